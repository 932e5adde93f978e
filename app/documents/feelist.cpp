// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperbodies.h"
#include "documents/paperending.h"
#include "documents/papertable.h"
#include "documents/paperwords.h"

#include "core/money.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

qsizetype columnWith(const QStringList &columns, const QStringList &words)
{
    for (const QString &word : words) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i).contains(word))
                return i;
        }
    }
    return -1;
}

struct Sum
{
    QString kind;
    int count = 0;
    Money amount;
};

// By what the lines call their kind (已缴、已退 ...): one sum over all would add what came in to what went out.
QList<Sum> sumsOf(const PaperSection &section)
{
    const qsizetype amount = columnWith(section.columns, {u"金额"_s});
    const qsizetype kind = columnWith(section.columns, {u"收费情况"_s, u"状态"_s, u"类别"_s, u"类型"_s});
    if (amount < 0)
        return {};
    QList<Sum> sums;
    for (const QStringList &cells : section.cells) {
        const auto money = Money::parse(QString(cells.value(amount)).remove(u'元').trimmed());
        if (!money)
            continue;
        const QString name = kind < 0 ? QString() : cells.value(kind);
        auto sum = std::ranges::find(sums, name, &Sum::kind);
        if (sum == sums.end())
            sum = sums.insert(sums.end(), Sum{name, 0, {}});
        ++sum->count;
        sum->amount = sum->amount + *money;
    }
    return sums;
}

void drawSums(const PaperTask &task, const PaperSection &section)
{
    const auto &[layout, frame, order, wording] = task;
    if (!section.rows.isEmpty()) { // whoever made the list has summed it
        layout.space(20);
        drawGrid(layout, paperwords::known(section.rows));
        return;
    }
    QList<QStringList> rows;
    for (const Sum &sum : sumsOf(section))
        rows.append({sum.kind.isEmpty() ? wording.say(u"fees.sum"_s) : sum.kind, QString::number(sum.count),
                     sum.amount.text(), sum.amount.capitals()});
    layout.space(20);
    drawTable(layout,
              {{wording.say(u"fees.kind"_s), 2, Qt::AlignLeft},
               {wording.say(u"fees.count"_s), 1, Qt::AlignHCenter},
               {wording.say(u"fees.amount"_s), 2, Qt::AlignRight},
               {wording.say(u"fees.capitals"_s), 4, Qt::AlignLeft}},
              rows);
}

void drawLines(const PaperTask &task, const PaperSection &section)
{
    PaperLayout &layout = task.layout;
    const QStringList columns = QStringList{task.wording.say(u"receipt.number"_s)} + section.columns;
    QList<QStringList> rows;
    for (const QStringList &cells : section.cells)
        rows.append(QStringList{QString::number(rows.size() + 1)} + cells);
    layout.space(24);
    if (!section.title.isEmpty()) {
        layout.need(PaperFrame::heading().lineHeight + fittedBeginning(columns, rows));
        layout.text(section.title, PaperFrame::heading());
    }
    drawFittedTable(layout, columns, rows, task.wording.say(u"common.continued"_s));
    drawSums(task, section);
}

} // namespace

void drawFeeList(const PaperTask &task)
{
    const auto &[layout, frame, order, wording] = task;
    const QDate day = order.turn.day.isValid() ? order.turn.day : order.issuedAt.date();
    layout.startPage();
    frame.drawHead(layout);
    drawGrid(layout,
             paperwords::known({{wording.say(u"fees.day"_s), paperwords::date(day)},
                                {wording.say(u"fees.desk"_s), order.desk},
                                {wording.say(u"fees.centre"_s), order.centre.name},
                                {wording.say(u"fees.printed"_s),
                                 order.issuedAt.isValid() ? order.issuedAt.toString(u"yyyy-MM-dd HH:mm"_s)
                                                          : QString()}}));
    bool isEmpty = true;
    for (const PaperSection &section : order.sections) {
        if (section.cells.isEmpty())
            continue;
        drawLines(task, section);
        isEmpty = false;
    }
    layout.space(24);
    if (isEmpty)
        layout.text(wording.say(u"fees.none"_s), PaperFrame::body());
    drawEnding(task, {{wording.say(u"fees.meaning"_s)},
                      {},
                      false,
                      {wording.say(u"fees.signMaker"_s, {{u"name"_s, order.clerkName}}),
                       wording.say(u"fees.signChecker"_s)},
                      false});
}

} // namespace yichuang
