// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/casefind.h"
#include "contract/paths.h"
#include "core/turns/handover.h"
#include "core/uuid7.h"
#include "platformprocess.h"
#include "schemacheck.h"
#include "stationclient.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString Town = u"329999100000"_s;
const QString Village = u"329999100200"_s;
const QString OtherVillage = u"329999100201"_s;
const QString OtherTown = u"329999200000"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray handOver(const QString &from, const QString &to)
{
    HandOver paper;
    paper.fromPoint = from;
    paper.toPoint = to;
    paper.toName = u"示例"_s;
    return json(paper.toJson());
}

} // namespace

/// Which desk gets to read what: the village its own, the township all of its own, whoever asks what they found.
class ReadersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_process.start());
        m_town = enrolled(u"ST0001"_s, m_process.demoCode());
        m_village = enrolled(u"ST0002"_s, expected(u"ST0002"_s, Village));
        m_otherVillage = enrolled(u"ST0003"_s, expected(u"ST0003"_s, OtherVillage));
        m_otherTown = enrolled(u"ST0004"_s, expected(u"ST0004"_s, OtherTown));
        QVERIFY(m_town && m_village && m_otherVillage && m_otherTown);
        // One serial each: numbers of two stations must not meet.
        m_village->implementingCode = QString(31, u'2');
        m_otherVillage->implementingCode = QString(31, u'3');
        m_otherTown->implementingCode = QString(31, u'4');
    }

    void aVillageReceivesAndForwardsAndSeesWhatBecameOfIt()
    {
        const Act received = m_village->opening(ActKind::Received, "{}");
        const Act forwarded = m_village->following(received, ActKind::Forwarded, handOver(Village, Town));
        QVERIFY(areReceipts(m_village->settle({received, forwarded})));
        QCOMPARE(idsOf(*m_town, received.caseId), (QList<QUuid>{received.id, forwarded.id}));

        const Act accepted = m_town->following(forwarded, ActKind::Accepted, R"({"form":{}})");
        QVERIFY(areReceipts(m_town->settle({accepted})));

        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(*m_village, received.caseId),
                                  (QList<ActKind>{ActKind::Accepted, ActKind::Decided}), 20'000);
        QCOMPARE(idsOf(*m_otherVillage, received.caseId), QList<QUuid>());
        QCOMPARE(idsOf(*m_otherTown, received.caseId), QList<QUuid>());
    }

    void aVillageReadsNothingOfTheTownsOwnCases()
    {
        const Act accepted = m_town->opening(ActKind::Accepted, R"({"form":{}})");
        QVERIFY(areReceipts(m_town->settle({accepted})));
        QCOMPARE(idsOf(*m_village, accepted.caseId), QList<QUuid>());
    }

    void aCaseSentToAVillageBringsItsWholePast()
    {
        const Act received = m_town->opening(ActKind::Received, "{}");
        QVERIFY(areReceipts(m_town->settle({received})));
        read(*m_village); // has read everything there was
        const Act forwarded = m_town->following(received, ActKind::Forwarded, handOver(Town, Village));
        QVERIFY(areReceipts(m_town->settle({forwarded})));
        QCOMPARE(idsOf(*m_village, received.caseId), (QList<QUuid>{received.id, forwarded.id}));
        QCOMPARE(idsOf(*m_otherVillage, received.caseId), QList<QUuid>());
    }

    void papersForADepartmentMoveNoReceivingPoint()
    {
        const Act received = m_village->opening(ActKind::Received, "{}");
        HandOver papers;
        papers.toDepartment = true;
        papers.toName = u"示例县民政局"_s;
        const Act forwarded = m_village->following(received, ActKind::Forwarded, json(papers.toJson()));
        QVERIFY(areReceipts(m_village->settle({received, forwarded})));
        QCOMPARE(find(*m_town, received.caseNumber).value(0).point, Village);
        const Act nowhere = m_village->following(forwarded, ActKind::Forwarded, handOver(Village, u"12"_s));
        QCOMPARE(m_village->settle({nowhere}).value(0).reason, u"content.unreadable"_s);
    }

    void consentsAndWhatTheCitizenWasToldFlowAndOtherEvidenceStays()
    {
        const QUuid caseId = newUuid7();
        const Act consent = m_village->witness(caseId, ActKind::ConsentRecorded, "{}");
        const Act viewed = m_village->witness(caseId, ActKind::Viewed, "{}");
        QVERIFY(areReceipts(m_village->settle({consent, viewed}))); // its lane was quicker than the case's
        Act received = m_village->opening(ActKind::Received, "{}");
        m_village->rewindChain(received.sequence - 1, received.previousLink);
        received.caseId = caseId;
        received = m_village->chained(received);
        QVERIFY(areReceipts(m_village->settle({received})));
        const Act told = m_village->witness(caseId, ActKind::CitizenTold, "{}");
        QVERIFY(areReceipts(m_village->settle({told})));

        QCOMPARE(idsOf(*m_town, caseId), (QList<QUuid>{received.id, consent.id, told.id}));
    }

    void filesAreReadWhereTheCaseIsReadAndNowhereElse()
    {
        const QByteArray scan(5000, 's');
        const QByteArray power(4000, 'p');
        for (const QByteArray &file : {scan, power}) {
            const QString digest = QString::fromLatin1(m_village->digestOfBytes(file));
            QCOMPARE(m_village->put(u"%1/%2?offset=0&size=%3&type=image/png"_s.arg(contract::paths::Attachments, digest)
                                        .arg(file.size()),
                                    file)
                         .status,
                     200);
        }
        const auto listed = [&](const QByteArray &file) {
            return QJsonArray{QJsonObject{{u"digest"_s, QString::fromLatin1(m_village->digestOfBytes(file))}}};
        };
        const Act received = m_village->opening(
            ActKind::Received, json({{u"materials"_s, QJsonArray{QJsonObject{{u"attachments"_s, listed(scan)}}}}}));
        const Act consent = m_village->witness(received.caseId, ActKind::ConsentRecorded,
                                               json({{u"attachments"_s, listed(power)}}));
        QVERIFY(areReceipts(m_village->settle({received, consent})));

        for (const QByteArray &file : {scan, power}) {
            const QString path = contract::paths::Attachments + u'/'
                + QString::fromLatin1(m_village->digestOfBytes(file)) + u"/content"_s;
            QCOMPARE(m_town->get(path).body, file);
            QCOMPARE(m_village->get(path).body, file);
            QCOMPARE(m_otherVillage->get(path).reason, u"attachment.unknown"_s);
            QCOMPARE(m_otherTown->get(path).reason, u"attachment.unknown"_s);
        }
    }

    void aCaseOfElsewhereIsFoundAndFromThenOnRead_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"number", "identity number", "QR code", "short code"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aCaseOfElsewhereIsFoundAndFromThenOnRead()
    {
        QFETCH(QString, by);
        const QString idNumber = u"32999919%1010100%2X"_s.arg(60 + m_round).arg(m_round);
        ++m_round;
        const Act received = m_village->opening(
            ActKind::Received, json({{u"applicant"_s, QJsonObject{{u"idNumber"_s, idNumber}}}}));
        QVERIFY(areReceipts(m_village->settle({received})));
        read(*m_otherTown);
        const QString code = shortCode(received.link);
        const QHash<QString, QString> texts{{u"number"_s, received.caseNumber},
                                            {u"identity number"_s, idNumber},
                                            {u"QR code"_s, u"YC1:%1:%2:7"_s.arg(received.caseNumber, code)},
                                            {u"short code"_s, code}};

        const auto found = find(*m_otherTown, texts[by]);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().caseId, received.caseId);
        QCOMPARE(found.first().state, CaseState::Received);
        QCOMPARE(found.first().point, Village);
        QCOMPARE(found.first().where, u"ST0002"_s);
        QCOMPARE(idsOf(*m_otherTown, received.caseId), QList<QUuid>{received.id});
        const Act withdrawn = m_otherTown->following(received, ActKind::Withdrawn);
        QVERIFY(areReceipts(m_otherTown->settle({withdrawn})));
        QCOMPARE(idsOf(*m_village, received.caseId), QList<QUuid>{withdrawn.id});
        QCOMPARE(idsOf(*m_town, received.caseId), (QList<QUuid>{received.id, withdrawn.id}));
    }

    void whatNobodyKnowsIsNotFoundAndAPurposeIsNeeded()
    {
        QCOMPARE(find(*m_town, u"329999196001010000"_s).size(), 0);
        QCOMPARE(find(*m_town, u"%"_s).size(), 0);
        QCOMPARE(m_town->post(contract::paths::FindCases, R"({"text":"329999196001010000"})").status, 400);
    }

private:
    static bool areReceipts(const QList<Verdict> &verdicts)
    {
        return !verdicts.isEmpty() && std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
            return verdict.kind == Verdict::Kind::Receipt;
        });
    }

    // As a slip prints it (documents/shortcode.h).
    static QString shortCode(const QByteArray &link)
    {
        constexpr char Digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        QString code;
        for (int character = 0; character < 16; ++character) {
            int value = 0;
            for (int bit = character * 5; bit < character * 5 + 5; ++bit)
                value = value * 2 + ((quint8(link[bit / 8]) >> (7 - bit % 8)) & 1);
            code += QLatin1Char(Digits[value]);
        }
        return code;
    }

    std::unique_ptr<StationClient> enrolled(const QString &station, const QString &code)
    {
        auto client = std::make_unique<StationClient>(u"127.0.0.1"_s, m_process.port(), m_process.enrolPort(),
                                                      m_process.authority());
        return client->enrol(station, code).status == 200 ? std::move(client) : nullptr;
    }

    QString expected(const QString &station, const QString &division)
    {
        QFile file(m_process.folder() + u"/centre.json"_s);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(json({{u"name"_s, station}, {u"divisionCode"_s, division},
                         {u"creditCode"_s, u"11329999MB0000001U"_s}}));
        file.close();
        QByteArray output;
        m_process.run({u"enrol"_s, u"add"_s, station, u"--centre"_s, file.fileName()}, {}, &output);
        return QString::fromUtf8(output).trimmed();
    }

    QList<CaseElsewhere> find(StationClient &client, const QString &text)
    {
        const QByteArray body = contract::encodeCaseQuestion({text, u"群众持回执到本窗口"_s});
        if (!schemaFault(u"case-question"_s, body).isEmpty())
            return {};
        const Answered answered = client.post(contract::paths::FindCases, body);
        const QString fault = schemaFault(u"cases-found"_s, answered.body);
        if (!fault.isEmpty())
            qWarning("%s", qPrintable(fault));
        return contract::decodeCasesFound(answered.body).valueOr({});
    }

    // Reads on from where this station was; everything it ever got is kept.
    QList<Act> read(StationClient &client)
    {
        QList<Act> &seen = m_seen[&client];
        while (const auto page = client.page(m_cursors[&client])) {
            m_cursors[&client] = page->cursor;
            for (const Act &act : page->acts)
                seen.append(act);
            if (!page->more)
                break;
        }
        return seen;
    }
    QList<QUuid> idsOf(StationClient &client, const QUuid &caseId)
    {
        QList<QUuid> ids;
        for (const Act &act : read(client)) {
            if (act.caseId == caseId)
                ids.append(act.id);
        }
        return ids;
    }
    QList<ActKind> kindsOf(StationClient &client, const QUuid &caseId)
    {
        QList<ActKind> kinds;
        for (const Act &act : read(client)) {
            if (act.caseId == caseId)
                kinds.append(act.kind);
        }
        return kinds;
    }

    PlatformProcess m_process;
    std::unique_ptr<StationClient> m_town;
    std::unique_ptr<StationClient> m_village;
    std::unique_ptr<StationClient> m_otherVillage;
    std::unique_ptr<StationClient> m_otherTown;
    QHash<StationClient *, QString> m_cursors;
    QHash<StationClient *, QList<Act>> m_seen;
    int m_round = 0;
};

YICHUANG_TEST(ReadersTest)

#include "tst_readers.moc"
