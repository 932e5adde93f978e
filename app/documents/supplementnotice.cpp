// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

void drawSupplementNotice(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const CaseContent &content = order.content;
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(u"supplement.opening"_s,
                            {{u"date"_s, paperwords::applied(order)}, {u"item"_s, paperwords::item(order)}}),
                PaperFrame::body());
    layout.space(20);

    QList<QStringList> rows;
    for (const QString &missing : content.missing)
        rows.append({QString::number(rows.size() + 1), missing});
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"supplement.what"_s), 9, Qt::AlignLeft}},
              rows);
    layout.space(30);

    if (!content.reason.isEmpty())
        layout.text(wording.say(u"supplement.reason"_s, {{u"reason"_s, paperwords::sentence(content.reason)}}), PaperFrame::body());
    layout.text(content.makeUpBy.isValid()
                    ? wording.say(u"supplement.deadline"_s, {{u"date"_s, paperwords::date(content.makeUpBy)}})
                    : wording.say(u"supplement.noDeadline"_s),
                PaperFrame::body());
    drawEnding(task, {{wording.say(u"supplement.meaning"_s), wording.say(u"supplement.complete"_s)},
                      wording.say(u"common.seal"_s), true, {}, true});
}

} // namespace yichuang
