// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QString>
#include <QWidget>

#include <functional>

namespace yichuang {

/// The tour's hand at mouse and keyboard: real events through the window system, counted. Never calls a page's
/// methods; finds controls by object name as a test would. GUI thread; waits by running the event loop.
class Hand
{
public:
    explicit Hand(QWidget &window) : m_window(window) { }

    /// The visible control of that name, waited for; an error that names it after ten seconds.
    Result<QWidget *> find(const QString &name);
    Result<Done> click(const QString &name);
    /// Types into the control that has the focus. Chinese arrives as from an input method.
    void type(const QString &text);
    /// Puts the focus on a control by clicking, replaces what is there and types.
    Result<Done> fill(const QString &name, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Runs the event loop until the claim holds.
    Result<Done> until(const QString &what, const std::function<bool()> &claim, int milliseconds = 15'000);
    /// Lets everything queued happen.
    void settle();

    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; }

private:
    QWidget &m_window;
    int m_clicks = 0;
    int m_keys = 0;
};

} // namespace yichuang
