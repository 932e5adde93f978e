// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

void drawReceiptSlip(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    layout.startPage();
    frame.drawHead(layout);
    layout.text(paperwords::addressee(wording, order), PaperFrame::plain());
    layout.text(wording.say(u"receipt.opening"_s,
                            {{u"date"_s, paperwords::applied(order)}, {u"item"_s, paperwords::item(order)}}),
                PaperFrame::body());
    layout.space(20);

    QList<QStringList> rows;
    for (const MaterialEntry &entry : order.content.materials) {
        rows.append({QString::number(rows.size() + 1), entry.name, QString::number(entry.originals),
                     QString::number(entry.copies), paperwords::verdict(wording, entry), entry.remark});
    }
    if (rows.isEmpty()) {
        layout.text(wording.say(u"receipt.noMaterials"_s), PaperFrame::body());
    } else {
        drawTable(layout,
                  {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
                   {wording.say(u"receipt.name"_s), 4.3, Qt::AlignLeft},
                   {wording.say(u"receipt.originals"_s), 0.8, Qt::AlignHCenter},
                   {wording.say(u"receipt.copies"_s), 1.1, Qt::AlignHCenter},
                   {wording.say(u"receipt.verdict"_s), 2.4, Qt::AlignLeft},
                   {wording.say(u"receipt.remark"_s), 1.6, Qt::AlignLeft}},
                  rows);
    }
    layout.space(30);
    drawEnding(task, {{wording.say(u"receipt.meaning"_s), wording.say(u"receipt.track"_s)},
                      wording.say(u"common.seal"_s), true, {}, true});
}

} // namespace yichuang
