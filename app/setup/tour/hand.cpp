// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/hand.h"

#include <QApplication>
#include <QEventLoop>
#include <QInputMethodEvent>
#include <QScrollArea>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// A control inside a scrolled page has to be brought into view before a mouse can reach it.
void bringIntoView(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget, 40, 40);
    }
}

// As the window system does: an open list gets the keys first.
QWidget *keyTaker(QWidget &window)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : &window;
}

} // namespace

Result<QWidget *> Hand::find(const QString &name)
{
    QWidget *found = nullptr;
    const auto look = [&] {
        for (QWidget *widget : m_window.findChildren<QWidget *>(name)) {
            if (widget->isVisible()) {
                found = widget;
                return true;
            }
        }
        return false;
    };
    if (const auto there = until(u"control %1 is visible"_s.arg(name), look, 10'000); !there)
        return there.error();
    return found;
}

// A page may replace its controls at any moment: the one that is clicked is looked up last of all.
Result<Done> Hand::click(const QString &name)
{
    const auto usable = [&]() -> QWidget * {
        for (QWidget *widget : m_window.findChildren<QWidget *>(name)) {
            if (widget->isVisible() && widget->isEnabled())
                return widget;
        }
        return nullptr;
    };
    for (int pass = 0; pass < 2; ++pass) {
        if (const auto there = until(u"control %1 can be used"_s.arg(name), [&] { return usable() != nullptr; }, 10'000); !there)
            return there.error();
        bringIntoView(usable());
        settle();
    }
    QWidget *target = usable();
    if (!target)
        return Error{ErrorCode::Internal, u"control %1 went away"_s.arg(name), name};
    QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
    ++m_clicks;
    settle();
    return Done{};
}

void Hand::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return;
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (isAscii) {
        for (const QChar c : text)
            QTest::keyClicks(keyTaker(m_window), QString(c));
    } else {
        QInputMethodEvent composed;
        composed.setCommitString(text);
        QApplication::sendEvent(focus, &composed);
    }
    m_keys += int(text.size());
    settle();
}

Result<Done> Hand::fill(const QString &name, const QString &text)
{
    if (const auto clicked = click(name); !clicked)
        return clicked.error();
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    type(text);
    return Done{};
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyTaker(m_window), key, modifiers);
    ++m_keys;
    settle();
}

Result<Done> Hand::until(const QString &what, const std::function<bool()> &claim, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!claim()) {
        if (timer.elapsed() > milliseconds)
            return Error{ErrorCode::Internal, u"waited in vain: %1"_s.arg(what), what};
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return Done{};
}

void Hand::settle()
{
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    // What pages threw away goes only with a returning event loop, which a tour inside one never sees.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace yichuang
