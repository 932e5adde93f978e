// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger.h"
#include "core/station.h"

#include <QObject>

namespace yichuang {

/// Compares the counter's clock with the province's at every contact. Beyond two minutes it puts a witness act on
/// record, once per spell and day. Corrects nothing: the legal date stays the counter's. Sync thread only.
class ClockWatch final : public QObject
{
    Q_OBJECT

public:
    ClockWatch(Ledger &ledger, const Clock &clock, Station station, QObject *parent = nullptr);

    void heard(const QDateTime &platformTime);
    /// Platform minus counter; 0 until the first contact.
    qint64 offsetMs() const { return m_offset; }
    bool isOff() const { return m_isOff; }

Q_SIGNALS:
    void changed();

private:
    void warn();

    Ledger &m_ledger;
    const Clock &m_clock;
    const Station m_station;
    QDate m_warnedOn;
    qint64 m_offset = 0;
    bool m_isOff = false;
};

} // namespace yichuang
