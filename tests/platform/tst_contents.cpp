// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolmentform.h"
#include "platformprocess.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// What a station accepted is judged again with the same item modules and the same rules.
class ContentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_process.start());
        m_client = std::make_unique<StationClient>(u"127.0.0.1"_s, m_process.port(), m_process.enrolPort(),
                                                   m_process.authority());
        QCOMPARE(m_client->enrol(u"ST0001"_s, m_process.demoCode()).status, 200);
    }

    void aGoodFormPassesAndAnInstantItemIsDecidedAtOnce()
    {
        const Act act = accepted(enrolmentForm(), papers(3));

        const Verdict verdict = m_client->settle({act}).value(0);
        QVERIFY2(verdict.kind == Verdict::Kind::Receipt, qPrintable(verdict.message));
        const auto page = m_client->page({});

        QVERIFY(page);
        QVERIFY(!page->acts.isEmpty());
        const Act &decided = page->acts.first();
        QCOMPARE(decided.kind, ActKind::Decided);
        QCOMPARE(decided.caseId, act.caseId);
        const QJsonObject payload = QJsonDocument::fromJson(decided.payload).object();
        QCOMPARE(payload[u"outcome"_s].toString(), u"granted"_s);
        QCOMPARE(payload[u"department"_s].toString(), u"人社"_s);
        QVERIFY(!payload[u"resultName"_s].toString().isEmpty());
        const auto result = m_client->page(page->cursor, 5);
        const bool hasCome = page->acts.size() > 1 || !result->acts.isEmpty();
        QVERIFY(hasCome);
        QCOMPARE((page->acts + result->acts).last().kind, ActKind::ResultArrived);
    }

    void aBadFormIsRefusedByFieldAndTheOthersPass_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("wrong check digit") << u"applicant"_s << u"idNumber"_s << QJsonValue(u"329999198503050015"_s);
        QTest::newRow("no name") << u"applicant"_s << u"name"_s << QJsonValue(QString());
        QTest::newRow("unknown tier") << u"insurance"_s << u"tier"_s << QJsonValue(u"123"_s);
        QTest::newRow("a student") << u"insurance"_s << u"isStudent"_s << QJsonValue(true);
        QTest::newRow("wrong type") << u"applicant"_s << u"phone"_s << QJsonValue(QJsonArray{1, 2});
    }
    void aBadFormIsRefusedByFieldAndTheOthersPass()
    {
        QFETCH(QString, section);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject form = enrolmentForm();
        QJsonObject part = form[section].toObject();
        part[key] = value;
        form[section] = part;
        const Act before = accepted(enrolmentForm(), papers(3));
        const Act bad = accepted(form, papers(3));

        const QList<Verdict> verdicts = m_client->settle({before, bad});

        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.at(0).kind, Verdict::Kind::Receipt);
        QCOMPARE(verdicts.at(1).kind, Verdict::Kind::Refused);
        QCOMPARE(verdicts.at(1).reason, u"form.invalid"_s);
        QVERIFY2(verdicts.at(1).message.contains(section + u'.' + key), qPrintable(verdicts.at(1).message));
        QVERIFY(!verdicts.at(1).message.contains(u"329999198503050015"_s));
    }

    void aMissingPaperIsNamed()
    {
        const Verdict verdict = m_client->settle({accepted(enrolmentForm(), papers(2))}).value(0);

        QCOMPARE(verdict.reason, u"form.invalid"_s);
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/human-resources/pension-enrolment/item.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject business = QJsonDocument::fromJson(file.readAll()).object()[u"businesses"_s].toArray().at(0)
                                         .toObject();
        const QString name = business[u"materials"_s].toArray().at(2).toObject()[u"name"_s].toString();
        QVERIFY(!name.isEmpty());
        QVERIFY2(verdict.message.contains(name), qPrintable(verdict.message));
    }

    void whatIsNotHandledHereIsRefused_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("business");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("reason");
        QTest::newRow("item") << u"XX01"_s << u"XX01-01"_s << u"1.0.0"_s << u"item.unknown"_s;
        QTest::newRow("business") << u"RS01"_s << u"RS01-77"_s << u"1.0.0"_s << u"item.unknown"_s;
        QTest::newRow("version") << u"RS01"_s << u"RS01-01"_s << u"77.0.0"_s << u"form.invalid"_s;
    }
    void whatIsNotHandledHereIsRefused()
    {
        QFETCH(QString, item);
        QFETCH(QString, business);
        QFETCH(QString, version);
        QFETCH(QString, reason);
        Act act = accepted(enrolmentForm(), papers(3));
        m_client->rewindChain(act.sequence - 1, act.previousLink);
        act.itemCode = item;
        act.businessCode = business;
        act.itemVersion = version;

        const Verdict verdict = m_client->settle({m_client->chained(act)}).value(0);

        QCOMPARE(verdict.kind, Verdict::Kind::Refused);
        QCOMPARE(verdict.reason, reason);
    }

private:
    Act accepted(const QJsonObject &form, const QJsonArray &materials)
    {
        Act act = m_client->accepted();
        m_client->rewindChain(act.sequence - 1, act.previousLink);
        act.itemCode = u"RS01"_s;
        act.businessCode = u"RS01-01"_s;
        const QJsonObject content{{u"situation"_s, u"first"_s}, {u"form"_s, form}, {u"materials"_s, materials}};
        act.payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
        return m_client->chained(act);
    }

    PlatformProcess m_process{{u"--items"_s, QStringLiteral(YICHUANG_BINARY_DIR "/lib/yichuang/items")}};
    std::unique_ptr<StationClient> m_client;
};

YICHUANG_TEST(ContentsTest)

#include "tst_contents.moc"
