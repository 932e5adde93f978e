// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollpane.h"

#include "forms/widgets/theme.h"

namespace yichuang {

QScrollArea *scrollPane(QWidget *content, const QString &name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus and is scrolled to
    setLook(content, "page");
    area->setWidget(content);
    return area;
}

} // namespace yichuang
