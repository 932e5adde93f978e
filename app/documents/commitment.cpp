// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

#include "core/idnumber.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

void drawMissing(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const QDate last = order.content.makeUpBy;
    QList<QStringList> rows;
    for (const MaterialEntry &entry : paperwords::toFollow(order)) {
        rows.append({QString::number(rows.size() + 1), entry.name, paperwords::counts(entry),
                     paperwords::date(entry.makeUpBy.isValid() ? entry.makeUpBy : last)});
    }
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"commitment.name"_s), 5, Qt::AlignLeft},
               {wording.say(u"commitment.count"_s), 2.6, Qt::AlignLeft},
               {wording.say(u"commitment.date"_s), 2.2, Qt::AlignHCenter}},
              rows);
}

} // namespace

void drawCommitment(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const QDate last = order.content.makeUpBy;
    layout.startPage();
    frame.drawHead(layout);
    drawGrid(layout,
             paperwords::known({{wording.say(u"commitment.promiser"_s), order.content.applicantName},
                                {wording.say(u"commitment.id"_s), maskedIdNumber(order.content.applicantIdNumber)},
                                {wording.say(u"commitment.phone"_s), order.content.applicantPhone}}));
    layout.space(20);
    layout.text(wording.say(u"commitment.opening"_s, {{u"item"_s, paperwords::item(order)}}), PaperFrame::body());
    layout.space(20);
    drawMissing(task);
    layout.space(30);
    const QString promise = last.isValid() ? wording.say(u"commitment.one"_s, {{u"date"_s, paperwords::date(last)}})
                                           : wording.say(u"commitment.oneUndated"_s);
    drawEnding(task, {{wording.say(u"commitment.head"_s), promise, wording.say(u"commitment.two"_s),
                       wording.say(u"commitment.three"_s), wording.say(u"commitment.four"_s)},
                      {},
                      false,
                      {wording.say(u"commitment.sign"_s),
                       wording.say(u"common.signClerk"_s, {{u"clerk"_s, order.clerkName}})},
                      true});
}

} // namespace yichuang
