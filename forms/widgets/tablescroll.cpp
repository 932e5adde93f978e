// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/tablescroll.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace yichuang {

TableScroll::TableScroll(QWidget *table, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(table);
    table->setAutoFillBackground(false); // the card shows through
    viewport()->setAutoFillBackground(false);
    table->installEventFilter(this);
}

int TableScroll::heightNow() const
{
    const bool scrolls = widget()->minimumSizeHint().width() > viewport()->width();
    return widget()->sizeHint().height() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
}

QSize TableScroll::sizeHint() const
{
    return {widget()->sizeHint().width(), heightNow()};
}

QSize TableScroll::minimumSizeHint() const
{
    return {200, heightNow()};
}

bool TableScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void TableScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

void TableScroll::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace yichuang
