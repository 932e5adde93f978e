// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString promise(const PaperTask &task)
{
    const CaseContent &content = task.order.content;
    if (!content.promisedOn.isValid())
        return task.wording.say(u"acceptance.instant"_s);
    const QList<QPair<QString, QString>> places{
        {u"days"_s, QString::number(content.promisedDays)},
        {u"date"_s, paperwords::date(content.promisedOn)},
        {u"provisional"_s,
         content.promiseIsProvisional ? task.wording.say(u"acceptance.provisional"_s) : QString()}};
    return task.wording.say(content.promisedDays > 0 ? u"acceptance.promise"_s : u"acceptance.promiseDate"_s, places);
}

void drawFollowing(const PaperTask &task, const Checklist &missing)
{
    const auto &[layout, frame, order, wording] = task;
    const QDate last = order.content.makeUpBy;
    layout.text(last.isValid() ? wording.say(u"acceptance.follow"_s, {{u"date"_s, paperwords::date(last)}})
                               : wording.say(u"acceptance.followUndated"_s),
                PaperFrame::body());
    layout.space(20);
    QList<QStringList> rows;
    for (const MaterialEntry &entry : missing) {
        rows.append({QString::number(rows.size() + 1), entry.name, paperwords::counts(entry),
                     paperwords::date(entry.makeUpBy.isValid() ? entry.makeUpBy : last)});
    }
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"acceptance.followName"_s), 5, Qt::AlignLeft},
               {wording.say(u"acceptance.followCount"_s), 2.6, Qt::AlignLeft},
               {wording.say(u"acceptance.followDate"_s), 2.2, Qt::AlignHCenter}},
              rows);
    layout.space(30);
}

} // namespace

void drawAcceptanceNotice(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Checklist missing = paperwords::toFollow(order);
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(missing.isEmpty() ? u"acceptance.opening"_s : u"acceptance.openingTolerant"_s,
                            {{u"date"_s, paperwords::applied(order)},
                             {u"item"_s, paperwords::item(order)},
                             {u"basis"_s, paperwords::basis(order)}}),
                PaperFrame::body());
    layout.text(promise(task), PaperFrame::body());
    if (!missing.isEmpty())
        drawFollowing(task, missing);
    drawEnding(task, {{wording.say(u"acceptance.result"_s)}, wording.say(u"common.seal"_s), true, {}, true});
}

} // namespace yichuang
