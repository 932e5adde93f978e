// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/paperterms.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Who gets the paper: of the dead, those who are left.
QString addressee(const PaperTask &task)
{
    const QString &name = task.order.content.applicantName;
    if (task.order.turn.closing.ground == Closing::Ground::Died && !name.isEmpty())
        return task.wording.say(u"termination.kin"_s, {{u"name"_s, name}});
    return paperwords::addressee(task.wording, task.order);
}

void drawOpening(const PaperTask &task, const QString &sentence)
{
    const auto &[layout, frame, order, wording] = task;
    layout.startPage();
    frame.drawHead(layout);
    layout.text(addressee(task), PaperFrame::plain());
    layout.text(wording.say(sentence,
                            {{u"date"_s, paperwords::applied(order)},
                             {u"item"_s, paperwords::item(order)},
                             {u"ground"_s, paperterms::ground(wording, order.turn.closing.ground)}}),
                PaperFrame::body());
}

void drawWithdrawal(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Closing &closing = order.turn.closing;
    drawOpening(task, u"withdrawal.opening"_s);
    if (!closing.reason.isEmpty())
        layout.text(wording.say(u"withdrawal.reason"_s, {{u"reason"_s, paperwords::sentence(closing.reason)}}), PaperFrame::body());
    layout.text(wording.say(u"withdrawal.effect"_s, {{u"date"_s, paperwords::date(order.issuedAt.date())}}),
                PaperFrame::body());
    layout.text(wording.say(closing.papersReturned ? u"withdrawal.returned"_s : u"withdrawal.kept"_s),
                PaperFrame::body());
    drawEnding(task, {{wording.say(u"withdrawal.again"_s), wording.say(u"withdrawal.own"_s)},
                      wording.say(u"common.stamp"_s),
                      false,
                      {wording.say(u"withdrawal.signApplicant"_s),
                       wording.say(u"common.signClerk"_s, {{u"clerk"_s, order.clerkName}})},
                      true});
}

void drawTermination(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const Closing &closing = order.turn.closing;
    drawOpening(task, u"termination.opening"_s);
    if (!closing.reason.isEmpty())
        layout.text(wording.say(u"termination.reason"_s, {{u"reason"_s, paperwords::sentence(closing.reason)}}), PaperFrame::body());
    const bool saysRemedy = paperwords::saysLegalRemedy(closing.remedy);
    if (!closing.remedy.isEmpty() && !saysRemedy)
        layout.text(wording.say(u"termination.advice"_s, {{u"advice"_s, paperwords::sentence(closing.remedy)}}), PaperFrame::body());
    layout.text(wording.say(closing.papersReturned ? u"termination.returned"_s : u"termination.kept"_s),
                PaperFrame::body());
    drawEnding(task, {{wording.say(u"termination.again"_s),
                       saysRemedy ? paperwords::sentence(closing.remedy) : wording.say(u"termination.remedy"_s)},
                      wording.say(u"common.stamp"_s), true, {}, true});
}

} // namespace

// The terms in "termination.remedy": 行政复议法(2023)第二十条, 60 days; 行政诉讼法第四十六条, six months.
void drawClosingNotice(const PaperTask &task)
{
    if (task.order.kind == PaperKind::Withdrawal)
        drawWithdrawal(task);
    else
        drawTermination(task);
}

} // namespace yichuang
