// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidecard.h"

#include "forms/widgets/controls.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LabelWidth = 84;

QString assumedMark()
{
    return QCoreApplication::translate("yichuang::GuideCard", "assumed");
}

void addLine(QGridLayout *grid, int row, const GuideElement::Line &line, QWidget *parent)
{
    const bool hasLabel = !line.label.isEmpty();
    if (hasLabel) {
        QLabel *label = makeText("soft", line.label, parent);
        label->setMinimumWidth(LabelWidth);
        grid->addWidget(label, row, 0, Qt::AlignTop);
    }
    grid->addWidget(makeText("", line.text, parent), row, hasLabel ? 1 : 0, 1, hasLabel ? 1 : 2);
    if (line.isAssumed) {
        QLabel *mark = makeLabel("small", assumedMark(), parent);
        mark->setToolTip(QCoreApplication::translate("yichuang::GuideCard",
                                                     "Concluded or assumed by us, not seen in an official source."));
        grid->addWidget(mark, row, 2, Qt::AlignTop);
    }
}

void addTable(Card *card, const GuideElement &element)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    for (int column = 0; column < int(element.columns.size()); ++column) {
        // Texts take the width they need: the first column most, numbers least.
        int longest = 0;
        for (const QStringList &row : element.rows)
            longest = std::max(longest, int(row.value(column).size()));
        grid->setColumnStretch(column, std::clamp(longest, 2, 24));
        grid->addWidget(makeLabel("small", element.columns.at(column), card), 0, column, Qt::AlignLeft);
    }
    int at = 1;
    for (const QStringList &row : element.rows) {
        auto *line = new QFrame(card);
        setLook(line, "line");
        grid->addWidget(line, at++, 0, 1, int(element.columns.size()));
        for (int column = 0; column < int(row.size()); ++column)
            grid->addWidget(makeText(column == 0 ? "strong" : "", row.at(column), card), at, column, Qt::AlignTop);
        ++at;
    }
    card->body()->addLayout(grid);
}

} // namespace

Card *makeGuideCard(const GuideElement &element, QWidget *parent)
{
    auto *card = new Card(u"%1  %2"_s.arg(element.number).arg(element.title), parent);
    card->setObjectName(u"guide.%1"_s.arg(element.number));
    if (!element.lines.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Theme::space(3));
        grid->setVerticalSpacing(Theme::space(1));
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const GuideElement::Line &line : element.lines)
            addLine(grid, row++, line, card);
        card->body()->addLayout(grid);
    }
    if (!element.rows.isEmpty())
        addTable(card, element);
    if (element.lines.isEmpty() && element.rows.isEmpty()) {
        card->body()->addWidget(
            makeText("soft", QCoreApplication::translate("yichuang::GuideCard", "Nothing is laid down."), card));
    }
    return card;
}

} // namespace yichuang
