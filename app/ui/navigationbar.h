// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"

#include <QButtonGroup>
#include <QWidget>

class QToolButton;

namespace yichuang {

/// The way between the five places of a clerk's day, at the left edge; Alt+1 ... Alt+5. GUI thread.
class NavigationBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    void setCurrent(Destination::Place place);
    /// A number beside the outbox; 0 hides it.
    void setUnsent(int count);

Q_SIGNALS:
    void wanted(yichuang::Destination::Place place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup m_group;
    int m_unsent = 0;
};

} // namespace yichuang
