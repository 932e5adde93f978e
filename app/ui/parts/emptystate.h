// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yichuang {

/// What a list shows instead of nothing: an icon, what is not there, and what one can do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void set(Icon icon, const QString &title, const QString &text);
    /// An empty text takes the button away.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace yichuang
