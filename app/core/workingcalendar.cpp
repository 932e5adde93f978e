// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workingcalendar.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isFixedHoliday(const QDate &day)
{
    return (day.month() == 1 && day.day() == 1) || (day.month() == 5 && day.day() <= 2)
        || (day.month() == 10 && day.day() <= 3);
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    WorkingCalendar calendar;
    QHash<int, int> daysOfYear;
    const auto read = [&](const QString &key, QHash<QDate, QString> &into) {
        const QJsonObject days = root.value(key).toObject();
        for (auto it = days.begin(); it != days.end(); ++it) {
            const QDate day = QDate::fromString(it.key(), Qt::ISODate);
            if (!day.isValid())
                continue;
            into.insert(day, it.value().toString());
            ++daysOfYear[day.year()];
        }
    };
    read(u"holidays"_s, calendar.m_holidays);
    read(u"makeupWorkdays"_s, calendar.m_workdays);
    // A stray first of January of the next year does not make that year published.
    constexpr int FewestDaysOfAYear = 10;
    for (auto it = daysOfYear.cbegin(); it != daysOfYear.cend(); ++it) {
        if (it.value() >= FewestDaysOfAYear)
            calendar.m_years.insert(it.key());
    }
    if (calendar.m_holidays.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::WorkingCalendar",
                                                 "The calendar of working days cannot be read. Promise dates would be "
                                                 "wrong, so the program does not use it; ask the administrator."),
                     problem.errorString()};
    }
    return calendar;
}

bool WorkingCalendar::isWorkday(const QDate &day) const
{
    if (m_workdays.contains(day))
        return true;
    if (m_holidays.contains(day) || day.dayOfWeek() >= 6)
        return false;
    return !(isProvisional(day.year()) && isFixedHoliday(day));
}

QDate WorkingCalendar::add(const QDate &start, int workdays) const
{
    QDate day = start;
    while (workdays > 0) {
        day = day.addDays(1);
        if (isWorkday(day))
            --workdays;
    }
    return day;
}

int WorkingCalendar::between(const QDate &from, const QDate &to) const
{
    if (to < from)
        return -between(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkday(day) ? 1 : 0;
    return count;
}

bool WorkingCalendar::isProvisional(const QDate &from, const QDate &to) const
{
    for (int year = from.year(); year <= to.year(); ++year) {
        if (isProvisional(year))
            return true;
    }
    return false;
}

} // namespace yichuang
