// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace yichuang {

/// Draws a cell as a pill where the model gives it a Pill::Tone. Reads the tone from the role it is told.
class PillDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PillDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

} // namespace yichuang
