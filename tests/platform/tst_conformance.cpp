// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/attachments.h"
#include "contract/limits.h"
#include "contract/login.h"
#include "contract/numbers.h"
#include "contract/packages.h"
#include "contract/paths.h"
#include "core/uuid7.h"
#include "crypto/publickey.h"
#include "platformprocess.h"
#include "schemacheck.h"
#include "stationclient.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

#define CHECK_SCHEMA(schema, body)                                                                                 \
    do {                                                                                                          \
        const QString fault = schemaFault(schema, body);                                                          \
        QVERIFY2(fault.isEmpty(), qPrintable(fault));                                                             \
    } while (false)

/// What every platform has to do, the reference one or the real one. Points at a program of its own, or, if
/// YICHUANG_PLATFORM_HOST is set, at that one: _PORT, _ENROL_PORT, _CA (file), _STATION, _CODE, _ACCOUNT,
/// _PASSWORD say how to get in.
class ConformanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString host = qEnvironmentVariable("YICHUANG_PLATFORM_HOST");
        if (host.isEmpty()) {
            QVERIFY(m_process.start());
            m_client = std::make_unique<StationClient>(u"127.0.0.1"_s, m_process.port(), m_process.enrolPort(),
                                                       m_process.authority());
            m_code = m_process.demoCode();
        } else {
            QFile authority(qEnvironmentVariable("YICHUANG_PLATFORM_CA"));
            QVERIFY2(authority.open(QIODevice::ReadOnly), "YICHUANG_PLATFORM_CA");
            m_client = std::make_unique<StationClient>(
                host, quint16(qEnvironmentVariableIntValue("YICHUANG_PLATFORM_PORT")),
                quint16(qEnvironmentVariableIntValue("YICHUANG_PLATFORM_ENROL_PORT")), authority.readAll());
            m_station = qEnvironmentVariable("YICHUANG_PLATFORM_STATION");
            m_code = qEnvironmentVariable("YICHUANG_PLATFORM_CODE");
            m_account = qEnvironmentVariable("YICHUANG_PLATFORM_ACCOUNT");
            m_password = qEnvironmentVariable("YICHUANG_PLATFORM_PASSWORD");
        }
        const Answered enrolled = m_client->enrol(m_station, m_code);
        QCOMPARE(enrolled.status, 200);
        CHECK_SCHEMA(u"enrol-answer"_s, enrolled.body);
    }

    void healthAndTimeAreAsDescribed()
    {
        const Answered health = m_client->get(contract::paths::Health);
        QCOMPARE(health.status, 200);
        QCOMPARE(health.type, QByteArray("application/json"));
        CHECK_SCHEMA(u"health"_s, health.body);
        CHECK_SCHEMA(u"time"_s, m_client->get(contract::paths::Time).body);
    }

    void aOneTimeCodeWorksOnce()
    {
        const Answered again = stranger().enrol(m_station, m_code);
        QCOMPARE(again.status, 403);
        QCOMPARE(again.reason, u"enrol.refused"_s);
        CHECK_SCHEMA(u"problem"_s, again.body);
    }

    void loggingInAndOutIsAsDescribed()
    {
        const Answered wrong = logIn(u"not the password"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.reason, u"login.wrong"_s);
        CHECK_SCHEMA(u"problem"_s, wrong.body);

        const Answered right = logIn(m_password);
        QCOMPARE(right.status, 200);
        CHECK_SCHEMA(u"login-answer"_s, right.body);
        const auto reply = contract::decodeLoginReply(right.body);
        QVERIFY(reply);
        QVERIFY(reply->answer.unlockSecret.size() >= 16);
        QCOMPARE(contract::decodeLoginReply(logIn(m_password).body)->answer.unlockSecret, reply->answer.unlockSecret);

        const QList<QPair<QByteArray, QByteArray>> bearer{{"Authorization", "Bearer " + reply->token.toLatin1()},
                                                          {"Content-Type", "application/json"}};
        const Answered refreshed = m_client->send("POST", contract::paths::Refresh, "{}", bearer);
        QCOMPARE(refreshed.status, 200);
        CHECK_SCHEMA(u"login-answer"_s, refreshed.body);
        const Answered out = m_client->send("POST", contract::paths::Logout, "{}", bearer);
        CHECK_SCHEMA(u"empty"_s, out.body);
        const Answered ended = m_client->send("POST", contract::paths::Refresh, "{}", bearer);
        QCOMPARE(ended.reason, u"session.ended"_s);
    }

    void actsGoUpOnceHoweverOftenTheyAreSent()
    {
        QList<Act> acts;
        for (int i = 0; i < 20; ++i)
            acts.append(m_client->accepted());
        const Answered first = m_client->sendBatch(acts);
        CHECK_SCHEMA(u"answer"_s, first.body);
        const QList<Verdict> receipts = m_client->verdicts(first, acts);
        QCOMPARE(receipts.size(), acts.size());

        acts.append(acts.first()); // in one batch, too
        const QList<Verdict> again = m_client->settle(acts);

        QCOMPARE(again.size(), acts.size());
        for (qsizetype i = 0; i < receipts.size(); ++i) {
            QCOMPARE(receipts.at(i).kind, Verdict::Kind::Receipt);
            QCOMPARE(again.at(i).receipt, receipts.at(i).receipt);
            QCOMPARE(again.at(i).platformTime, receipts.at(i).platformTime);
        }
        QCOMPARE(again.last().receipt, receipts.first().receipt);
    }

    void theHeldQuestionTellsTheKnownFromTheUnknown()
    {
        const Act sent = m_client->accepted();
        QCOMPARE(m_client->settle({sent}).value(0).kind, Verdict::Kind::Receipt);
        const QUuid never = newUuid7();

        const Answered answered = m_client->post(contract::paths::Held, contract::encodeHeldQuestion({{sent.id, never}}));

        CHECK_SCHEMA(u"answer"_s, answered.body);
        const auto answer = contract::decodeAnswer(answered.body);
        QVERIFY(answer);
        QCOMPARE(answer->verdicts.size(), 1);
        QCOMPARE(answer->verdicts.first().kind, Verdict::Kind::Receipt);
        QCOMPARE(answer->unknown, QList<QUuid>{never});
    }

    void whatFollowsTooEarlyWaitsAndWhatFollowsTooLateIsInConflict()
    {
        const Act first = m_client->accepted();
        const Act second = m_client->following(first, ActKind::Corrected);
        const Act third = m_client->following(second, ActKind::Corrected);
        const Answered early = m_client->sendBatch({third});
        CHECK_SCHEMA(u"answer"_s, early.body);
        QCOMPARE(m_client->verdicts(early, {third}).value(0).kind, Verdict::Kind::Held);
        QCOMPARE(m_client->verdicts(early, {third}).value(0).reason, u"parent.missing"_s);

        const QList<Verdict> inOrder = m_client->settle({first, second, third});
        for (const Verdict &verdict : inOrder)
            QCOMPARE(verdict.kind, Verdict::Kind::Receipt);

        Act late = m_client->following(first, ActKind::Withdrawn);
        const Answered refused = m_client->sendBatch({late});
        CHECK_SCHEMA(u"answer"_s, refused.body);
        const Verdict conflict = m_client->verdicts(refused, {late}).value(0);
        QCOMPARE(conflict.kind, Verdict::Kind::Conflict);
        QCOMPARE(conflict.reason, u"parent.moved"_s);
        QCOMPARE(conflict.currentParent, third.id);
    }

    void theSameIdWithOtherContentIsAConflictAndTheFirstStands()
    {
        const Act first = m_client->accepted();
        QCOMPARE(m_client->settle({first}).value(0).kind, Verdict::Kind::Receipt);
        Act other = first;
        other.payload = "{\"form\":{\"other\":true}}";

        const Verdict verdict = m_client->settle({m_client->chained(other)}).value(0);

        QCOMPARE(verdict.kind, Verdict::Kind::Conflict);
        QCOMPARE(verdict.reason, u"act.differs"_s);
        QCOMPARE(m_client->settle({first}).value(0).kind, Verdict::Kind::Receipt);
    }

    void definitionsAreListedBehindAPositionAndSigned()
    {
        const Answered answered = m_client->get(contract::paths::Packages + u"?since="_s);
        QCOMPARE(answered.status, 200);
        CHECK_SCHEMA(u"packages"_s, answered.body);
        const auto key = PublicKey::fromPem(m_client->enrolment().platformKey);
        QVERIFY(key && key->verify(contract::answerToSign(answered.body), answered.signature));
        const auto listing = contract::decodePackageListing(answered.body);
        QVERIFY(listing);
        const Answered behind = m_client->get(contract::paths::Packages + u"?since="_s + listing->cursor);
        CHECK_SCHEMA(u"packages"_s, behind.body);
    }

    void oneBadActIsRefusedWithAReasonAndTheOthersGoThrough_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"digest.wrong", "act.unknown", "item.unknown", "number.invalid", "number.taken",
                                   "content.unreadable", "flow.impossible", "version.wrong"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void oneBadActIsRefusedWithAReasonAndTheOthersGoThrough()
    {
        QFETCH(QString, reason);
        const Act before = m_client->accepted();
        const Act bad = badAct(reason, before);
        const Act after = m_client->accepted();

        const Answered answered = m_client->sendBatch({before, bad, after});

        CHECK_SCHEMA(u"answer"_s, answered.body);
        const QList<Verdict> verdicts = m_client->verdicts(answered, {before, bad, after});
        QCOMPARE(verdicts.size(), 3);
        QCOMPARE(verdicts.at(0).kind, Verdict::Kind::Receipt);
        QCOMPARE(verdicts.at(1).kind, Verdict::Kind::Refused);
        QCOMPARE(verdicts.at(1).reason, reason);
        QVERIFY(!verdicts.at(1).message.isEmpty());
        QCOMPARE(verdicts.at(2).kind, Verdict::Kind::Receipt);
    }

    void aBatchSignedByNobodyWeKnowIsRefusedWhole()
    {
        const Act act = m_client->accepted();
        const QByteArray body = *contract::encodeBatch(m_client->batchOf({act}));
        QByteArray signature = m_client->sign(contract::batchToSign(body));
        signature[signature.size() - 1] = char(signature.back() ^ 1);

        const Answered answered = m_client->sendBody(body, signature);
        QCOMPARE(answered.reason, u"signature.wrong"_s);
        CHECK_SCHEMA(u"problem"_s, answered.body);
        QCOMPARE(m_client->sendBody(body, {}).reason, u"signature.wrong"_s);
        QCOMPARE(m_client->sendBody("rubbish", m_client->sign(contract::batchToSign("rubbish"))).reason,
                 u"batch.unreadable"_s);
        const auto unknown = contract::decodeAnswer(
            m_client->post(contract::paths::Held, contract::encodeHeldQuestion({{act.id}})).body);
        QCOMPARE(unknown->unknown.size(), 1);
        QCOMPARE(m_client->settle({act}).value(0).kind, Verdict::Kind::Receipt);
    }

    void decisionsComeDownInPagesAndEachOnce()
    {
        QList<Act> acts;
        for (int i = 0; i < 7; ++i)
            acts.append(m_client->accepted());
        QCOMPARE(m_client->settle(acts).size(), acts.size());

        QSet<QUuid> decided;
        QSet<QUuid> seen;
        QString cursor;
        QElapsedTimer timer;
        timer.start();
        while (decided.size() < acts.size() && timer.elapsed() < 40000) {
            const auto page = m_client->page(cursor, 5, 3);
            QVERIFY(page);
            QVERIFY(page->acts.size() <= 3);
            for (const Act &act : page->acts) {
                QVERIFY2(!seen.contains(act.id), "an act came twice");
                seen.insert(act.id);
                QCOMPARE(act.origin, ActOrigin::Province);
                for (const Act &own : acts) {
                    if (own.caseId == act.caseId && act.kind == ActKind::Decided) {
                        QCOMPARE(act.parent, own.id);
                        QCOMPARE(act.caseVersion, 2);
                        decided.insert(act.caseId);
                    }
                }
            }
            cursor = page->cursor;
        }
        QCOMPARE(decided.size(), acts.size());
        const Answered nonsense = m_client->get(u"/v1/acts?cursor=nonsense"_s);
        QCOMPARE(nonsense.reason, u"cursor.unknown"_s);
    }

    void attachmentsGoOnWhereTheyWereCut()
    {
        QByteArray file(2 * contract::AttachmentChunk + 12345, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(file.data()), file.size() / 4);
        const QString digest = QString::fromLatin1(m_client->digestOfBytes(file));
        const QString path = contract::paths::Attachments + u'/' + digest;
        const auto put = [&](qint64 offset, qint64 length) {
            return m_client->put(u"%1?offset=%2&size=%3&type=application/pdf"_s.arg(path).arg(offset).arg(file.size()),
                                 file.mid(offset, length));
        };
        const Answered unheard = m_client->get(path);
        CHECK_SCHEMA(u"attachment-state"_s, unheard.body);
        QCOMPARE(contract::decodeAttachmentState(unheard.body)->offset, 0);

        QCOMPARE(put(0, contract::AttachmentChunk).status, 200);
        const Answered wrong = put(5, 10);
        QCOMPARE(wrong.status, 409);
        CHECK_SCHEMA(u"attachment-state"_s, wrong.body);
        qint64 offset = contract::decodeAttachmentState(m_client->get(path).body)->offset;
        QCOMPARE(offset, contract::AttachmentChunk);
        while (offset < file.size()) {
            const auto state = contract::decodeAttachmentState(put(offset, contract::AttachmentChunk).body);
            QVERIFY(state);
            QVERIFY(state->offset > offset);
            offset = state->offset;
        }
        QVERIFY(contract::decodeAttachmentState(m_client->get(path).body)->isComplete);
        QVERIFY(contract::decodeAttachmentState(put(0, 100).body)->isComplete); // the same file twice: stored once
        const Answered part = m_client->get(path + u"/content?offset=1000&length=500"_s);
        QCOMPARE(part.body, file.mid(1000, 500));
    }

    void aDamagedAttachmentIsNotKept()
    {
        const QByteArray file(3000, 'a');
        const QString path = contract::paths::Attachments + u'/'
            + QString::fromLatin1(m_client->digestOfBytes("something else"));

        const Answered answered = m_client->put(path + u"?offset=0&size=3000"_s, file);

        QCOMPARE(answered.status, 422);
        QCOMPARE(answered.reason, u"attachment.digest"_s);
        QCOMPARE(contract::decodeAttachmentState(m_client->get(path).body)->offset, 0);
        QCOMPARE(m_client->put(path + u"?offset=0&size=999999999999"_s, file).reason, u"attachment.size"_s);
        QCOMPARE(m_client->get(path + u"/content"_s).reason, u"attachment.unknown"_s);
        QCOMPARE(m_client->get(contract::paths::Attachments + u"/..%2f..%2fkeys"_s).status, 400);
    }

    void numbersAreLasting()
    {
        const QByteArray asked = contract::encodeNumbersRequest({{QString(31, u'7'), QString(31, u'8')}});
        const Answered first = m_client->post(contract::paths::Numbers, asked);
        CHECK_SCHEMA(u"numbers-answer"_s, first.body);
        QCOMPARE(contract::decodeNumbersAnswer(first.body)->ranges.size(), 2);
        QCOMPARE(m_client->post(contract::paths::Numbers, asked).body, first.body);
    }

    void whatIsNotOfferedIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown path") << QByteArray("GET") << u"/v1/nothing"_s << 404;
        QTest::newRow("root") << QByteArray("GET") << u"/"_s << 404;
        QTest::newRow("enrol on the working listener") << QByteArray("POST") << contract::paths::Enrol << 404;
        QTest::newRow("wrong verb") << QByteArray("GET") << contract::paths::Login << 405;
        QTest::newRow("no JSON") << QByteArray("POST") << contract::paths::Login << 400;
        QTest::newRow("no question") << QByteArray("POST") << contract::paths::Held << 400;
        QTest::newRow("no codes") << QByteArray("POST") << contract::paths::Numbers << 400;
    }
    void whatIsNotOfferedIsSaidSo()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(int, status);

        const Answered answered = m_client->send(verb, path, verb == "POST" ? "[1,2" : "",
                                                 {{"Content-Type", "application/json"}});

        QCOMPARE(answered.status, status);
        CHECK_SCHEMA(u"problem"_s, answered.body);
    }

    void theDescriptionNamesEveryCallAndEverySchemaItNeeds()
    {
        QFile file(QStringLiteral(YICHUANG_SOURCE_DIR) + u"/resources/contract/openapi.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QJsonObject paths = QJsonDocument::fromJson(text).object()[u"paths"_s].toObject();
        for (const QString &path : {contract::paths::Health, contract::paths::Time, contract::paths::Enrol,
                                    contract::paths::Login, contract::paths::Refresh, contract::paths::Logout,
                                    contract::paths::Acts, contract::paths::Held, contract::paths::Numbers,
                                    contract::paths::Lookup, contract::paths::Messages, contract::paths::Couriers,
                                    contract::paths::Payments, contract::paths::FindCases,
                                    QString(contract::paths::Attachments + u"/{digest}"_s)})
            QVERIFY2(paths.contains(path), qPrintable(path));
        static const QRegularExpression reference(u"\"schemas/([a-z-]+)\\.json\""_s);
        auto matches = reference.globalMatch(QString::fromUtf8(text));
        int seen = 0;
        while (matches.hasNext()) {
            const QString schema = matches.next().captured(1);
            const QString fault = schemaFault(schema, "[]"); // readable, and refuses what is no object
            QVERIFY2(fault.startsWith(schema + u": "_s), qPrintable(fault));
            ++seen;
        }
        QVERIFY(seen > 15);
    }

private:
    StationClient &stranger()
    {
        m_other = m_process.port() > 0
            ? std::make_unique<StationClient>(u"127.0.0.1"_s, m_process.port(), m_process.enrolPort(),
                                              m_process.authority())
            : nullptr;
        return m_other ? *m_other : *m_client;
    }
    Answered logIn(const QString &password)
    {
        return m_client->post(contract::paths::Login, contract::encodeLoginRequest({m_account, password, u"3"_s}));
    }
    Act badAct(const QString &reason, const Act &before)
    {
        if (reason == u"flow.impossible"_s)
            return m_client->following(before, ActKind::Delivered);
        if (reason == u"version.wrong"_s) {
            Act act = before;
            act.caseVersion = 4;
            return m_client->following(act, ActKind::Corrected);
        }
        Act act = m_client->accepted();
        if (reason == u"digest.wrong"_s) {
            act.payload.append(' ');
            return act;
        }
        if (reason == u"act.unknown"_s)
            act.clerk.clear();
        else if (reason == u"item.unknown"_s)
            act.itemCode = act.businessCode = u"XX99"_s;
        else if (reason == u"number.invalid"_s)
            act.caseNumber = u"12345"_s;
        else if (reason == u"number.taken"_s)
            act.caseNumber = before.caseNumber;
        else if (reason == u"content.unreadable"_s)
            act.payload = "no JSON";
        m_client->rewindChain(act.sequence - 1, act.previousLink);
        return m_client->chained(act);
    }

    PlatformProcess m_process;
    std::unique_ptr<StationClient> m_client;
    std::unique_ptr<StationClient> m_other;
    QString m_station = u"ST0001"_s;
    QString m_code;
    QString m_account = u"lili"_s;
    QString m_password = u"yichuang-demo"_s;
};

YICHUANG_TEST(ConformanceTest)

#include "tst_conformance.moc"
