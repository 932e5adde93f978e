// SPDX-License-Identifier: GPL-3.0-or-later
#include "walker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int LongestWay = 600;

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QString textOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    return {};
}

/// Parts of other controls: the line of a combo box, the viewport of a scroll area.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(widget)
        || (widget->parentWidget() && qobject_cast<const QComboBox *>(widget->parentWidget()));
}

} // namespace

QList<QWidget *> Walker::focusable() const
{
    QList<QWidget *> list;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesTab = widget->focusPolicy() & Qt::TabFocus;
        if (takesTab && widget->isVisible() && widget->isEnabled() && !isInner(widget))
            list.append(widget);
    }
    return list;
}

QStringList Walker::nameless() const
{
    QStringList wrong;
    for (QWidget *control : focusable()) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(describe(control));
    }
    return wrong;
}

bool Walker::isReached(const QWidget *control, const QSet<QWidget *> &reached)
{
    for (const QWidget *other : reached) {
        // A group of side-by-side choices is one stop: the arrow keys move inside it.
        if (other == control || other->focusProxy() == control || control->focusProxy() == other
            || control->isAncestorOf(other))
            return true;
        const bool isSameGroup = other->parentWidget() == control->parentWidget()
            && other->metaObject() == control->metaObject() && qobject_cast<const QAbstractButton *>(control)
            && qobject_cast<const QAbstractButton *>(control)->isCheckable();
        if (isSameGroup)
            return true;
    }
    return false;
}

QStringList Walker::unreachable() const
{
    QSet<QWidget *> reached;
    const QList<QWidget *> all = focusable();
    if (all.isEmpty())
        return {u"nothing takes the focus"_s};
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) { // a group is entered where something is left to say
        if (!QApplication::focusWidget())
            all.first()->setFocus();
        for (int step = 0; step < LongestWay; ++step) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || (step > 0 && focus == all.first() && reached.size() >= all.size()))
                break;
            reached.insert(focus);
            QTest::keyClick(focus, key);
            if (QApplication::focusWidget() == focus)
                break;
        }
    }
    QStringList wrong;
    for (const QWidget *control : all) {
        if (control->isVisible() && !isReached(control, reached))
            wrong.append(describe(control));
    }
    return wrong;
}

QStringList Walker::clashingMnemonics() const
{
    QHash<QString, QString> owners;
    QStringList wrong;
    for (const QWidget *control : focusable()) {
        const QKeySequence key = QKeySequence::mnemonic(textOf(control));
        if (key.isEmpty())
            continue;
        const QString name = key.toString();
        if (owners.contains(name))
            wrong.append(u"%1: %2 and %3"_s.arg(name, owners.value(name), describe(control)));
        owners.insert(name, describe(control));
    }
    return wrong;
}

QStringList Walker::clipped() const
{
    QStringList wrong;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QString text = textOf(widget);
        if (!widget->isVisible() || text.trimmed().isEmpty() || isInner(widget))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool wraps = label && label->wordWrap();
        const QSize needed = wraps ? QSize(0, label->heightForWidth(label->width())) : widget->minimumSizeHint();
        constexpr int Tolerance = 2;
        if (widget->width() + Tolerance < needed.width() || widget->height() + Tolerance < needed.height()) {
            wrong.append(u"%1 \"%2\": %3x%4, needs %5x%6"_s.arg(describe(widget), text.left(24))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(needed.width())
                             .arg(needed.height()));
        }
    }
    return wrong;
}

} // namespace yichuang::test
