// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qreal SectionGap = 24;

void drawTitle(PaperLayout &layout, const QString &title, qreal following)
{
    layout.space(SectionGap);
    layout.need(PaperFrame::heading().lineHeight + following);
    layout.text(title, PaperFrame::heading());
}

void drawSection(const PaperTask &task, const PaperSection &section)
{
    PaperLayout &layout = task.layout;
    const QStringList columns = QStringList{task.wording.say(u"receipt.number"_s)} + section.columns;
    QList<QStringList> rows;
    for (const QStringList &cells : section.cells)
        rows.append(QStringList{QString::number(rows.size() + 1)} + cells);
    if (rows.isEmpty())
        rows.append(QStringList());
    const bool isTable = !section.columns.isEmpty();
    drawTitle(layout, section.title,
              isTable && section.rows.isEmpty() ? fittedBeginning(columns, rows) : firstGridRowHeight(section.rows));
    drawGrid(layout, section.rows);
    if (isTable)
        drawFittedTable(layout, columns, rows, task.wording.say(u"common.continued"_s));
}

void drawDeclaration(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    layout.space(SectionGap);
    drawEnding(task, {{wording.say(u"application.declarationText"_s)},
                      {},
                      false,
                      {wording.say(u"application.applicant"_s), wording.say(u"application.agent"_s)},
                      true});
}

} // namespace

void drawApplicationForm(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    layout.startPage();
    frame.drawHead(layout);
    drawGrid(layout,
             {{wording.say(u"application.business"_s), paperwords::item(order)},
              {wording.say(u"application.department"_s), order.departmentName},
              {wording.say(u"application.date"_s), paperwords::applied(order)}});
    for (const PaperSection &section : order.sections)
        drawSection(task, section);
    if (!order.content.materials.isEmpty()) {
        QList<QStringList> rows;
        for (const MaterialEntry &entry : order.content.materials)
            rows.append({QString::number(rows.size() + 1), entry.name, paperwords::counts(entry)});
        drawTitle(layout, wording.say(u"application.materials"_s), 4 * 90); // no head with a single row
        drawTable(layout,
                  {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
                   {wording.say(u"receipt.name"_s), 6, Qt::AlignLeft},
                   {wording.say(u"acceptance.followCount"_s), 2.6, Qt::AlignLeft}},
                  rows);
    }
    drawDeclaration(task);
}

} // namespace yichuang
