// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yichuang {

/// Takes a widget off the screen and out of its layout's sum at once; it goes when nothing runs in it any more.
inline void retire(QWidget *widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

} // namespace yichuang
