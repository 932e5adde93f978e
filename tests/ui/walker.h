// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace yichuang::test {

/// Walks over everything visible in a window and says what a person without a mouse, or without eyes, would miss.
struct Walker
{
    explicit Walker(QWidget &walked) : window(walked) { }

    /// Controls that take the focus but have neither name nor text for a screen reader.
    QStringList nameless() const;
    /// Controls that neither Tab nor Shift+Tab reaches; the keys are really pressed.
    QStringList unreachable() const;
    /// Letters that two controls answer to.
    QStringList clashingMnemonics() const;
    /// Labels and buttons that are smaller than their text.
    QStringList clipped() const;
    int controls() const { return int(focusable().size()); }

    QWidget &window;

private:
    QList<QWidget *> focusable() const;
    static bool isReached(const QWidget *control, const QSet<QWidget *> &reached);
};

} // namespace yichuang::test
