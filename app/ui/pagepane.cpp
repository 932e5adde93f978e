// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagepane.h"

#include "forms/widgets/theme.h"

#include <QEvent>

namespace yichuang {

namespace {

constexpr QSize Smallest(640, 360);

} // namespace

PagePane::PagePane(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what it holds takes the focus
    setLook(page, "page");
    page->setAttribute(Qt::WA_StyledBackground);
    setWidget(page);
    page->installEventFilter(this);
}

QSize PagePane::minimumSizeHint() const
{
    return Smallest;
}

void PagePane::fit()
{
    widget()->resize(maximumViewportSize().expandedTo(widget()->minimumSizeHint()));
}

void PagePane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PagePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace yichuang
