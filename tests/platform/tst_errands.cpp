// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/errands.h"
#include "contract/paths.h"
#include "core/uuid7.h"
#include "platformprocess.h"
#include "schemacheck.h"
#include "stationclient.h"
#include "support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString AdultId = u"329999196805170244"_s; // of resources/data/practice-registers.json
const QString AdultName = u"周桂兰"_s;
const QString ChildName = u"吴佳怡"_s;

QString childId()
{
    QFile file(u":/yichuang/data/practice-registers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QJsonValue &person : QJsonDocument::fromJson(file.readAll())[u"persons"_s].toArray()) {
        if (person[u"name"_s].toString() == ChildName)
            return person[u"idNumber"_s].toString();
    }
    return {};
}

contract::LookupCall question()
{
    contract::LookupCall call;
    call.request = {newUuid7(), newUuid7(), u"population"_s, AdultName, AdultId, u"临时救助申请核对"_s, u"MZ03"_s,
                    u"MZ03-01"_s, {u"hukouAddress"_s, u"isAlive"_s}};
    call.consent.actId = call.request.consent;
    call.consent.subjectName = AdultName;
    call.consent.subjectIdNumber = AdultId;
    call.consent.purpose = u"临时救助申请核对"_s;
    call.consent.registers = {u"population"_s};
    call.consent.fields = {u"hukouAddress"_s, u"isAlive"_s, u"sex"_s};
    call.consent.validUntil = QDate::currentDate();
    return call;
}

} // namespace

/// Registers, messages, parcels and payments behind the platform: with leave only, and each once.
class ErrandsTest final : public QObject
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

    void aRegisterAnswersTheFieldsAskedForAndNoOthers()
    {
        const auto call = question();
        const QByteArray body = contract::encodeLookup(call);
        QCOMPARE(schemaFault(u"lookup-request"_s, body), QString());

        const Answered answered = m_client->post(contract::paths::Lookup, body);

        QCOMPARE(answered.status, 200);
        QCOMPARE(schemaFault(u"lookup-answer"_s, answered.body), QString());
        const auto answer = contract::decodeLookupAnswer(answered.body);
        QVERIFY(answer && answer->isFound);
        QCOMPARE(answer->values.keys(), (QStringList{u"hukouAddress"_s, u"isAlive"_s}));
        QVERIFY(answer->source == u"户籍人口库"_s && answer->asOf.isValid() && !answer->reference.isEmpty());
        QCOMPARE(m_client->post(contract::paths::Lookup, body).body, answered.body);
    }

    void withoutLeaveNothingIsAsked_data()
    {
        using Change = std::function<void(contract::LookupCall &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &reason, const Change &change) {
            QTest::newRow(name) << change << reason;
        };
        row("no consent", u"consent.missing"_s, [](auto &call) {
            call.consent = {};
            call.request.consent = {};
        });
        row("an empty consent", u"consent.missing"_s, [](auto &call) { call.consent = {}; });
        row("another person's", u"consent.subject"_s, [](auto &call) {
            call.request.subjectIdNumber = childId();
            call.request.subjectName = ChildName;
        });
        row("another register", u"consent.register"_s, [](auto &call) {
            call.request.registerKey = u"marriage"_s;
            call.request.fields = {u"marital"_s};
        });
        row("a field more", u"consent.fields"_s, [](auto &call) { call.request.fields.append(u"ethnicity"_s); });
        row("yesterday's", u"consent.expired"_s,
            [](auto &call) { call.consent.validUntil = QDate::currentDate().addDays(-1); });
        row("no last day", u"consent.expired"_s, [](auto &call) { call.consent.validUntil = {}; });
        row("an agent without a power", u"consent.giver"_s, [](auto &call) {
            call.consent.givenBy = {Bearer::Relation::Agent, u"代理人"_s, AdultId, {}, {}};
        });
        row("a child's own", u"consent.giver"_s, [](auto &call) {
            call.request.subjectIdNumber = call.consent.subjectIdNumber = childId();
            call.request.subjectName = call.consent.subjectName = ChildName;
        });
        row("an unknown register", u"lookup.unknown"_s, [](auto &call) { call.request.registerKey = u"police"_s; });
        row("a field it has not", u"lookup.unknown"_s, [](auto &call) {
            call.request.fields = {u"monthsPaid"_s};
            call.consent.fields = {u"monthsPaid"_s};
        });
        row("no identity number", u"lookup.unknown"_s, [](auto &call) {
            call.request.subjectIdNumber = call.consent.subjectIdNumber = u"329999196805170245"_s;
        });
    }
    void withoutLeaveNothingIsAsked()
    {
        QFETCH(std::function<void(contract::LookupCall &)>, change);
        QFETCH(QString, reason);
        auto call = question();
        change(call);

        const Answered answered = m_client->post(contract::paths::Lookup, contract::encodeLookup(call));

        QCOMPARE(answered.reason, reason);
        QCOMPARE(answered.status, 422);
        QCOMPARE(schemaFault(u"problem"_s, answered.body), QString());
    }

    void aGuardianMayAskForAChild()
    {
        auto call = question();
        call.request.subjectIdNumber = call.consent.subjectIdNumber = childId();
        call.request.subjectName = call.consent.subjectName = ChildName;
        call.consent.givenBy = {Bearer::Relation::Guardian, AdultName, AdultId, {}, u"户口簿"_s};

        const auto answer
            = contract::decodeLookupAnswer(m_client->post(contract::paths::Lookup, contract::encodeLookup(call)).body);

        QVERIFY(answer && answer->isFound);
    }

    void aNameThatDoesNotFitTheNumberFindsNothing()
    {
        auto call = question();
        call.request.subjectName = call.consent.subjectName = u"别人"_s;
        const auto answer
            = contract::decodeLookupAnswer(m_client->post(contract::paths::Lookup, contract::encodeLookup(call)).body);
        QVERIFY(answer && !answer->isFound && answer->values.isEmpty());
    }

    void everyQuestionIsInTheLogAndTheConsentIsMatchedWhenItComes()
    {
        const auto honest = question();
        auto other = question();
        QCOMPARE(m_client->post(contract::paths::Lookup, contract::encodeLookup(honest)).status, 200);
        QCOMPARE(m_client->post(contract::paths::Lookup, contract::encodeLookup(other)).status, 200);
        QCOMPARE(logged().count("\tawaited\t"), 3 + 2);

        Consent recorded = honest.consent;
        recorded.attachments.append({QString(64, u'a'), u"授权书.jpg"_s, u"image/jpeg"_s, 1000, 0, 1});
        other.consent.fields.clear();
        QCOMPARE(m_client->settle({consentAct(recorded), consentAct(other.consent)}).size(), 2);

        QCOMPARE(logged().count("\trecorded\t"), 1);
        QCOMPARE(logged().count("\tdiffers\t"), 1);
        QVERIFY(logged().contains("临时救助申请核对"));
    }

    void aMessageAndAParcelGoOnceHoweverOftenTheyAreOrdered()
    {
        const Message message{newUuid7(), newUuid7(), Telling::Channel::Sms, u"13912340001"_s, u"您的结果已到窗口。"_s};
        CourierOrder order{newUuid7(), newUuid7(), AdultName, u"13912340001"_s, u"示例村三组12号"_s, {u"决定书"_s}};
        for (const auto &[path, schema, answerSchema, body] :
             {std::tuple{contract::paths::Messages, u"message"_s, u"message-answer"_s, contract::encodeMessage(message)},
              std::tuple{contract::paths::Couriers, u"courier-order"_s, u"courier-answer"_s,
                         contract::encodeCourierOrder(order)}}) {
            QCOMPARE(schemaFault(schema, body), QString());
            const Answered first = m_client->post(path, body);
            QCOMPARE(first.status, 200);
            QCOMPARE(schemaFault(answerSchema, first.body), QString());
            QCOMPARE(m_client->post(path, body).body, first.body);
        }
        order.address = u"别处"_s;
        const Answered differs = m_client->post(contract::paths::Couriers, contract::encodeCourierOrder(order));
        QCOMPARE(differs.status, 409);
        QCOMPARE(differs.reason, u"errand.differs"_s);
        Message spoken = message;
        spoken.id = newUuid7();
        spoken.channel = Telling::Channel::InPerson;
        QCOMPARE(m_client->post(contract::paths::Messages, contract::encodeMessage(spoken)).reason,
                 u"message.channel"_s);
    }

    void aPaymentIsPaidByTheAdministratorsWordAndPaidBackOnce()
    {
        const PaymentOrder order{newUuid7(), newUuid7(), u"社会保障卡工本费"_s, Money::fromFen(2000)};
        const QByteArray body = contract::encodePaymentOrder(order);
        QCOMPARE(schemaFault(u"payment-order"_s, body), QString());
        const Answered ordered = m_client->post(contract::paths::Payments, body);
        QCOMPARE(schemaFault(u"payment-state"_s, ordered.body), QString());
        QCOMPARE(m_client->post(contract::paths::Payments, body).body, ordered.body);
        QVERIFY(stateOf(order.id).kind == PaymentState::Kind::Open);

        const QString id = order.id.toString(QUuid::WithoutBraces);
        QCOMPARE(m_process.run({u"payments"_s, u"pay"_s, id}), 0);

        const PaymentState paid = stateOf(order.id);
        QVERIFY(paid.kind == PaymentState::Kind::Paid && !paid.receipt.isEmpty());
        const QString refund = contract::paths::Payments + u'/' + id + u"/refund"_s;
        const Answered back = m_client->post(refund, contract::encodeRefund(u"多收"_s));
        QCOMPARE(contract::decodePaymentState(back.body)->kind, PaymentState::Kind::Refunded);
        QCOMPARE(m_client->post(refund, contract::encodeRefund(u"多收"_s)).body, back.body);
        QCOMPARE(m_process.run({u"payments"_s, u"pay"_s, id}), 1);
        QCOMPARE(m_client->get(contract::paths::Payments + u'/' + newUuid7().toString(QUuid::WithoutBraces)).reason,
                 u"payment.unknown"_s);
    }

    void inPracticeAPaymentIsPaidByItself()
    {
        PlatformProcess quick({u"--self-paid"_s, u"1"_s});
        QVERIFY(quick.start());
        StationClient client(u"127.0.0.1"_s, quick.port(), quick.enrolPort(), quick.authority());
        QCOMPARE(client.enrol(u"ST0001"_s, quick.demoCode()).status, 200);
        const PaymentOrder order{newUuid7(), newUuid7(), u"工本费"_s, Money::fromFen(500)};
        QCOMPARE(client.post(contract::paths::Payments, contract::encodePaymentOrder(order)).status, 200);
        const QString path = contract::paths::Payments + u'/' + order.id.toString(QUuid::WithoutBraces);
        QTRY_COMPARE(contract::decodePaymentState(client.get(path).body)->kind, PaymentState::Kind::Paid);
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QString id = newUuid7().toString(QUuid::WithoutBraces);
        QTest::newRow("no question") << QByteArray("POST") << contract::paths::Lookup << QByteArray("{}") << 400;
        QTest::newRow("no message") << QByteArray("POST") << contract::paths::Messages << QByteArray("[]") << 400;
        QTest::newRow("no parcel") << QByteArray("POST") << contract::paths::Couriers << QByteArray("{}") << 400;
        QTest::newRow("nothing to pay") << QByteArray("POST") << contract::paths::Payments
                                        << contract::encodePaymentOrder({newUuid7(), {}, u"x"_s, Money()}) << 400;
        QTest::newRow("reading a look-up") << QByteArray("GET") << contract::paths::Lookup << QByteArray() << 405;
        QTest::newRow("no id") << QByteArray("GET") << QString(contract::paths::Payments + u"/12"_s) << QByteArray()
                               << 400;
        QTest::newRow("no reason") << QByteArray("POST")
                                   << QString(contract::paths::Payments + u'/' + id + u"/refund"_s)
                                   << QByteArray("{}") << 400;
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QCOMPARE(m_client->send(verb, path, body, {{"Content-Type", "application/json"}}).status, status);
    }

    void aWrongRegistersFileLoadsNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray asOf = "{\"asOf\":\"2026-11-01T00:00:00.000+08:00\",\"persons\":";
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no day") << QByteArray("{\"persons\":[]}");
        QTest::newRow("no number") << QByteArray(asOf + "[{\"name\":\"x\",\"idNumber\":\"1\"}]}");
        QTest::newRow("a strange field")
            << QByteArray(asOf + "[{\"name\":\"x\",\"idNumber\":\"" + AdultId.toUtf8()
                          + "\",\"marriage\":{\"wealth\":1}}]}");
    }
    void aWrongRegistersFileLoadsNothing()
    {
        QFETCH(QByteArray, json);
        QFile file(m_process.folder() + u"/registers.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        QCOMPARE(m_process.run({u"registers"_s, u"load"_s, file.fileName()}), 1);
    }

private:
    Act consentAct(const Consent &consent)
    {
        Act act;
        act.id = consent.actId;
        act.caseId = newUuid7();
        act.kind = ActKind::ConsentRecorded;
        act.clerk = u"lili"_s;
        act.at = QDateTime::currentDateTime();
        act.payload = QJsonDocument(consent.toJson()).toJson(QJsonDocument::Compact);
        return m_client->chained(act);
    }
    QByteArray logged() const
    {
        QByteArray output;
        m_process.run({u"registers"_s, u"log"_s}, {}, &output);
        return output;
    }
    PaymentState stateOf(const QUuid &order)
    {
        const QString path = contract::paths::Payments + u'/' + order.toString(QUuid::WithoutBraces);
        return contract::decodePaymentState(m_client->get(path).body).valueOr(PaymentState());
    }

    PlatformProcess m_process;
    std::unique_ptr<StationClient> m_client;
};

YICHUANG_TEST(ErrandsTest)

#include "tst_errands.moc"
