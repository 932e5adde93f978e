// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"

#include <QWidget>

namespace yichuang {

/// A page of the window: shows, asks services, and ends with one signal. Knows no other page. GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The page comes to the front: read again what it shows and give the focus to where work starts.
    virtual void enter() { }

Q_SIGNALS:
    void left(const yichuang::Destination &to); ///< the one way out

protected:
    /// Sets every text of the page again; what was typed stays.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};


} // namespace yichuang
