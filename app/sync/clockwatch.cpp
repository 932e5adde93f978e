// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/clockwatch.h"

#include "core/uuid7.h"

#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint64 Tolerated = 2 * 60 * 1000;
constexpr qint64 BackInTune = 100 * 1000; // a little less, so that it does not flicker at the edge

} // namespace

ClockWatch::ClockWatch(Ledger &ledger, const Clock &clock, Station station, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_station(std::move(station))
{
}

void ClockWatch::heard(const QDateTime &platformTime)
{
    if (!platformTime.isValid())
        return;
    m_offset = m_clock.now().msecsTo(platformTime);
    const qint64 distance = std::abs(m_offset);
    const bool isOff = m_isOff ? distance > BackInTune : distance > Tolerated;
    const bool isNews = isOff != m_isOff;
    m_isOff = isOff;
    if (isOff && (isNews || m_warnedOn != m_clock.today()))
        warn();
    if (isNews)
        Q_EMIT changed();
}

void ClockWatch::warn()
{
    m_warnedOn = m_clock.today();
    Act act;
    act.id = newUuid7();
    act.kind = ActKind::ClockWarned;
    act.clerk = u"station"_s; // no person did this
    act.station = m_station.code;
    act.desk = m_station.desk;
    act.receivingPoint = m_station.centre.divisionCode;
    act.at = m_clock.now();
    act.payload = QJsonDocument(QJsonObject{{u"offsetMs"_s, m_offset}}).toJson(QJsonDocument::Compact);
    m_ledger.append(act, {});
}

} // namespace yichuang
