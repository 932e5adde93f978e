// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "core/clock.h"
#include "core/noerrands.h"
#include "core/packages.h"
#include "core/papers.h"
#include "core/practice.h"
#include "core/province.h"
#include "devices/simulatedcardreader.h"

#include <QTimeZone>

namespace yichuang::test {

/// A clock that stands still.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return moment; }

    QDateTime moment{QDate(2026, 11, 23), QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600};
};

/// Practice as the window sees it: two residents, a date that moves the still clock, resets that are counted.
class FakePractice final : public Practice
{
public:
    FakePractice(StillClock &clock, SimulatedCardReader &reader) : m_clock(clock), m_reader(reader) { }

    QDate today() const override { return m_clock.today(); }
    Result<Done> setToday(const QDate &day) override;
    void reset(const QDate &firstDay) override;
    QList<IdCard> residents() const override;
    void presentCard(const QString &idNumber) override;

    int resets = 0;
    QDate firstDay; ///< of the last reset

private:
    StillClock &m_clock;
    SimulatedCardReader &m_reader;
};

/// The province of a test: one password for everybody, a line that is up or down.
class FakeProvince final : public Province
{
public:
    static constexpr auto Password = "yichuang-1";

    LineState line() const override { return state; }
    QFuture<Result<LoginAnswer>> logIn(const QString &account, const QString &password) override;
    QFuture<Result<Done>> logOut() override { return QtFuture::makeReadyFuture(Result<Done>(Done{})); }
    void wake() override { ++wakes; }

    void setLine(LineState::Kind kind, const QString &message = {});

    LineState state;
    QByteArray secret;
    int wakes = 0;
};

/// What the province published over this desk, without a line: straight into the catalogue.
class FakePackages final : public Packages
{
public:
    QList<DefinitionVersion> versions() const override;
    void publish(const DefinitionPackage &package);
    void refuse(const DefinitionVersion &version);

    ItemCatalogue *catalogue = nullptr;

private:
    QList<DefinitionVersion> m_refused;
};

/// Registers that answer once answers are put in; without a line for everything else.
class FakeErrands final : public Errands
{
public:
    QFuture<Result<LookupAnswer>> lookUp(const LookupRequest &request, const Consent &consent) override;
    QFuture<Result<QString>> send(const Message &message) override { return m_nobody.send(message); }
    QFuture<Result<CourierReceipt>> order(const CourierOrder &order) override { return m_nobody.order(order); }
    QFuture<Result<PaymentState>> order(const PaymentOrder &order) override { return m_nobody.order(order); }
    QFuture<Result<PaymentState>> paymentOf(const QUuid &id) override { return m_nobody.paymentOf(id); }
    QFuture<Result<PaymentState>> refund(const QUuid &id, const QString &reason) override
    {
        return m_nobody.refund(id, reason);
    }

    QHash<QString, QJsonObject> answers; ///< by register; none: offline
    QList<LookupRequest> asked;

private:
    NoErrands m_nobody;
};

/// Papers with a page that names the kind; printing keeps them.
class FakePapers final : public Papers
{
public:
    QFuture<Result<PrintedPaper>> render(const PaperOrder &order) override;
    QStringList printers() const override { return {QStringLiteral("Counter printer")}; }
    QFuture<Result<Done>> print(const PrintedPaper &paper, const QString &printer) override;

    QList<PaperOrder> orders;
    QStringList printed; ///< suggested names, in order
};

} // namespace yichuang::test
