// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid7.h"
#include "crypto/certificaterequest.h"
#include "crypto/publickey.h"
#include "crypto/signingkey.h"
#include "crypto/stationvault.h"
#include "platform/platform.h"
#include "store/asyncledger.h"
#include "support/ended.h"
#include "support/testregistry.h"
#include "sync/enrolment.h"
#include "sync/provincelink.h"
#include "sync/stationprofile.h"

#include <QSslCertificate>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::ended;

/// What the platform refused, the clerk puts right: real ledger, real line, real platform.
class RemedyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        PlatformOptions options;
        options.folder = m_folder->filePath(u"platform"_s);
        options.scryptN = 1024;
        options.departments[0].delayMs = 0;
        m_platform = std::make_unique<Platform>();
        QVERIFY(m_platform->start(options));
        enrol();
        m_vault = std::make_unique<StationVault>(m_profile.suite);
        QVERIFY(m_vault->unlock(SecretBytes::copyOf(m_vault->randomBytes(StationVault::DataKeyBytes))));
        QDir().mkpath(m_folder->filePath(u"store"_s));
        auto ledger = AsyncLedger::open(
            {m_folder->filePath(u"store"_s), *m_vault, m_clock, m_profile.station.code, nullptr, {}});
        QVERIFY(ledger);
        m_ledger = ledger.take();
        m_link = std::make_unique<ProvinceLink>(
            SyncThread::Setup{*m_ledger, m_clock, m_profile.station,
                              SyncThread::httpLine(m_profile.line({}), *m_key, *m_platformKey)});
        m_link->start();
    }
    void cleanup()
    {
        m_link.reset();
        m_ledger.reset();
        m_platform.reset();
    }

    void aCorrectionIsTakenAndTheDepartmentDecides()
    {
        const Act refused = appended(first(60));
        QTRY_VERIFY_WITH_TIMEOUT(needsClerk() == 1, 20'000);

        Act correction = behind(refused, ActKind::Corrected);
        correction.payload = content(5);
        correction = appended(correction);
        QTRY_COMPARE_WITH_TIMEOUT(unsent(), 0, 20'000);
        QCOMPARE(needsClerk(), 0);
        Act added = behind(correction, ActKind::MaterialAdded);
        added.payload = content(5);
        appended(added);

        QTRY_VERIFY_WITH_TIMEOUT(stateOf(refused) == CaseState::Decided, 20'000);
    }

    void aWithdrawalIsTaken()
    {
        const Act refused = appended(first(60));
        QTRY_VERIFY_WITH_TIMEOUT(needsClerk() == 1, 20'000);
        appended(behind(refused, ActKind::Withdrawn));
        QTRY_COMPARE_WITH_TIMEOUT(unsent(), 0, 20'000);
        QCOMPARE(needsClerk(), 0);
        QVERIFY(stateOf(refused) == CaseState::Withdrawn);
        const auto found = ended(m_link->findElsewhere(refused.caseNumber, u"核对"_s));
        QVERIFY(found && found->size() == 1);
        QVERIFY(found->first().state == CaseState::Withdrawn);
    }

private:
    void enrol()
    {
        const auto seed = m_platform->seedDemo();
        QVERIFY(seed);
        const auto request = CertificateRequest::create(seed->station);
        m_key = SigningKey::generate(Suite::Second).take();
        Enrolment enrolment;
        const auto profile = ended(enrolment.enrol(
            {u"localhost"_s, m_platform->enrolPort(), seed->station, seed->oneTimeCode,
             QSslCertificate(m_platform->authority()).digest(QCryptographicHash::Sha256).toHex(), Suite::Second},
            {request->keyPem(), request->requestPem(), m_key->publicKey().toPem(), *m_key},
            QDateTime::currentDateTime()));
        QVERIFY(profile);
        m_profile = *profile;
        m_platformKey = PublicKey::fromPem(m_profile.platformKey).take();
    }

    // A tolerant acceptance with ten days of promise.
    static QByteArray content(int makeUpDays)
    {
        CaseContent content;
        content.situation = u"flow"_s;
        content.applicantName = u"示例"_s;
        content.promisedDays = 10;
        content.makeUpBy = QDate::currentDate().addDays(makeUpDays);
        return content.toJson();
    }
    Act first(int makeUpDays) const
    {
        Act act;
        act.id = newUuid7();
        act.caseId = newUuid7();
        act.kind = ActKind::AcceptedTolerantly;
        act.caseVersion = 1;
        act.station = m_profile.station.code;
        act.desk = m_profile.station.desk;
        act.clerk = u"lili"_s;
        act.receivingPoint = m_profile.station.centre.divisionCode;
        act.at = m_clock.now();
        act.itemCode = u"MZ03"_s;
        act.businessCode = u"MZ03-01"_s;
        act.itemVersion = u"1.0.0"_s;
        act.caseNumber = QString(31, u'7') + act.at.toString(u"yyyyMMdd"_s) + u"0001"_s;
        act.payload = content(makeUpDays);
        return act;
    }
    Act behind(const Act &before, ActKind kind) const
    {
        Act act = before;
        act.id = newUuid7();
        act.kind = kind;
        act.parent = before.id;
        act.caseVersion = before.caseVersion + 1;
        act.at = m_clock.now();
        act.payload = "{}";
        return act;
    }
    Act appended(const Act &act)
    {
        const auto done = ended(m_ledger->append(act, {}));
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        m_link->wake();
        return done ? done->act : act;
    }
    int needsClerk() { return ended(m_ledger->status()).valueOr({}).needsClerk; }
    int unsent() { return ended(m_ledger->status()).valueOr({}).unsent; }
    CaseState stateOf(const Act &act)
    {
        const auto history = ended(m_ledger->history(act.caseId));
        return history ? history->record.state : CaseState::None;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Platform> m_platform;
    StationProfile m_profile;
    std::optional<SigningKey> m_key;
    std::optional<PublicKey> m_platformKey;
    std::unique_ptr<StationVault> m_vault;
    std::unique_ptr<AsyncLedger> m_ledger;
    std::unique_ptr<ProvinceLink> m_link;
};

YICHUANG_TEST(RemedyTest)

#include "tst_remedy.moc"
