// SPDX-License-Identifier: GPL-3.0-or-later
#include "walker.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCheckBox>
#include <QRadioButton>
#include <QDir>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

QString describe(const QWidget *widget)
{
    QString out = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && !up->objectName().startsWith("qt_"_L1)) {
            out += u" in "_s + up->objectName();
            break;
        }
    }
    return out;
}

bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

QString nameOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return button->text();
    return widget->accessibleName();
}

} // namespace

QStringList keyboardFaults(QWidget *root)
{
    QStringList out;
    QList<QWidget *> controls;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (isControl(widget)) {
            controls.append(widget);
            if (nameOf(widget).isEmpty())
                out.append(u"no accessible name: "_s + describe(widget));
        }
    }
    if (controls.isEmpty())
        return out;

    QSet<QWidget *> reached;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) { // a group is entered where something is left to say
        controls.first()->setFocus(Qt::TabFocusReason);
        for (qsizetype step = 0; step < controls.size() * 3 + 20; ++step) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus || (step > 2 && focus == controls.first() && reached.contains(focus)))
                break;
            reached.insert(focus);
            QTest::keyClick(focus, key);
            if (QApplication::focusWidget() == focus)
                break;
        }
    }
    for (QWidget *control : std::as_const(controls)) {
        bool seen = reached.contains(control);
        for (QWidget *up = control; up && !seen; up = up->parentWidget())
            seen = reached.contains(up) && qobject_cast<QComboBox *>(up);
        if (!seen)
            out.append(u"neither Tab nor Shift+Tab reaches: "_s + describe(control));
    }
    return out;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList out;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int has = label->wordWrap() ? label->height() : label->width();
        if (has < needed)
            out.append(u"%1 \"%2\" has %3 of %4"_s.arg(describe(label), label->text()).arg(has).arg(needed));
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->width() < button->minimumSizeHint().width() || button->height() < button->minimumSizeHint().height())
            out.append(u"%1 \"%2\" is too small"_s.arg(describe(button), button->text()));
    }
    return out;
}

QStringList sameLetterMnemonics(QWidget *root)
{
    QStringList out;
    QHash<QString, QString> seen;
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        const QString letter = QKeySequence::mnemonic(button->text()).toString();
        if (!button->isVisible() || letter.isEmpty())
            continue;
        if (seen.contains(letter))
            out.append(letter + u": "_s + seen.value(letter) + u" and "_s + button->text());
        seen.insert(letter, button->text());
    }
    return out;
}

void keepPicture(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("YICHUANG_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget->grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace yichuang::test
