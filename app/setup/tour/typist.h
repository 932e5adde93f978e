// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/hand.h"

#include <QList>
#include <QPair>

namespace yichuang {

/// Fills a form as a clerk does: Tab to the field, type, Tab on. Knows how each kind of editor is worked by keyboard.
class Typist
{
public:
    Typist(Hand &hand, QWidget &window) : m_hand(hand), m_window(window) { }

    /// Path of a field and what to type. A choice: its label. Yes or no, a tick: "yes", "no". Side by side or in a list
    /// that cannot be typed into: "#2" is the second. A division: the names from the city down, with slashes.
    Result<Done> set(const QString &path, const QString &text);
    Result<Done> set(const QList<QPair<QString, QString>> &values);

private:
    Result<QWidget *> reach(const QString &name);
    bool choose(QWidget *control, const QString &text);
    void replace(QWidget *control, const QString &text);
    Result<Done> division(const QString &path, const QStringList &names);

    Hand &m_hand;
    QWidget &m_window;
};

} // namespace yichuang
