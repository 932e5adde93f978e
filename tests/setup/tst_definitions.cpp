// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/enrolmentform.h"
#include "services/definitions.h"
#include "services/services.h"
#include "setup/stationpackages.h"
#include "support/definitions.h"
#include "support/ended.h"
#include "support/testregistry.h"
#include "township.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString Pension = u"human-resources/pension-enrolment"_s;
constexpr int Patience = 20'000;

QString currentOf(Services &services)
{
    for (const ItemEntry &entry : services.ports.catalogue.entries()) {
        if (entry.code == "RS01"_L1)
            return entry.version;
    }
    return {};
}

DefinitionVersion::State stateOf(Services &services, const QString &code, const QString &version)
{
    for (const DefinitionVersion &row : definitionsOf(services.ports)) {
        if (row.code == code && row.version == version)
            return row.state;
    }
    return DefinitionVersion::State::Refused;
}

DefinitionVersion refusedOf(Services &services)
{
    for (const DefinitionVersion &row : definitionsOf(services.ports)) {
        if (row.state == DefinitionVersion::State::Refused)
            return row;
    }
    return {};
}

bool hasRefused(Services &services)
{
    return !refusedOf(services).problem.isEmpty();
}

std::unique_ptr<Intake> filled(Services &services)
{
    auto begun = services.intake.begin(u"RS01"_s, u"RS01-01"_s);
    if (!begun)
        return {};
    auto intake = begun.take();
    intake->setSituation(u"first"_s);
    intake->form().load(FormData(enrolmentForm()));
    intake->formEdited();
    for (const MaterialEntry &entry : Checklist(intake->checklist()))
        intake->setVerdict(entry.code, MaterialVerdict::Complete);
    return intake;
}

Result<Concluded> accept(Intake &intake)
{
    intake.formPrinted(intake.formDigest());
    intake.setSignedOnPaper(true);
    return ended(intake.conclude(Outcome::Accept));
}

QByteArray shippedCalendar()
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Sound in itself, but it knows one year only.
QByteArray shortCalendar()
{
    QJsonObject holidays;
    for (int day = 6; day <= 17; ++day)
        holidays[u"2027-02-%1"_s.arg(day, 2, 10, QChar(u'0'))] = u"春节"_s;
    return calendarPackageText(u"2027.0.0"_s, {{u"holidays"_s, holidays}});
}

QByteArray changedCalendar(int year)
{
    QJsonObject calendar = QJsonDocument::fromJson(shippedCalendar()).object();
    QJsonObject holidays = calendar[u"holidays"_s].toObject();
    for (int day = 6; day <= 17; ++day)
        holidays[u"%1-02-%2"_s.arg(year).arg(day, 2, 10, QChar(u'0'))] = u"春节"_s;
    calendar[u"holidays"_s] = holidays;
    return calendarPackageText(u"%1.0.0"_s.arg(year), calendar);
}

} // namespace

/// The province publishes over a running counter: what is sound and newer takes over for new cases, what began before
/// ends as it began, and what is not to be believed changes nothing and is shown.
class DefinitionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shipped = ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + Pension)->item[u"version"_s].toString();
    }

    void aNewerOneTakesOverWhileADraftAndAnUnsentActOfTheOldOneEndWell()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QTRY_VERIFY_WITH_TIMEOUT(town.services().light.light().ledger.numbersLeftToday > 0, Patience);
        town.unplug(); // the line is down, work goes on
        auto draft = filled(town.services());
        QVERIFY(draft);
        QVERIFY(ended(draft->saveNow()));
        auto other = filled(town.services());
        const auto accepted = accept(*other);
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().message));
        QCOMPARE(accepted->appended.act.itemVersion, m_shipped);
        QTRY_COMPARE(town.services().light.light().ledger.unsent, 1);

        QSignalSpy changes(town.services().ports.packages, &Packages::changed);
        QVERIFY(town.publish(m_author.publish(Pension, u"7.1.0"_s)));
        QVERIFY(town.plugIn());

        QTRY_COMPARE_WITH_TIMEOUT(currentOf(town.services()), u"7.1.0"_s, Patience);
        QVERIFY(changes.size() >= 1);
        QCOMPARE(stateOf(town.services(), u"RS01"_s, u"7.1.0"_s), DefinitionVersion::State::Current);
        QCOMPARE(stateOf(town.services(), u"RS01"_s, m_shipped), DefinitionVersion::State::Older);
        QVERIFY(definitionTrouble(town.services().ports).isEmpty());
        // The act of the old version is received, judged by that version.
        QTRY_COMPARE_WITH_TIMEOUT(town.services().light.light().ledger.unsent, 0, Patience);
        QCOMPARE(town.services().light.light().ledger.needsClerk, 0);
        // The draft is still open and goes on with the version it began with; so does one that is picked up again.
        QCOMPARE(draft->item().version, m_shipped);
        const auto drafts = ended(town.services().intake.drafts());
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        auto resumed = town.services().intake.resume(drafts->constFirst());
        QVERIFY(resumed);
        QCOMPARE((*resumed)->item().version, m_shipped);
        draft.reset();
        const auto ending = accept(**resumed);
        QVERIFY2(ending, ending ? "" : qPrintable(ending.error().message));
        QCOMPARE(ending->appended.act.itemVersion, m_shipped);
        // New cases begin with the newer one, and that passes at the platform as well.
        auto fresh = filled(town.services());
        QCOMPARE(fresh->item().version, u"7.1.0"_s);
        const auto begun = accept(*fresh);
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().message));
        QCOMPARE(begun->appended.act.itemVersion, u"7.1.0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(town.services().light.light().ledger.unsent, 0, Patience);
        QCOMPARE(town.services().light.light().ledger.needsClerk, 0);
    }

    void whatCameIsThereAfterARestartWithoutALine()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QVERIFY(installed(town, u"7.1.0"_s));
        // The name of a file says nothing.
        const QString file = QDir(town.packages()).entryList({u"*.package"_s}).value(0);
        QVERIFY(QFile::rename(town.packages() + u'/' + file, town.packages() + u"/anything.package"_s));

        town.unplug();
        QVERIFY(town.open());

        QCOMPARE(currentOf(town.services()), u"7.1.0"_s);
        QVERIFY(filled(town.services()));
        QVERIFY(!hasRefused(town.services()));
    }

    void aFileThatWasChangedIsRefusedShownAndFetchedAnew()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QVERIFY(installed(town, u"7.1.0"_s));
        town.close();
        const QString path = town.packages() + u'/' + QDir(town.packages()).entryList({u"*.package"_s}).value(0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content[content.size() / 2] = char(content.at(content.size() / 2) ^ 1);
        QVERIFY(file.seek(0) && file.write(content) == content.size());
        file.close();

        town.unplug();
        QVERIFY(town.open());

        QCOMPARE(currentOf(town.services()), m_shipped); // what came with the program serves
        QVERIFY(filled(town.services()));
        QCOMPARE(refusedOf(town.services()).reason, u"signature.wrong"_s);
        QVERIFY(!definitionTrouble(town.services().ports).isEmpty());
        QVERIFY(town.plugIn());
        QTRY_COMPARE_WITH_TIMEOUT(currentOf(town.services()), u"7.1.0"_s, Patience);
        town.unplug();
        QVERIFY(town.open());
        QCOMPARE(currentOf(town.services()), u"7.1.0"_s);
        QVERIFY(definitionTrouble(town.services().ports).isEmpty());
    }

    void whatLostItsFileComesBackEvenBehindANewerOne()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QVERIFY(installed(town, u"7.1.0"_s));
        const QString lost = town.packages() + u'/' + QDir(town.packages()).entryList({u"*.package"_s}).value(0);
        QVERIFY(town.publish(m_author.publish(Pension, u"7.2.0"_s)));
        town.services().ports.province.wake();
        QTRY_COMPARE_WITH_TIMEOUT(currentOf(town.services()), u"7.2.0"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(reports(town).size(), 2, Patience);
        town.close(); // writes down where it stands
        QVERIFY(QFile::remove(lost));

        QVERIFY(town.open());

        QTRY_COMPARE_WITH_TIMEOUT(stateOf(town.services(), u"RS01"_s, u"7.1.0"_s), DefinitionVersion::State::Older, Patience);
        QCOMPARE(currentOf(town.services()), u"7.2.0"_s);
        QVERIFY(town.services().ports.catalogue.open(u"RS01"_s, u"7.1.0"_s));
    }

    void whatThisStationDoesNotTrustIsShownHereAndReportedThere()
    {
        // A platform that follows another key than this station's program.
        const SigningKey stranger = SigningKey::generate(Suite::National).take();
        Township town(stranger.publicKey());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        const QByteArray text = itemPackageText(m_author.item(Pension, u"7.1.0"_s), m_author.params(Pension));
        QVERIFY(town.publish(signPackage(text, stranger).take()));
        town.services().ports.province.wake();

        QTRY_VERIFY_WITH_TIMEOUT(hasRefused(town.services()), Patience);

        const DefinitionVersion refused = refusedOf(town.services());
        QCOMPARE(refused.code, u"RS01"_s);
        QCOMPARE(refused.version, u"7.1.0"_s);
        QCOMPARE(refused.reason, u"signature.wrong"_s);
        QVERIFY(definitionTrouble(town.services().ports).contains(u"7.1.0"_s));
        QCOMPARE(currentOf(town.services()), m_shipped);
        QTRY_VERIFY_WITH_TIMEOUT(!reports(town).isEmpty(), Patience);
        const QJsonObject report = reports(town).at(0).toObject();
        QCOMPARE(report[u"station"_s].toString(), u"ST0001"_s);
        QCOMPARE(report[u"outcome"_s].toString(), u"signature.wrong"_s);
        // It is not asked for again and again, but stays on the page over a restart.
        town.unplug();
        QVERIFY(town.open());
        QCOMPARE(refusedOf(town.services()).reason, u"signature.wrong"_s);
    }

    void eachRefusalIsShownKeptAndReported_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const QJsonObject params = m_author.params(Pension);
        QJsonObject nameless = m_author.item(Pension, u"7.1.0"_s);
        nameless.remove(u"english"_s);
        QJsonObject ahead = m_author.item(Pension, u"7.1.0"_s);
        ahead[u"logicVersion"_s] = 99;
        QJsonObject format = m_author.item(Pension, u"7.1.0"_s);
        format[u"format"_s] = 2;
        const SigningKey stranger = SigningKey::generate(Suite::National).take();
        QTest::newRow("another key")
            << signPackage(itemPackageText(m_author.item(Pension, u"7.1.0"_s), params), stranger).take()
            << u"signature.wrong"_s;
        QTest::newRow("rubbish") << QByteArray("<html>log in</html>") << u"package.unreadable"_s;
        QTest::newRow("a newer format") << m_author.sign(format, params) << u"package.newer"_s;
        QTest::newRow("the version in use") << m_author.publish(Pension, m_shipped) << u"version.older"_s;
        QTest::newRow("an older version") << m_author.publish(Pension, u"0.9.0"_s) << u"version.older"_s;
        QTest::newRow("lint") << m_author.sign(nameless, params) << u"lint.failed"_s;
        QTest::newRow("code that is not here") << m_author.sign(ahead, params) << u"logic.missing"_s;
        QTest::newRow("a calendar of fewer years") << m_author.sign(shortCalendar()) << u"calendar.shorter"_s;
    }
    void eachRefusalIsShownKeptAndReported()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        ItemCatalogue catalogue({QStringLiteral(YICHUANG_ITEMS_BUILT)}, m_author.verifier());
        auto calendar = WorkingCalendar::parse(shippedCalendar()).take();
        const auto codes = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes")).take();
        const StationPackages::Parts parts{folder.path(), m_author.verifier(), m_author.verifier(), catalogue, calendar,
                                           codes};
        const QString digest
            = QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        {
            StationPackages packages(parts);
            const auto before = packages.versions().size();

            const auto report = ended(packages.take({digest, u"item"_s, u"RS01"_s, u"7.1.0"_s, file.size()}, file));

            QVERIFY(report);
            QCOMPARE(report->digest, digest);
            QVERIFY(!report->isInstalled);
            QCOMPARE(report->reason, reason);
            QCOMPARE(packages.versions().size(), before + 1);
            QCOMPARE(packages.versions().constLast().state, DefinitionVersion::State::Refused);
            QVERIFY(!packages.versions().constLast().problem.isEmpty());
            QVERIFY(QDir(folder.path()).entryList({u"*.package"_s}).isEmpty());
            packages.settle({{}, {}, u"1"_s, false, {}});
            QTRY_VERIFY(QFile::exists(folder.filePath(u"state.json"_s)));
        }
        const StationPackages again(parts); // the next start
        QCOMPARE(again.cursor(), u"1"_s);
        QCOMPARE(again.versions().constLast().reason, reason);
        QVERIFY(catalogue.open(u"RS01"_s));
        QCOMPARE((*catalogue.open(u"RS01"_s))->spec.version, m_shipped);
        QVERIFY(!calendar.isProvisional(2026));
    }

    void aWithdrawnVersionServesNoNewCaseHereEither()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QVERIFY(installed(town, u"7.1.0"_s));
        auto begun = filled(town.services());
        QVERIFY(ended(begun->saveNow()));
        QVERIFY(town.administrate({{u"command"_s, u"package.revoke"_s}, {u"code"_s, u"RS01"_s},
                                   {u"version"_s, u"7.1.0"_s}, {u"reason"_s, u"档次写错。"_s}}));
        town.services().ports.province.wake();

        QTRY_COMPARE_WITH_TIMEOUT(currentOf(town.services()), m_shipped, Patience);

        QCOMPARE(stateOf(town.services(), u"RS01"_s, u"7.1.0"_s), DefinitionVersion::State::Revoked);
        QCOMPARE(filled(town.services())->item().version, m_shipped);
        const auto drafts = ended(town.services().intake.drafts());
        QVERIFY(drafts && !drafts->isEmpty());
        const auto ending = accept(*begun); // the case that began with it goes on
        QVERIFY2(ending, ending ? "" : qPrintable(ending.error().message));
        QCOMPARE(ending->appended.act.itemVersion, u"7.1.0"_s);
        begun.reset();
        town.unplug();
        QVERIFY(town.open());
        QCOMPARE(currentOf(town.services()), m_shipped);
        QCOMPARE(stateOf(town.services(), u"RS01"_s, u"7.1.0"_s), DefinitionVersion::State::Revoked);
    }

    void aNewCodeGetsNumbersOfItsOwn()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        QJsonObject item = m_author.item(Pension, u"7.1.0"_s);
        QJsonArray businesses = item[u"businesses"_s].toArray();
        QJsonObject business = businesses.at(0).toObject();
        const QString code = business[u"implementingCode"_s].toString().chopped(3) + u"987"_s;
        business[u"implementingCode"_s] = code;
        business[u"handlingCode"_s] = QString(code + u"01"_s);
        businesses[0] = business;
        item[u"businesses"_s] = businesses;
        QVERIFY(town.publish(m_author.sign(item, m_author.params(Pension))));
        town.services().ports.province.wake();
        QTRY_COMPARE_WITH_TIMEOUT(currentOf(town.services()), u"7.1.0"_s, Patience);

        auto intake = filled(town.services());
        const auto hasNumbers = [&] {
            const auto accepted = accept(*intake);
            return accepted && accepted->appended.act.caseNumber.startsWith(code);
        };
        QVERIFY(QTest::qWaitFor(hasNumbers, Patience));
    }

    void aCalendarMakesAProvisionalYearDefinite()
    {
        Township town(m_author.verifier());
        QVERIFY2(town.problem.isEmpty(), qPrintable(town.problem));
        const WorkingCalendar &calendar = town.services().ports.calendar;
        QVERIFY(calendar.isProvisional(2027));
        const QDate before = calendar.add(QDate(2027, 2, 5), 5);
        QVERIFY(town.publish(m_author.sign(changedCalendar(2027))));
        town.services().ports.province.wake();

        QTRY_VERIFY_WITH_TIMEOUT(!calendar.isProvisional(2027), Patience);

        QVERIFY(calendar.add(QDate(2027, 2, 5), 5) > before); // the holidays count now
        QCOMPARE(stateOf(town.services(), u"cn-workdays"_s, u"2027.0.0"_s), DefinitionVersion::State::Current);
        town.unplug();
        QVERIFY(town.open());
        QVERIFY(!town.services().ports.calendar.isProvisional(2027));
    }

private:
    // Published, fetched, on disk, and the station knows that it has it.
    bool installed(Township &town, const QString &version)
    {
        if (!town.publish(m_author.publish(Pension, version)))
            return false;
        town.services().ports.province.wake();
        const auto isDone = [&] {
            return currentOf(town.services()) == version && !reports(town).isEmpty()
                && QFile::exists(town.packages() + u"/state.json"_s);
        };
        return QTest::qWaitFor(isDone, Patience);
    }

    static QJsonArray reports(Township &town)
    {
        const auto answer = town.administrate({{u"command"_s, u"package.reports"_s}});
        return answer ? (*answer)[u"reports"_s].toArray() : QJsonArray();
    }

    const Author m_author;
    QString m_shipped;
};

YICHUANG_TEST(DefinitionsTest)
#include "tst_definitions.moc"
