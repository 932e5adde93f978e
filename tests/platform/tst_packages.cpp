// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/packages.h"
#include "contract/paths.h"
#include "crypto/publickey.h"
#include "enrolmentform.h"
#include "platformprocess.h"
#include "schemacheck.h"
#include "stationclient.h"
#include "support/definitions.h"
#include "support/testregistry.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

#define CHECK_SCHEMA(schema, body)                                                                                 \
    do {                                                                                                          \
        const QString fault = schemaFault(schema, body);                                                          \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                                             \
    } while (false)

namespace {

const QString Pension = u"human-resources/pension-enrolment"_s;

// The next version asks one thing more.
QJsonObject withVillageGroup(QJsonObject item)
{
    QJsonArray businesses = item[u"businesses"_s].toArray();
    QJsonObject business = businesses.at(0).toObject();
    QJsonObject form = business[u"form"_s].toObject();
    QJsonArray sections = form[u"sections"_s].toArray();
    for (qsizetype i = 0; i < sections.size(); ++i) {
        QJsonObject section = sections.at(i).toObject();
        if (section[u"key"_s] != u"insurance"_s)
            continue;
        QJsonArray fields = section[u"fields"_s].toArray();
        fields.append(QJsonObject{{u"key"_s, u"villageGroup"_s}, {u"label"_s, u"村民小组"_s},
                                  {u"english"_s, u"Village group"_s}, {u"type"_s, u"text"_s}, {u"required"_s, true},
                                  {u"evidence"_s, u"assumed"_s}});
        section[u"fields"_s] = fields;
        sections[i] = section;
    }
    form[u"sections"_s] = sections;
    business[u"form"_s] = form;
    businesses[0] = business;
    item[u"businesses"_s] = businesses;
    return item;
}

} // namespace

/// Publishing by the command line of the real program, and what stations are then told and given.
class PackagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_process = std::make_unique<PlatformProcess>(
            QStringList{u"--items"_s, QStringLiteral(YICHUANG_BINARY_DIR "/lib/yichuang/items"), u"--language"_s, u"en"_s});
        m_files = std::make_unique<QTemporaryDir>();
        QVERIFY(m_process->start());
        m_client = std::make_unique<StationClient>(u"127.0.0.1"_s, m_process->port(), m_process->enrolPort(),
                                                   m_process->authority());
        QCOMPARE(m_client->enrol(u"ST0001"_s, m_process->demoCode()).status, 200);
    }

    void cleanup()
    {
        m_client.reset();
        m_process.reset();
    }

    void whatIsPublishedIsListedAndGivenOutAsItWasSigned()
    {
        QVERIFY(listing({})->offers.isEmpty());
        const QByteArray file = m_author.publish(Pension, u"1.1.0"_s);
        QCOMPARE(publish(file), 0);

        const Answered answered = m_client->get(contract::paths::Packages);

        CHECK_SCHEMA(u"packages"_s, answered.body);
        const auto list = listing({});
        QVERIFY(list);
        QCOMPARE(list->offers.size(), 1);
        const PackageOffer &offer = list->offers.constFirst();
        QCOMPARE(offer.code, u"RS01"_s);
        QCOMPARE(offer.version, u"1.1.0"_s);
        QCOMPARE(offer.kind, u"item"_s);
        QCOMPARE(offer.bytes, qint64(file.size()));
        const Answered given = m_client->get(contract::paths::Packages + u'/' + offer.digest);
        QCOMPARE(given.status, 200);
        QCOMPARE(given.body, file);
        QVERIFY(readPackage(given.body, m_author.verifier()));
        CHECK_SCHEMA(u"package-content"_s, file.mid(file.indexOf("\n{") + 1));
        QVERIFY(listing(list->cursor)->offers.isEmpty()); // nothing new behind it
    }

    void thePlatformJudgesEachActByTheVersionItNames()
    {
        QVERIFY(isAccepted(u"1.0.0"_s, enrolmentForm()));
        QCOMPARE(publish(m_author.sign(withVillageGroup(m_author.item(Pension, u"1.1.0"_s)), m_author.params(Pension))), 0);
        QJsonObject form = enrolmentForm();
        QJsonObject insurance = form[u"insurance"_s].toObject();
        insurance[u"villageGroup"_s] = u"三组"_s;
        form[u"insurance"_s] = insurance;

        QVERIFY(isAccepted(u"1.0.0"_s, enrolmentForm())); // began before, arrives after
        QVERIFY(isAccepted(u"1.1.0"_s, form));
        QVERIFY(!isAccepted(u"1.1.0"_s, enrolmentForm()));
        QVERIFY(!isAccepted(u"1.2.0"_s, form));

        // And goes on doing so after a restart.
        m_process->terminate();
        QVERIFY(m_process->start());
        m_client->get(contract::paths::Health);
        QVERIFY(isAccepted(u"1.0.0"_s, enrolmentForm()));
        QVERIFY(isAccepted(u"1.1.0"_s, form));
        QVERIFY(!isAccepted(u"1.1.0"_s, enrolmentForm()));
    }

    void whatStationsWouldRefuseIsNotPublished_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("reason");
        const SigningKey stranger = SigningKey::generate(Suite::National).take();
        const QJsonObject params = m_author.params(Pension);
        QJsonObject nameless = m_author.item(Pension, u"1.1.0"_s);
        nameless.remove(u"english"_s);
        QJsonObject ahead = m_author.item(Pension, u"1.1.0"_s);
        ahead[u"logicVersion"_s] = 99;
        QTest::newRow("another key")
            << signPackage(itemPackageText(m_author.item(Pension, u"1.1.0"_s), params), stranger).take()
            << QByteArray("signature.wrong");
        QTest::newRow("lint") << m_author.sign(nameless, params) << QByteArray("lint.failed");
        QTest::newRow("the version in use") << m_author.publish(Pension, u"1.0.0"_s) << QByteArray("version.older");
        QTest::newRow("an older one") << m_author.publish(Pension, u"0.9.0"_s) << QByteArray("version.older");
        QTest::newRow("code that is not here") << m_author.sign(ahead, params) << QByteArray("logic.missing");
    }
    void whatStationsWouldRefuseIsNotPublished()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, reason);

        QByteArray errors;
        QCOMPARE(publish(file, &errors), 1);

        QVERIFY2(errors.contains(reason), errors.constData());
        QVERIFY(listing({})->offers.isEmpty());
        // Nor while no platform runs.
        m_process->terminate();
        QCOMPARE(publish(file, &errors), 1);
        QVERIFY2(errors.contains("yichuang-platform:"), errors.constData());
    }

    void aVersionIsPublishedOnceAndOnlyForward()
    {
        QCOMPARE(publish(m_author.publish(Pension, u"1.2.0"_s)), 0);
        QCOMPARE(publish(m_author.publish(Pension, u"1.2.0"_s)), 1);
        QCOMPARE(publish(m_author.publish(Pension, u"1.1.9"_s)), 1);
        QCOMPARE(publish(m_author.publish(Pension, u"1.10.0"_s)), 0); // ten is more than two

        const auto list = listing({});
        QCOMPARE(list->offers.size(), 2);
        QCOMPARE(list->offers.constLast().version, u"1.10.0"_s);
    }

    void aFolderIsSignedAndPublishedInOneStepAlsoWithNoPlatformRunning()
    {
        m_process->terminate();
        const QString folder = copyOf(Pension, u"1.3.0"_s);
        const QStringList words{u"publish"_s, folder, u"--key"_s, QStringLiteral(YICHUANG_ITEM_KEY_FILE), u"--fragments"_s,
                                QStringLiteral(YICHUANG_SOURCE_DIR "/forms/fragments")};
        QByteArray errors;
        const QString file = m_files->filePath(u"rs01.package"_s);
        QCOMPARE(m_process->run(words + QStringList{u"--output"_s, file}, {}, nullptr, &errors), 0);
        QVERIFY(QFile::exists(file)); // the key may stay on another computer
        QCOMPARE(m_process->run(words, {}, nullptr, &errors), 0);
        QVERIFY(m_process->start());

        QCOMPARE(listing({})->offers.constFirst().version, u"1.3.0"_s);
        QVERIFY(isAccepted(u"1.3.0"_s, enrolmentForm()));
        QByteArray shown;
        QCOMPARE(m_process->run({u"packages"_s, u"list"_s}, {}, &shown), 0);
        QVERIFY2(shown.contains("RS01\t1.3.0\titem"), shown.constData());
    }

    void theCalendarComesTheSameWay()
    {
        QFile shipped(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject calendar = QJsonDocument::fromJson(shipped.readAll()).object();
        const QStringList words{u"publish"_s, m_files->filePath(u"calendar.json"_s), u"--key"_s,
                                QStringLiteral(YICHUANG_ITEM_KEY_FILE), u"--calendar-version"_s, u"2027.0.0"_s};
        QVERIFY(write(u"calendar.json"_s, QJsonDocument(calendar).toJson()));
        QCOMPARE(m_process->run(words), 1); // it does not hold 2027

        QJsonObject holidays = calendar[u"holidays"_s].toObject();
        for (int day = 6; day <= 17; ++day)
            holidays[u"2027-02-%1"_s.arg(day, 2, 10, QChar(u'0'))] = u"春节"_s;
        calendar[u"holidays"_s] = holidays;
        QVERIFY(write(u"calendar.json"_s, QJsonDocument(calendar).toJson()));
        QByteArray errors;
        QVERIFY2(m_process->run(words, {}, nullptr, &errors) == 0, errors.constData());

        QCOMPARE(listing({})->offers.constFirst().kind, u"calendar"_s);
        QCOMPARE(m_process->run(words), 1); // the same again
    }

    void aWithdrawnVersionIsNamedToEverybodyAndItsCasesGoOn()
    {
        QCOMPARE(publish(m_author.publish(Pension, u"1.1.0"_s)), 0);
        QCOMPARE(m_process->run({u"packages"_s, u"revoke"_s, u"RS01"_s, u"1.1.0"_s}), 1); // no reason said
        QCOMPARE(m_process->run({u"packages"_s, u"revoke"_s, u"RS01"_s, u"7.7.7"_s, u"--reason"_s, u"x"_s}), 1);
        QCOMPARE(m_process->run({u"packages"_s, u"revoke"_s, u"RS01"_s, u"1.1.0"_s, u"--reason"_s, u"档次写错。"_s}), 0);

        const auto list = listing({});

        QCOMPARE(list->revoked.size(), 1);
        QCOMPARE(list->revoked.constFirst().code, u"RS01"_s);
        QCOMPARE(list->revoked.constFirst().version, u"1.1.0"_s);
        QCOMPARE(list->revoked.constFirst().reason, u"档次写错。"_s);
        QVERIFY(list->revoked.constFirst().at.isValid());
        QVERIFY(isAccepted(u"1.1.0"_s, enrolmentForm())); // accepted at a counter before it heard of it
    }

    void theAdministratorSeesWhatBecameOfAPackage()
    {
        QCOMPARE(publish(m_author.publish(Pension, u"1.1.0"_s)), 0);
        const QString digest = listing({})->offers.constFirst().digest;
        const QByteArray refused
            = contract::encodePackageReport({digest, false, u"lint.failed"_s, u"item.json /businesses/0: example"_s});
        CHECK_SCHEMA(u"package-report"_s, refused);
        const Answered noted = m_client->post(contract::paths::PackageReports, refused);
        QCOMPARE(noted.status, 200);
        CHECK_SCHEMA(u"empty"_s, noted.body);

        QByteArray shown;
        QCOMPARE(m_process->run({u"packages"_s, u"reports"_s}, {}, &shown), 0);
        QVERIFY2(shown.contains("ST0001\tRS01\t1.1.0\tlint.failed\titem.json /businesses/0: example"), shown.constData());

        // The later word counts.
        QCOMPARE(m_client->post(contract::paths::PackageReports, contract::encodePackageReport({digest, true, {}, {}})).status,
                 200);
        QCOMPARE(m_process->run({u"packages"_s, u"reports"_s}, {}, &shown), 0);
        QVERIFY2(shown.contains("ST0001\tRS01\t1.1.0\tinstalled") && !shown.contains("lint.failed"), shown.constData());
    }

    void nonsenseIsAnsweredWithAReason_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const QString unknown = u"/"_s + QString(64, u'0');
        QTest::newRow("a cursor of letters") << QByteArray("GET") << contract::paths::Packages + u"?since=abc"_s
                                             << QByteArray() << u"cursor.unknown"_s;
        QTest::newRow("a cursor below zero") << QByteArray("GET") << contract::paths::Packages + u"?since=-1"_s
                                             << QByteArray() << u"cursor.unknown"_s;
        QTest::newRow("an unknown digest") << QByteArray("GET") << contract::paths::Packages + unknown << QByteArray()
                                           << u"package.unknown"_s;
        QTest::newRow("no digest") << QByteArray("GET") << contract::paths::Packages + u"/x"_s << QByteArray()
                                   << u"request.bad"_s;
        QTest::newRow("posting a package") << QByteArray("POST") << contract::paths::Packages << QByteArray("{}")
                                           << u"method.unknown"_s;
        QTest::newRow("a report of nothing") << QByteArray("POST") << contract::paths::PackageReports << QByteArray("{}")
                                             << u"request.bad"_s;
        QTest::newRow("a report of an unknown one")
            << QByteArray("POST") << contract::paths::PackageReports
            << contract::encodePackageReport({QString(64, u'0'), true, {}, {}}) << u"package.unknown"_s;
    }
    void nonsenseIsAnsweredWithAReason()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);

        const Answered answered = m_client->send(verb, path, body, {{"Content-Type", "application/json"}});

        QCOMPARE(answered.reason, reason);
        CHECK_SCHEMA(u"problem"_s, answered.body);
    }

private:
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_files->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    int publish(const QByteArray &file, QByteArray *errors = nullptr) const
    {
        return write(u"new.package"_s, file)
            ? m_process->run({u"publish"_s, m_files->filePath(u"new.package"_s)}, {}, nullptr, errors)
            : -1;
    }

    // An item's folder as its author has it, under another version.
    QString copyOf(const QString &item, const QString &version) const
    {
        const auto folder = ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + item);
        QJsonObject definition = folder->item;
        definition[u"version"_s] = version;
        QDir().mkpath(m_files->filePath(item));
        write(item + u"/item.json"_s, QJsonDocument(definition).toJson());
        write(item + u"/params.json"_s, QJsonDocument(folder->params).toJson());
        return m_files->filePath(item);
    }

    std::optional<PackageListing> listing(const QString &since) const
    {
        const Answered answered = m_client->get(contract::paths::Packages + u"?since="_s + since);
        const auto key = PublicKey::fromPem(m_client->enrolment().platformKey);
        if (!key || !key->verify(contract::answerToSign(answered.body), answered.signature))
            return std::nullopt;
        const auto list = contract::decodePackageListing(answered.body);
        return list ? std::optional(*list) : std::nullopt;
    }

    bool isAccepted(const QString &version, const QJsonObject &form)
    {
        Act act = m_client->accepted();
        m_client->rewindChain(act.sequence - 1, act.previousLink);
        act.itemCode = u"RS01"_s;
        act.businessCode = u"RS01-01"_s;
        act.itemVersion = version;
        const QJsonObject content{{u"situation"_s, u"first"_s}, {u"form"_s, form}, {u"materials"_s, papers(3)}};
        act.payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
        return m_client->settle({m_client->chained(act)}).value(0).kind == Verdict::Kind::Receipt;
    }

    const Author m_author;
    std::unique_ptr<PlatformProcess> m_process;
    std::unique_ptr<StationClient> m_client;
    std::unique_ptr<QTemporaryDir> m_files;
};

YICHUANG_TEST(PackagesTest)
#include "tst_packages.moc"
