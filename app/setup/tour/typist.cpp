// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/typist.h"

#include "forms/widgets/divisionpicker.h"
#include "forms/widgets/filtercombo.h"
#include "forms/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LongestWay = 120; // presses of Tab before a mouse is taken

bool holdsFocus(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

Result<QWidget *> Typist::reach(const QString &name)
{
    const Result<QWidget *> target = m_hand.find(name);
    if (!target)
        return target.error();
    for (int i = 0; i < LongestWay && !holdsFocus(*target); ++i) {
        const QWidget *before = QApplication::focusWidget();
        m_hand.press(Qt::Key_Tab);
        if (QApplication::focusWidget() == before)
            break;
    }
    if (!holdsFocus(*target)) {
        if (const auto clicked = m_hand.click(name); !clicked)
            return clicked.error();
    }
    if (!holdsFocus(*target))
        return Error{ErrorCode::Internal, u"the field %1 does not take the keyboard"_s.arg(name), name};
    return *target;
}

Result<Done> Typist::division(const QString &path, const QStringList &names)
{
    for (qsizetype level = 0; level < names.size(); ++level) {
        const QString name = u"%1.%2"_s.arg(path).arg(level + 1);
        const Result<QWidget *> box = m_hand.find(name);
        if (!box)
            return box.error();
        const auto *combo = dynamic_cast<FilterCombo *>(*box);
        if (combo && combo->currentText() == names.at(level))
            continue; // the counter's own county is offered already
        if (const auto there = reach(name); !there)
            return there.error();
        const auto offered = m_hand.until(u"%1 offers %2"_s.arg(name, names.at(level)), [&] {
            return combo && !combo->match(names.at(level)).isEmpty();
        });
        if (!offered)
            return offered.error();
        m_hand.press(Qt::Key_A, Qt::ControlModifier);
        m_hand.type(names.at(level));
        m_hand.press(Qt::Key_Return);
    }
    return Done{};
}

// Controls that are worked by choosing; false: this one is typed into.
bool Typist::choose(QWidget *control, const QString &text)
{
    const int number = text.startsWith(u'#') ? text.mid(1).toInt() - 1 : text == "no"_L1 ? 1 : 0;
    if (const auto *choice = dynamic_cast<Segmented *>(control)) {
        if (choice->value() != choice->options().value(number).value)
            m_hand.press(Qt::Key(Qt::Key_1 + number));
        return true;
    }
    if (const auto *tick = qobject_cast<QAbstractButton *>(control)) {
        if (tick->isChecked() != (number == 0))
            m_hand.press(Qt::Key_Space);
        return true;
    }
    const auto *list = qobject_cast<QComboBox *>(control);
    if (!list || list->isEditable())
        return false;
    while (list->currentIndex() != number && number < list->count())
        m_hand.press(list->currentIndex() < number ? Qt::Key_Down : Qt::Key_Up);
    return true;
}

void Typist::replace(QWidget *control, const QString &text)
{
    const auto *line = qobject_cast<QLineEdit *>(control);
    if (!line || !line->text().isEmpty())
        m_hand.press(Qt::Key_A, Qt::ControlModifier);
    m_hand.type(text);
    if (dynamic_cast<FilterCombo *>(control))
        m_hand.press(Qt::Key_Return);
}

Result<Done> Typist::set(const QString &path, const QString &text)
{
    const Result<QWidget *> found = m_hand.find(path);
    if (!found)
        return found.error();
    if (dynamic_cast<DivisionPicker *>(*found))
        return division(path, text.split(u'/'));

    const Result<QWidget *> target = reach(path);
    if (!target)
        return target.error();
    if (!choose(*target, text))
        replace(*target, text);
    return Done{};
}

Result<Done> Typist::set(const QList<QPair<QString, QString>> &values)
{
    for (const auto &[path, text] : values) {
        if (const auto done = set(path, text); !done)
            return done.error();
    }
    return Done{};
}

} // namespace yichuang
