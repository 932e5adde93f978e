// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pilldelegate.h"

#include "ui/parts/pill.h"

#include <QPainter>

namespace yichuang {

PillDelegate::PillDelegate(int toneRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_toneRole(toneRole)
{
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(m_toneRole);
    if (!tone.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, widget);

    const Pill::Colours look = Pill::coloursOf(tone.value<Pill::Tone>());
    const QFontMetrics metrics(option.font);
    const int room = option.rect.width() - Theme::space(4);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room - Theme::space(4));
    QRect pill(0, 0, metrics.horizontalAdvance(shown) + Theme::space(4), metrics.height() + Theme::space(1));
    pill.moveLeft(option.rect.left() + Theme::space(2));
    pill.moveTop(option.rect.center().y() - pill.height() / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::colour(look.ground));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(Theme::colour(look.text));
    painter->setFont(option.font);
    painter->drawText(pill, Qt::AlignCenter, shown);
    painter->restore();
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(m_toneRole).isValid())
        size.rwidth() += Theme::space(6);
    return size;
}

} // namespace yichuang
