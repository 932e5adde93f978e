// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/acts.h"
#include "contract/answers.h"
#include "contract/attachments.h"
#include "contract/compression.h"
#include "contract/enrol.h"
#include "contract/limits.h"
#include "contract/login.h"
#include "contract/numbers.h"
#include "contract/problem.h"
#include "core/uuid7.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::contract;

namespace {

Act sampleAct(int number)
{
    Act act;
    act.id = newUuid7();
    act.caseId = newUuid7();
    act.kind = number % 3 == 0 ? ActKind::Viewed : ActKind::Accepted;
    act.parent = number % 2 == 0 ? QUuid() : newUuid7();
    act.caseVersion = number;
    act.station = u"ST0001"_s;
    act.desk = u"3号窗口"_s;
    act.clerk = u"lili"_s;
    act.receivingPoint = u"329999001000"_s;
    act.at = QDateTime(QDate(2026, 11, 22), QTime(9, 15, 0, 123), Qt::OffsetFromUTC, 8 * 3600);
    act.itemCode = u"MZ03"_s;
    act.businessCode = u"MZ03-02"_s;
    act.itemVersion = u"1.0.0"_s;
    act.caseNumber = QString(31, u'1') + u"202611220001"_s;
    act.payload = "{\"form\":{\"applicant\":{\"name\":\"张𠮷\"}}}" + QByteArray(number * 40, ' ');
    act.sequence = quint64(number) + 1;
    act.salt = QByteArray(16, 's');
    act.payloadDigest = QByteArray(32, 'd');
    act.previousLink = number == 0 ? QByteArray() : QByteArray(32, 'p');
    act.link = QByteArray(32, 'l');
    return act;
}

ActBatch sampleBatch(int acts)
{
    ActBatch batch;
    batch.station = u"ST0001"_s;
    batch.id = newUuid7();
    for (int i = 0; i < acts; ++i)
        batch.acts.append(sampleAct(i));
    batch.links.append({newUuid7(), 77, QByteArray(32, 'a'), QByteArray(32, 'b')});
    return batch;
}

BatchAnswer sampleAnswer()
{
    BatchAnswer answer;
    answer.batch = newUuid7();
    answer.station = u"ST0001"_s;
    answer.platformTime = QDateTime(QDate(2026, 11, 22), QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600);
    Verdict receipt{newUuid7(), Verdict::Kind::Receipt, {}, {}, u"20261122-0000000001"_s, {}, answer.platformTime, {}};
    Verdict conflict{newUuid7(), Verdict::Kind::Conflict, u"parent.moved"_s, u"别人已\"办理\"\n"_s, {}, newUuid7(),
                     answer.platformTime, {}};
    answer.verdicts = {receipt, conflict};
    answer.unknown = {newUuid7()};
    return answer;
}

} // namespace

/// What one side writes the other reads, and nothing a stranger sends can do harm.
class WireTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchComesOutAsItWentIn_data()
    {
        QTest::addColumn<int>("acts");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 300;
    }
    void aBatchComesOutAsItWentIn()
    {
        QFETCH(int, acts);
        const ActBatch batch = sampleBatch(acts);

        const auto body = encodeBatch(batch);
        QVERIFY(body);
        const auto back = decodeBatch(*body);

        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(*back, batch);
        for (int i = 0; i < acts; ++i)
            QCOMPARE(chainBytes(back->acts.at(i)), chainBytes(batch.acts.at(i)));
    }

    void aPageComesOutAsItWentIn()
    {
        ActsPage page{u"1234"_s, true, QDateTime::fromMSecsSinceEpoch(1795000000123), {sampleAct(1)}};

        const auto back = decodePage(*encodePage(page));

        QVERIFY(back);
        QCOMPARE(*back, page);
    }

    void anActOfAKindFromTheFutureIsMarkedAndTheOthersStay()
    {
        CborWriter out;
        out.array(5);
        out.number(1);
        out.text(u"9"_s);
        out.number(0);
        out.text({});
        out.array(2);
        Act act = sampleAct(1);
        act.kind = ActKind(77); // its name is empty here, as any unknown name
        write(out, act);
        write(out, sampleAct(1));

        const auto page = decodePage(*pack(out.take()));

        QVERIFY(page);
        QCOMPARE(page->acts.at(0).kind, ActKind(0));
        QCOMPARE(page->acts.at(1).kind, ActKind::Accepted);
    }

    void anAnswerComesOutAsItWentInAndCarriesItsProof()
    {
        const BatchAnswer answer = sampleAnswer();
        const QByteArray body = encodeAnswer(answer);

        auto back = decodeAnswer(body);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        attachProof(*back, packProof(body, "signature\n\x01"));

        QCOMPARE(back->batch, answer.batch);
        QCOMPARE(back->platformTime, answer.platformTime);
        QCOMPARE(back->unknown, answer.unknown);
        QCOMPARE(back->verdicts.at(0).receipt, answer.verdicts.at(0).receipt);
        QCOMPARE(back->verdicts.at(1).message, answer.verdicts.at(1).message);
        QCOMPARE(back->verdicts.at(1).currentParent, answer.verdicts.at(1).currentParent);
        const auto proof = unpackProof(back->verdicts.at(1).proof);
        QVERIFY(proof);
        QCOMPARE(proof->body, body);
        QCOMPARE(proof->signature, QByteArray("signature\n\x01"));
    }

    void anAnswerWithoutReceiptNumberOrKindIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray id = newUuid7().toByteArray(QUuid::WithoutBraces);
        const QByteArray head = "{\"batch\":\"\",\"station\":\"S\",\"platformTime\":\"2026-11-22T09:15:00.000+08:00\",";
        QTest::newRow("receipt without number")
            << head + "\"verdicts\":[{\"act\":\"" + id + "\",\"kind\":\"receipt\"}],\"unknown\":[]}";
        QTest::newRow("a kind only the station knows")
            << head + "\"verdicts\":[{\"act\":\"" + id + "\",\"kind\":\"doubtful\"}],\"unknown\":[]}";
        QTest::newRow("no verdicts") << head + "\"unknown\":[]}";
        QTest::newRow("login page") << QByteArray("<html>Please log in</html>");
        QTest::newRow("nothing") << QByteArray();
    }
    void anAnswerWithoutReceiptNumberOrKindIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!decodeAnswer(body));
    }

    void whatComesUnpackedStaysBelowItsLimit()
    {
        const QByteArray bomb = *pack(QByteArray(40 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 10000);

        QVERIFY(unpack(bomb, 64 * 1024 * 1024));
        QVERIFY(!unpack(bomb, 1024 * 1024));
        QVERIFY(!unpack(bomb.left(bomb.size() / 2), 64 * 1024 * 1024));
        QVERIFY(!unpack("rubbish", 1000));
        QCOMPARE(unpack(*pack({}), 1000)->size(), 0);
    }

    void problemsMeanWhatTheirReasonSays_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("password") << 401 << u"login.wrong"_s << ErrorCode::WrongPassword;
        QTest::newRow("locked") << 423 << u"account.locked"_s << ErrorCode::LockedOut;
        QTest::newRow("certificate") << 403 << u"certificate.expired"_s << ErrorCode::CertificateTrouble;
        QTest::newRow("later") << 503 << u"store.trouble"_s << ErrorCode::ServerTrouble;
        QTest::newRow("slow down") << 429 << u"rate.limited"_s << ErrorCode::ServerTrouble;
        QTest::newRow("too large") << 413 << u"body.large"_s << ErrorCode::Refused;
        QTest::newRow("old program") << 426 << u"request.version"_s << ErrorCode::Unsupported;
    }
    void problemsMeanWhatTheirReasonSays()
    {
        QFETCH(int, status);
        QFETCH(QString, reason);
        QFETCH(ErrorCode, code);

        const auto back = decodeProblem(encodeProblem({status, reason, u"句子"_s}));

        QVERIFY(back);
        QCOMPARE(toError(*back).code, code);
        QCOMPARE(toError(*back).message, u"句子"_s);
        QCOMPARE(decodeProblem("<html>").error().code, ErrorCode::ServerTrouble);
    }

    void theSmallBodiesComeOutAsTheyWentIn()
    {
        EnrolRequest enrol{u"ST0001"_s, u"AAAA-BBBB"_s, Suite::Second, "-----CSR", "-----KEY", "sig", u"p"_s};
        const auto enrolBack = decodeEnrolRequest(encodeEnrolRequest(enrol));
        QVERIFY(enrolBack);
        QCOMPARE(enrolBack->suite, Suite::Second);
        QCOMPARE(enrolToSign(*enrolBack), enrolToSign(enrol));

        LoginReply login;
        login.token = u"t"_s;
        login.platformTime = QDateTime::fromMSecsSinceEpoch(1795000000000);
        login.expiresAt = login.platformTime.addDays(1);
        login.answer.session = {u"lili"_s, u"李丽"_s, Role::Supervisor, true};
        login.answer.unlockSecret = QByteArray("\0\1secret", 8);
        const auto loginBack = decodeLoginReply(encodeLoginReply(login));
        QVERIFY(loginBack);
        QCOMPARE(loginBack->answer.unlockSecret, login.answer.unlockSecret);
        QCOMPARE(loginBack->answer.session.role, Role::Supervisor);
        QCOMPARE(loginBack->expiresAt, login.expiresAt);

        NumbersAnswer numbers{{{QString(31, u'1'), 101, 200}}, {QString(31, u'2')}};
        const auto numbersBack = decodeNumbersAnswer(encodeNumbersAnswer(numbers));
        QVERIFY(numbersBack);
        QCOMPARE(numbersBack->ranges.first().first, 101);
        QCOMPARE(numbersBack->exhausted, numbers.exhausted);

        const AttachmentState state{QString(64, u'a'), 10, 4, false};
        const auto stateBack = decodeAttachmentState(encodeAttachmentState(state));
        QVERIFY(stateBack);
        QCOMPARE(stateBack->offset, 4);
        QVERIFY(!decodeAttachmentState("{\"digest\":\"../../etc\",\"size\":1,\"offset\":0,\"complete\":true}"));
    }

    void noMutationOfAnyBodyCrashesOrHangs()
    {
        constexpr int Rounds = 20000;
        QRandomGenerator random(20261122);
        const QByteArray packed = *encodeBatch(sampleBatch(4));
        const QByteArray plain = *unpack(packed, MaxUnpacked);
        const QList<QByteArray> seeds{
            packed, plain, *encodePage({u"1"_s, false, QDateTime::currentDateTime(), {sampleAct(2)}}),
            encodeAnswer(sampleAnswer()), encodeHeldQuestion({{newUuid7()}}), encodeProblem({400, u"a.b"_s, u"c"_s}),
            encodeNumbersAnswer({{{QString(31, u'1'), 1, 2}}, {}}),
            encodeEnrolRequest({u"S"_s, u"c"_s, Suite::National, "r", "k", "p", u"p"_s})};
        int read = 0;
        qint64 slowest = 0;
        for (int round = 0; round < Rounds; ++round) {
            QByteArray bytes = mutate(seeds.at(round % seeds.size()), random);
            QElapsedTimer timer;
            timer.start();
            read += int(bool(decodeBatch(bytes))) + int(bool(decodeBatch(*pack(bytes)))) + int(bool(decodePage(bytes)));
            read += int(bool(decodeAnswer(bytes))) + int(bool(decodeHeldQuestion(bytes)));
            read += int(bool(decodeProblem(bytes))) + int(bool(decodeNumbersAnswer(bytes)));
            read += int(bool(decodeEnrolRequest(bytes))) + int(bool(decodeEnrolAnswer(bytes)));
            read += int(bool(decodeLoginRequest(bytes))) + int(bool(decodeLoginReply(bytes)));
            read += int(bool(decodeNumbersRequest(bytes))) + int(bool(decodeAttachmentState(bytes)));
            slowest = std::max(slowest, timer.elapsed());
        }
        qInfo("tried %d mutations x 13 decoders, still readable %d, slowest %lld ms", Rounds, read, slowest);
        QVERIFY(slowest < 1000);
    }

private:
    static QByteArray mutate(QByteArray bytes, QRandomGenerator &random)
    {
        const int changes = 1 + random.bounded(4);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const auto at = random.bounded(qsizetype(bytes.size()));
            switch (random.bounded(5)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
            case 2: bytes.truncate(at); break;
            case 3: bytes.insert(at, QByteArray(random.bounded(9), char(random.bounded(256)))); break;
            default: bytes.remove(at, 1 + random.bounded(8)); break;
            }
        }
        return bytes;
    }
};

YICHUANG_TEST(WireTest)

#include "tst_wire.moc"
