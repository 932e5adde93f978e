// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clockwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang::clockwords {

namespace {

class ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::ClockWords)
};

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

bool promises(const CaseClock &clock)
{
    return clock.promisedOn.isValid() && clock.run != CaseClock::Run::Ended;
}

} // namespace

QString brief(const CaseClock &clock)
{
    if (!promises(clock))
        return {};
    if (clock.run == CaseClock::Run::Paused)
        return ClockWords::tr("paused, %1 left").arg(clock.daysLeft);
    if (clock.daysLeft < 0)
        return ClockWords::tr("%1 working days late").arg(-clock.daysLeft);
    if (clock.daysLeft == 0)
        return ClockWords::tr("due today");
    return ClockWords::tr("%1 working days left").arg(clock.daysLeft);
}

QString sentence(const CaseClock &clock)
{
    if (clock.run == CaseClock::Run::Ended)
        return clock.promisedOn.isValid() && clock.daysLeft < 0
            ? ClockWords::tr("ended %1 working days after the promised day").arg(-clock.daysLeft)
            : QString();
    if (!promises(clock))
        return ClockWords::tr("no date promised yet");
    QString out;
    if (clock.run == CaseClock::Run::Paused)
        out = ClockWords::tr("clock paused; working days left when it goes on: %1").arg(clock.daysLeft);
    else if (clock.daysLeft < 0)
        out = ClockWords::tr("overdue since %1, by working days: %2").arg(iso(clock.promisedOn)).arg(-clock.daysLeft);
    else if (clock.daysLeft == 0)
        out = ClockWords::tr("due today");
    else
        out = ClockWords::tr("until %1, working days left: %2").arg(iso(clock.promisedOn)).arg(clock.daysLeft);
    return clock.isProvisional ? out + u' ' + ClockWords::tr("(provisional)") : out;
}

QString due(const DueAct &due)
{
    if (due.by == DueAct::By::Nobody)
        return {};
    QStringList parts{actKindLabel(due.act), by(due.by)};
    if (due.on.isValid())
        parts.append(due.on.toString(u"MM-dd"_s));
    return parts.join(u" · "_s);
}

QString dueSentence(const DueAct &due)
{
    if (due.by == DueAct::By::Nobody)
        return {};
    const QString what = ClockWords::tr("Next: %1, by: %2").arg(actKindLabel(due.act), by(due.by));
    if (!due.on.isValid())
        return ClockWords::tr("%1, no last day").arg(what);
    if (due.daysLeft < 0)
        return ClockWords::tr("%1, was due %2 (%3 working days late)").arg(what, iso(due.on)).arg(-due.daysLeft);
    if (due.daysLeft == 0)
        return ClockWords::tr("%1, due today").arg(what);
    return ClockWords::tr("%1, until %2 (%3 working days)").arg(what, iso(due.on)).arg(due.daysLeft);
}

QStringList reasons(const CaseClock &clock)
{
    QStringList lines;
    if (clock.isDeemedAccepted)
        lines.append(ClockWords::tr("Nothing was said within %1 working days of receipt: by law the case counts as accepted "
                                    "since %2.").arg(AnswerDays).arg(iso(clock.countsFrom)));
    if (!clock.shifts.isEmpty())
        lines.append(ClockWords::tr("First promised: %1").arg(iso(clock.firstPromised)));
    for (const CaseClock::Shift &shift : clock.shifts) {
        lines.append(shift.to.isValid()
                         ? ClockWords::tr("%1 from %2 to %3: moved by %4 working days")
                               .arg(shift.name, iso(shift.from), iso(shift.to)).arg(shift.days)
                         : ClockWords::tr("%1 since %2, still on: moved by %3 working days so far")
                               .arg(shift.name, iso(shift.from)).arg(shift.days));
    }
    if (clock.isProvisional)
        lines.append(ClockWords::tr("The working days of a year in this span are not published yet: the day may still move."));
    return lines;
}

QString by(DueAct::By who)
{
    switch (who) {
    case DueAct::By::Nobody:
        return {};
    case DueAct::By::Clerk:
        return ClockWords::tr("this window");
    case DueAct::By::Citizen:
        return ClockWords::tr("the citizen");
    case DueAct::By::Department:
        return ClockWords::tr("the department");
    }
    Q_UNREACHABLE();
}

Pill::Tone tone(CaseClock::Mood mood)
{
    switch (mood) {
    case CaseClock::Mood::Calm:
        return Pill::Tone::Good;
    case CaseClock::Mood::Soon:
        return Pill::Tone::Warn;
    case CaseClock::Mood::Late:
        return Pill::Tone::Bad;
    case CaseClock::Mood::Resting:
        return Pill::Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::clockwords
