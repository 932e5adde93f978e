// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "crypto/keyringfile.h"
#include "crypto/stationvault.h"
#include "errandsfake.h"
#include "services/services.h"
#include "store/asyncledger.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace yichuang::test {

/// A clock that is set by hand.
class SetClock final : public Clock
{
public:
    QDateTime now() const override { return moment; }
    void setDay(const QDate &day) { moment.setDate(day); }

    QDateTime moment{QDate(2026, 11, 2), QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600};
};

/// One password for everybody.
class SmallProvince final : public Province
{
public:
    LineState line() const override { return state; }
    QFuture<Result<LoginAnswer>> logIn(const QString &account, const QString &password) override;
    QFuture<Result<Done>> logOut() override { return QtFuture::makeReadyFuture(Result<Done>(Done{})); }
    void wake() override { ++wakes; }

    LineState state{LineState::Kind::Online, {}, {}, {}, 0, false};
    QByteArray secret = QByteArray(32, 's');
    Role role = Role::Clerk;
    int wakes = 0;
};

/// Keeps what was to be laid out and printed.
class KeptPapers final : public Papers
{
public:
    QFuture<Result<PrintedPaper>> render(const PaperOrder &order) override;
    QStringList printers() const override { return {}; }
    QFuture<Result<Done>> print(const PrintedPaper &paper, const QString &printer) override;

    QList<PaperOrder> orders;
    int printed = 0;
};

/// Temporary aid as it ships, with a fee for the tests of fees; no plug-in, no logic of its own.
class OneItem final : public Catalogue
{
public:
    bool load();
    const QList<ItemEntry> &entries() const override { return m_entries; }
    const QList<BundleSpec> &bundles() const override { return m_bundles; }
    Result<const OpenedItem *> open(const QString &itemCode, const QString &version) override;

private:
    QList<ItemEntry> m_entries;
    QList<BundleSpec> m_bundles;
    OpenedItem m_item;
};

/// A counter without a window: real ledger, vault and services in a folder of its own; clock, province, printer and
/// errands are substitutes. Somebody is logged in.
class Counter
{
public:
    static constexpr auto Item = "MZ03";
    static constexpr auto Business = "MZ03-02";

    explicit Counter(Role role = Role::Clerk, const QString &divisionCode = QStringLiteral("329999001000"));
    /// With these items in place of the one; the catalogue outlives the counter.
    explicit Counter(Catalogue &catalogue);
    ~Counter();

    QString problem; ///< empty, or why the counter could not be put together

    Services &services() { return *m_services; }
    AsyncLedger &ledger() { return *m_ledger; }
    /// The same ledger from the next window, under another account.
    Services &nextWindow();

    template<typename T>
    Result<T> wait(const QFuture<Result<T>> &future) const
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000))
            return Error{ErrorCode::Internal, {}, QStringLiteral("nothing came of it")};
        return future.result();
    }

    /// A filled intake with every paper on the table.
    std::unique_ptr<Intake> filledIntake();
    /// The case after the intake ended so.
    CaseView opened(Outcome outcome, const std::function<void(Intake &)> &before = {});
    CaseView view(const QUuid &caseId);
    CaseView view(const CaseView &old) { return view(old.history.record.id); }
    /// An act of the department, as it comes from the province.
    CaseView afterProvince(const CaseView &view, ActKind kind, const QJsonObject &payload);

    static void sign(Intake &intake);
    /// The first paper that may follow.
    static QString tolerablePaper(const Intake &intake);

    SetClock clock;
    SmallProvince province;
    KeptPapers papers;
    ErrandsFake errands;
    OneItem items;

private:
    bool open(Role role);
    QList<NumberRange> numberRanges();
    std::unique_ptr<Services> servicesAt(const Station &station);

    Catalogue &m_catalogue;
    QTemporaryDir m_folder;
    StationVault m_vault{Suite::Second};
    std::unique_ptr<KeyRingFile> m_keyRing;
    std::optional<WorkingCalendar> m_calendar;
    std::optional<CodeTables> m_codes;
    Station m_station;
    Station m_nextStation;
    std::unique_ptr<AsyncLedger> m_ledger;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Services> m_next;
};

} // namespace yichuang::test
