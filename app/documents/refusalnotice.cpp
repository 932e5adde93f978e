// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

// The terms in "refusal.remedy": 行政复议法(2023)第二十条, 60 days; 行政诉讼法第四十六条, six months.
void drawRefusalNotice(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const CaseContent &content = order.content;
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(u"refusal.opening"_s,
                            {{u"date"_s, paperwords::applied(order)},
                             {u"item"_s, paperwords::item(order)},
                             {u"basis"_s, paperwords::basis(order)}}),
                PaperFrame::body());
    layout.text(content.reason.isEmpty() ? wording.say(u"refusal.noReason"_s) : paperwords::sentence(content.reason), PaperFrame::body());
    QStringList last{wording.say(u"refusal.returned"_s)};
    if (paperwords::saysLegalRemedy(content.remedy)) {
        last.append(paperwords::sentence(content.remedy));
    } else {
        if (!content.remedy.isEmpty())
            layout.text(wording.say(u"refusal.advice"_s, {{u"advice"_s, paperwords::sentence(content.remedy)}}), PaperFrame::body());
        last.append(wording.say(u"refusal.remedy"_s));
    }
    drawEnding(task, {last, wording.say(u"common.seal"_s), true, {}, true});
}

} // namespace yichuang
