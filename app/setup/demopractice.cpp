// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/demopractice.h"

#include <algorithm>

namespace yichuang {

DemoPractice::DemoPractice(DemoClock &clock, SimulatedCardReader &reader, QList<IdCard> residents)
    : m_clock(clock)
    , m_reader(reader)
    , m_residents(std::move(residents))
{
}

// Every act is written at the time of this clock, whoever makes it: the province's as well.
void DemoPractice::watch(const Ledger &ledger)
{
    const auto note = [this] { m_newest = m_newest.isValid() ? std::max(m_newest, today()) : today(); };
    connect(&ledger, &Ledger::appended, this, note);
    connect(&ledger, &Ledger::caseChanged, this, note);
}

Result<Done> DemoPractice::setToday(const QDate &day)
{
    const QDate wanted = day.isValid() ? day : QDate::currentDate();
    if (m_newest.isValid() && wanted < m_newest) {
        return Error{ErrorCode::NotAllowed,
                     tr("On %1 something was written down already, and no step may be older than the one before it. Choose "
                        "that day or a later one, or begin the practice anew on the day you want.")
                         .arg(m_newest.toString(Qt::ISODate)),
                     {}};
    }
    m_clock.setToday(wanted);
    Q_EMIT todayChanged();
    return Done{};
}

void DemoPractice::presentCard(const QString &idNumber)
{
    const auto found = std::find_if(m_residents.cbegin(), m_residents.cend(),
                                    [&idNumber](const IdCard &card) { return card.idNumber == idNumber; });
    if (found != m_residents.cend())
        m_reader.lay(*found);
}

} // namespace yichuang
