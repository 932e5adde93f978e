// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/card.h"

#include <QList>

class QGridLayout;

namespace yichuang {

/// One section of a form as a card: its visible fields in one or two columns, wide ones over the whole width.
class SectionCard final : public QWidget
{
    Q_OBJECT

public:
    SectionCard(const QString &title, QWidget *parent);

    /// item: a field or a table; isWide: never beside another.
    void add(QWidget *item, bool isWide);
    /// Items that are hidden (isHidden) take no room. Call after any of them came or went, and when the width changed.
    void layOut(int columns);
    QWidget *panel() const { return m_card; }

private:
    struct Item
    {
        QWidget *widget;
        bool isWide;
    };

    Card *m_card;
    QGridLayout *m_grid;
    QList<Item> m_items;
};

} // namespace yichuang
