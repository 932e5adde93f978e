// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperterms.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString dateOrNothing(const QDate &date)
{
    return date.isValid() ? paperwords::date(date) : QString();
}

QDate beginOf(const PaperOrder &order)
{
    const QList<CaseClock::Shift> &shifts = order.turn.clock.shifts;
    return shifts.isEmpty() ? order.issuedAt.date() : shifts.back().from;
}

// The clock may stand on today or on the procedure's last day; only then is its promise the latest one.
bool isLatest(const PaperTurn &turn)
{
    return !turn.clock.shifts.isEmpty() && turn.suspension.longestDays > 0
        && turn.clock.shifts.back().days >= turn.suspension.longestDays;
}

QString lengthOf(const PaperTask &task)
{
    const int days = task.order.turn.suspension.longestDays;
    return days > 0 ? task.wording.say(u"suspension.days"_s, {{u"days"_s, QString::number(days)}})
                    : task.wording.say(u"suspension.noLimit"_s);
}

QString provisional(const PaperTask &task)
{
    return task.order.turn.clock.isProvisional ? task.wording.say(u"acceptance.provisional"_s) : QString();
}

QString promiseOf(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const CaseClock &clock = order.turn.clock;
    const QList<QPair<QString, QString>> places{
        {u"first"_s, paperwords::date(clock.firstPromised)},
        {u"date"_s, paperwords::date(clock.promisedOn)},
        {u"days"_s, QString::number(order.turn.suspension.longestDays)},
        {u"provisional"_s, provisional(task)}};
    if (!clock.firstPromised.isValid())
        return order.turn.suspension.stopsClock ? wording.say(u"suspension.moves"_s) : QString();
    if (!order.turn.suspension.stopsClock)
        return wording.say(u"suspension.stays"_s, places);
    if (isLatest(order.turn))
        return wording.say(u"suspension.latest"_s, places);
    return wording.say(order.turn.suspension.longestDays > 0 ? u"suspension.atMost"_s : u"suspension.open"_s, places);
}

// Every stop so far, this one last: how the promise came to where it is.
void drawShifts(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const QList<CaseClock::Shift> &shifts = order.turn.clock.shifts;
    if (shifts.size() < 2)
        return;
    layout.text(wording.say(u"suspension.shifts"_s), PaperFrame::body());
    layout.space(10);
    QList<QStringList> rows;
    for (const CaseClock::Shift &shift : shifts) {
        const bool isOn = !shift.to.isValid();
        rows.append({QString::number(rows.size() + 1), shift.name, paperwords::date(shift.from),
                     isOn ? wording.say(u"suspension.on"_s) : paperwords::date(shift.to),
                     isOn && isLatest(order.turn)
                         ? wording.say(u"suspension.most"_s, {{u"days"_s, QString::number(shift.days)}})
                         : QString::number(shift.days)});
    }
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"suspension.name"_s), 3, Qt::AlignLeft},
               {wording.say(u"suspension.from"_s), 2.2, Qt::AlignHCenter},
               {wording.say(u"suspension.to"_s), 2.2, Qt::AlignHCenter},
               {wording.say(u"suspension.moved"_s), 2, Qt::AlignHCenter}},
              rows);
    layout.space(30);
}

} // namespace

// 行政许可法第四十五条: what a procedure takes does not count, and the applicant is told in writing how long it is;
// 第四十二条: so is the reason of an extension.
void drawSuspensionNotice(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Suspension &suspension = order.turn.suspension;
    const CaseClock &clock = order.turn.clock;
    const QString name = paperterms::procedure(wording, suspension);
    const bool isExtension = suspension.kind == ProcedureKind::Extension;
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(clock.countsFrom.isValid() ? u"suspension.opening"_s : u"suspension.openingUndated"_s,
                            {{u"date"_s, paperwords::date(clock.countsFrom)},
                             {u"item"_s, paperwords::item(order)},
                             {u"name"_s, name}}),
                PaperFrame::body());
    layout.space(20);
    drawGrid(layout,
             paperwords::known({{wording.say(u"suspension.name"_s), name},
                                {wording.say(u"suspension.length"_s), lengthOf(task)},
                                {wording.say(u"suspension.from"_s), dateOrNothing(beginOf(order))},
                                {wording.say(u"suspension.end"_s), dateOrNothing(clock.due.on)},
                                {wording.say(u"suspension.why"_s), suspension.reason},
                                {wording.say(u"suspension.first"_s), dateOrNothing(clock.firstPromised)},
                                {wording.say(isLatest(order.turn) ? u"suspension.nowLatest"_s : u"suspension.now"_s),
                                 suspension.stopsClock ? dateOrNothing(clock.promisedOn) : QString()}}));
    layout.space(30);
    if (const QString promise = promiseOf(task); !promise.isEmpty())
        layout.text(promise, PaperFrame::body());
    drawShifts(task);
    drawEnding(task, {{wording.say(isExtension ? u"suspension.basisExtension"_s : u"suspension.basis"_s),
                       wording.say(u"suspension.after"_s)},
                      wording.say(u"common.stamp"_s), true, {}, true});
}

} // namespace yichuang
