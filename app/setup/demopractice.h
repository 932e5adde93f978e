// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "core/practice.h"
#include "devices/simulatedcardreader.h"
#include "setup/democlock.h"

namespace yichuang {

/// The trainer's handles on one round of practice: its date, which station and platform share, its invented residents,
/// and their cards for the simulated reader. Asks for a new round, begins none itself: see PracticeRun. GUI thread.
class DemoPractice final : public Practice
{
    Q_OBJECT

public:
    DemoPractice(DemoClock &clock, SimulatedCardReader &reader, QList<IdCard> residents);

    /// From now on no day before its newest act can be set.
    void watch(const Ledger &ledger);

    QDate today() const override { return m_clock.today(); }
    Result<Done> setToday(const QDate &day) override;
    void reset(const QDate &firstDay = {}) override { Q_EMIT resetWanted(firstDay); }
    QList<IdCard> residents() const override { return m_residents; }
    void presentCard(const QString &idNumber) override;

private:
    DemoClock &m_clock;
    SimulatedCardReader &m_reader;
    const QList<IdCard> m_residents;
    QDate m_newest; ///< of an act; invalid: none yet
};

} // namespace yichuang
