// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ended.h"
#include "support/fakeledger.h"
#include "support/testregistry.h"

#include "core/noerrands.h"
#include "core/uuid7.h"
#include "crypto/certificaterequest.h"
#include "crypto/publickey.h"
#include "crypto/signingkey.h"
#include "platform/platform.h"
#include "sync/enrolment.h"
#include "sync/provincelink.h"
#include "sync/stationprofile.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Errands of a real line to a real platform: what comes back, what is said without a line.
class ErrandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_options.folder = m_folder.path();
        m_options.scryptN = 1024;
        m_options.selfPaidAfterMs = 1;
        QVERIFY(m_platform.start(m_options));
        m_options.port = m_platform.port();
        const auto seed = m_platform.seedDemo();
        QVERIFY(seed);
        const auto request = CertificateRequest::create(seed->station);
        m_key = SigningKey::generate(Suite::Second).take();
        Enrolment enrolment;
        const auto profile = ended(enrolment.enrol(
            {u"localhost"_s, m_platform.enrolPort(), seed->station, seed->oneTimeCode,
             QSslCertificate(m_platform.authority()).digest(QCryptographicHash::Sha256).toHex(), Suite::Second},
            {request->keyPem(), request->requestPem(), m_key->publicKey().toPem(), *m_key},
            QDateTime::currentDateTime()));
        QVERIFY(profile);
        m_profile = *profile;
        m_platformKey = PublicKey::fromPem(m_profile.platformKey).take();
    }

    void init()
    {
        m_link = std::make_unique<ProvinceLink>(
            SyncThread::Setup{m_ledger, m_clock, m_profile.station,
                              SyncThread::httpLine(m_profile.line({}), *m_key, *m_platformKey)});
        m_link->start();
    }
    void cleanup() { m_link.reset(); }

    void aLookUpBringsWhatTheConsentCovers()
    {
        const auto [request, consent] = question();
        const auto answer = ended(m_link->errands().lookUp(request, consent));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QVERIFY(answer->isFound);
        QCOMPARE(answer->values.keys(), request.fields);
        QCOMPARE(*ended(m_link->errands().lookUp(request, consent)), *answer);
    }

    void aRefusalSaysWhyInThePlatformsWords()
    {
        auto [request, consent] = question();
        consent.fields = {u"sex"_s};
        const auto answer = ended(m_link->errands().lookUp(request, consent));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Refused);
        QVERIFY(answer.error().detail.contains("consent.fields"_L1));
        QVERIFY(!answer.error().message.isEmpty());
    }

    void messagesParcelsAndPaymentsHaveNumbersAndRepeatsHaveTheSame()
    {
        Errands &errands = m_link->errands();
        const Message message{newUuid7(), newUuid7(), Telling::Channel::Sms, u"13912340001"_s, u"已办结"_s};
        const auto reference = ended(errands.send(message));
        QVERIFY(reference && !reference->isEmpty());
        QCOMPARE(*ended(errands.send(message)), *reference);

        const CourierOrder parcel{newUuid7(), newUuid7(), u"周桂兰"_s, u"13912340001"_s, u"三组12号"_s, {u"决定书"_s}};
        const auto waybill = ended(errands.order(parcel));
        QVERIFY(waybill && waybill->pickUpAt.isValid());
        QCOMPARE(ended(errands.order(parcel))->waybill, waybill->waybill);

        const PaymentOrder order{newUuid7(), newUuid7(), u"工本费"_s, Money::fromFen(2000)};
        QVERIFY(ended(errands.order(order)));
        QTRY_COMPARE(ended(errands.paymentOf(order.id))->kind, PaymentState::Kind::Paid);
        QCOMPARE(ended(errands.refund(order.id, u"多收"_s))->kind, PaymentState::Kind::Refunded);
        QCOMPARE(ended(errands.paymentOf(newUuid7())).error().code, ErrorCode::NotFound);
    }

    void aCaseNobodyKnowsIsNotFoundAndWithoutALineThatIsSaid()
    {
        const auto unknown = ended(m_link->findElsewhere(u"329999196001010000"_s, u"查询"_s));
        QVERIFY(unknown && unknown->isEmpty());
        m_link->stop();
        const auto offline = ended(m_link->findElsewhere(u"329999196001010000"_s, u"查询"_s));
        QVERIFY(!offline);
        QCOMPARE(offline.error().code, ErrorCode::Offline);
        QVERIFY(!offline.error().message.isEmpty());
    }

    void withoutALineTheSentenceSaysWhatToDoByHand_data()
    {
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("the platform is gone") << true;
        QTest::newRow("the line was never up") << false;
    }
    void withoutALineTheSentenceSaysWhatToDoByHand()
    {
        QFETCH(bool, isStarted);
        if (!isStarted)
            m_link->stop();
        m_platform.stop();
        const auto [request, consent] = question();
        Errands &errands = m_link->errands();
        const auto lookup = ended(errands.lookUp(request, consent));
        const auto message = ended(errands.send({newUuid7(), {}, Telling::Channel::Sms, u"1"_s, u"x"_s}));
        const auto parcel = ended(errands.order(CourierOrder{newUuid7(), {}, u"x"_s, u"1"_s, u"x"_s, {}}));
        const auto payment = ended(errands.paymentOf(newUuid7()));
        QVERIFY(m_platform.start(m_options));

        for (const auto &[said, expected] :
             {std::pair{lookup ? Error{} : lookup.error(), ErrandTrouble::lookup()},
              std::pair{message ? Error{} : message.error(), ErrandTrouble::message()},
              std::pair{parcel ? Error{} : parcel.error(), ErrandTrouble::courier()},
              std::pair{payment ? Error{} : payment.error(), ErrandTrouble::payment()}}) {
            QCOMPARE(said.code, ErrorCode::Offline);
            QCOMPARE(said.message, expected.message);
        }
    }

    void whatIsUnderWayWhenTheStationClosesEnds()
    {
        const auto [request, consent] = question();
        const auto future = m_link->errands().lookUp(request, consent);
        m_link->stop();
        QVERIFY(future.isFinished());
    }

private:
    static std::pair<LookupRequest, Consent> question()
    {
        LookupRequest request{newUuid7(), newUuid7(), u"insured"_s, u"周桂兰"_s, u"329999196805170244"_s,
                              u"参保核对"_s, u"RS01"_s, u"RS01-01"_s, {u"monthsPaid"_s, u"pensionState"_s}};
        Consent consent;
        consent.actId = request.consent;
        consent.subjectName = request.subjectName;
        consent.subjectIdNumber = request.subjectIdNumber;
        consent.purpose = request.purpose;
        consent.registers = {u"insured"_s, u"population"_s};
        consent.fields = request.fields;
        consent.validUntil = QDate::currentDate();
        return {request, consent};
    }

    QTemporaryDir m_folder;
    PlatformOptions m_options;
    Platform m_platform;
    StationProfile m_profile;
    std::optional<SigningKey> m_key;
    std::optional<PublicKey> m_platformKey;
    SystemClock m_clock;
    FakeLedger m_ledger;
    std::unique_ptr<ProvinceLink> m_link;
};

YICHUANG_TEST(ErrandsTest)
#include "tst_errands.moc"
