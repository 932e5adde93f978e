// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/sectioncard.h"

#include "forms/widgets/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <memory>

namespace yichuang {

SectionCard::SectionCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(title, this))
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_grid->setHorizontalSpacing(Theme::space(6));
    m_grid->setVerticalSpacing(Theme::space(3));
    m_card->body()->addLayout(m_grid);
}

void SectionCard::add(QWidget *item, bool isWide)
{
    m_items.append({item, isWide});
}

void SectionCard::layOut(int columns)
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        const std::unique_ptr<QLayoutItem> owned(item);
    int row = 0;
    int column = 0;
    for (const Item &item : std::as_const(m_items)) {
        if (item.widget->isHidden())
            continue;
        if (item.isWide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.widget, row, column, 1, item.isWide ? columns : 1);
        column += item.isWide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace yichuang
