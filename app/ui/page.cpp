// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QEvent>

namespace yichuang {

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yichuang
