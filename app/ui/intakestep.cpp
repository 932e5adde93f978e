// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakestep.h"

#include <QEvent>

namespace yichuang {

void IntakeStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace yichuang
