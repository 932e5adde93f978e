// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
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

void drawSignature(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    constexpr qreal Height = 330;
    layout.need(Height);
    layout.space(60);
    const qreal half = PaperLayout::width() / 2;
    const TextStyle style = PaperFrame::plain();
    layout.drawLine(wording.say(u"commitment.sign"_s), style, PaperLayout::Left + half, layout.y(), half);
    layout.drawLine(wording.say(u"commitment.clerk"_s, {{u"clerk"_s, order.clerkName}}), style, PaperLayout::Left,
                    layout.y(), half);
    layout.space(style.lineHeight + 30);
    layout.drawLine(wording.say(u"commitment.signDate"_s), style, PaperLayout::Left + half + 300, layout.y(), half);
    layout.drawLine(paperwords::date(order.issuedAt.date()), style, PaperLayout::Left, layout.y(), half);
    layout.space(style.lineHeight + 30);
}

void drawCopy(const PaperTask &task, const QString &mark)
{
    const auto &[layout, frame, order, wording] = task;
    const QDate last = order.content.makeUpBy;
    layout.startPage();
    frame.drawHead(layout);
    TextStyle copy = PaperFrame::heading();
    copy.alignment = Qt::AlignHCenter;
    layout.text(mark, copy);
    drawGrid(layout,
             {{wording.say(u"commitment.promiser"_s), order.content.applicantName},
              {wording.say(u"commitment.id"_s), maskedIdNumber(order.content.applicantIdNumber)},
              {wording.say(u"commitment.phone"_s), order.content.applicantPhone}});
    layout.space(20);
    layout.text(wording.say(u"commitment.opening"_s, {{u"item"_s, paperwords::item(order)}}), PaperFrame::body());
    layout.space(20);
    drawMissing(task);
    layout.space(30);
    layout.text(wording.say(u"commitment.head"_s), PaperFrame::body());
    layout.text(last.isValid() ? wording.say(u"commitment.one"_s, {{u"date"_s, paperwords::date(last)}})
                               : wording.say(u"commitment.oneUndated"_s),
                PaperFrame::body());
    for (const QString &sentence : {u"commitment.two"_s, u"commitment.three"_s, u"commitment.four"_s})
        layout.text(wording.say(sentence), PaperFrame::body());
    drawSignature(task);
    frame.drawContact(layout);
}

} // namespace

void drawCommitment(const PaperTask &task)
{
    drawCopy(task, task.wording.say(u"commitment.first"_s));
    drawCopy(task, task.wording.say(u"commitment.second"_s));
}

} // namespace yichuang
