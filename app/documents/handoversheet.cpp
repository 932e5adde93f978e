// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString giver(const PaperOrder &order)
{
    const QString &name = order.centre.name;
    return order.divisionName.isEmpty() || name.isEmpty() ? name + order.divisionName
                                                          : u"%1（%2）"_s.arg(name, order.divisionName);
}

qsizetype casesOf(const PaperOrder &order)
{
    qsizetype cases = 0;
    for (const PaperSection &section : order.sections)
        cases += section.cells.size();
    return cases;
}

void drawTitle(PaperLayout &layout, const QString &title, qreal following)
{
    layout.space(24);
    layout.need(PaperFrame::heading().lineHeight + following);
    if (!title.isEmpty())
        layout.text(title, PaperFrame::heading());
}

void drawCases(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    for (const PaperSection &section : order.sections) {
        const QStringList columns = QStringList{wording.say(u"receipt.number"_s)} + section.columns;
        QList<QStringList> rows;
        for (const QStringList &cells : section.cells)
            rows.append(QStringList{QString::number(rows.size() + 1)} + cells);
        drawTitle(layout, section.title, fittedBeginning(columns, rows));
        drawFittedTable(layout, columns, rows, wording.say(u"common.continued"_s));
        drawGrid(layout, paperwords::known(section.rows));
    }
}

void drawPapers(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    QList<QStringList> rows;
    for (const HandOver::Paper &paper : order.turn.handOver.papers) {
        rows.append({QString::number(rows.size() + 1), paper.name, QString::number(paper.originals),
                     QString::number(paper.copies)});
    }
    if (rows.isEmpty())
        return;
    drawTitle(layout, wording.say(u"handover.papers"_s), 200);
    drawTable(layout,
              {{wording.say(u"receipt.number"_s), 0.8, Qt::AlignHCenter},
               {wording.say(u"receipt.name"_s), 7, Qt::AlignLeft},
               {wording.say(u"receipt.originals"_s), 1.1, Qt::AlignHCenter},
               {wording.say(u"receipt.copies"_s), 1.1, Qt::AlignHCenter}},
              rows);
}

} // namespace

void drawHandOverSheet(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const HandOver &handOver = order.turn.handOver;
    const qsizetype cases = casesOf(order);
    layout.startPage();
    frame.drawHead(layout);
    drawGrid(layout,
             paperwords::known({{wording.say(u"handover.from"_s), giver(order)},
                                {wording.say(u"handover.to"_s), handOver.toName},
                                {wording.say(u"handover.date"_s), paperwords::date(order.issuedAt.date())},
                                {wording.say(u"handover.count"_s),
                                 cases > 0 ? wording.say(u"handover.cases"_s, {{u"n"_s, QString::number(cases)}})
                                           : QString()},
                                {wording.say(u"handover.item"_s), cases == 0 ? paperwords::item(order) : QString()},
                                {wording.say(u"handover.case"_s), cases == 0 ? order.record.number : QString()},
                                {wording.say(u"delivery.note"_s), handOver.note}}));
    drawCases(task);
    drawPapers(task);
    layout.space(24);
    drawEnding(task, {{wording.say(u"handover.meaning"_s)},
                      {},
                      false,
                      {wording.say(u"handover.signGiver"_s, {{u"name"_s, order.clerkName}}),
                       wording.say(u"handover.signTaker"_s, {{u"name"_s, handOver.receivedBy}})},
                      false});
}

} // namespace yichuang
