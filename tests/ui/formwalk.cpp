// SPDX-License-Identifier: GPL-3.0-or-later
#include "formwalk.h"

#include "forms/model/divisiontree.h"
#include "forms/widgets/filtercombo.h"
#include "forms/widgets/formview.h"
#include "forms/widgets/initials.h"
#include "forms/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

constexpr int LongestPage = 600; // places
constexpr int MostStops = 12;    // inside one place without leaving it
constexpr int Digits = 9;
constexpr int Spare = 2;         // keys more than needed that are still no nuisance

template<typename T>
T *around(QWidget *widget)
{
    for (QWidget *up = widget; up; up = up->parentWidget()) {
        if (auto *found = qobject_cast<T *>(up))
            return found;
    }
    return nullptr;
}

bool isSame(const QJsonValue &shown, const QJsonValue &wanted)
{
    const auto isNothing = [](const QJsonValue &value) {
        return value.isNull() || value.isUndefined() || value == u""_s || (value.isArray() && value.toArray().isEmpty());
    };
    return shown == wanted || (isNothing(shown) && isNothing(wanted));
}

QString asTyped(FieldType type, const QJsonValue &value)
{
    switch (type) {
    case FieldType::Date:
    case FieldType::Month:
        return value.toString().remove(u'-');
    case FieldType::Number:
    case FieldType::Money:
        return QString::number(value.toDouble(), 'g', 15);
    default:
        return value.toString();
    }
}

} // namespace

FormView *FormWalk::viewOf(const QWidget *widget) const
{
    return around<FormView>(const_cast<QWidget *>(widget));
}

/// The path of the field the keyboard is in; empty outside the form.
QString FormWalk::placeOf(const QWidget *widget) const
{
    const FormView *view = viewOf(widget);
    for (const QWidget *up = view ? widget : nullptr; up && up != view; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() && m_intake.form().form().find(up->objectName()).isValid())
            return up->objectName();
    }
    return {};
}

void FormWalk::press(Qt::Key key, Cost &cost, Qt::KeyboardModifiers modifiers)
{
    m_hand.press(key, modifiers);
    ++cost.pressed;
}

void FormWalk::type(const QString &text, Cost &cost)
{
    m_hand.type(text);
    cost.pressed += int(text.size());
    cost.needed += int(text.size());
}

/// The initials, if they mean this one; what stands in the list otherwise.
void FormWalk::choose(FilterCombo &box, const QString &value, Cost &cost)
{
    const int at = box.findData(value);
    const QString label = at < 0 ? value : box.itemText(at);
    const QString initials = pinyinInitials(label);
    type(box.match(initials) == value ? initials : label, cost);
}

void FormWalk::division(const QString &place, QWidget *focus, const QString &value, Cost &cost)
{
    if (DivisionTree::isElsewhere(value)) {
        if (focus->objectName() != place + u".address"_s) {
            for (int i = 0; i < 2 && QApplication::focusWidget()->objectName() != place + u".code"_s; ++i)
                press(Qt::Key_Slash, cost);
            type(value.section(u' ', 0, 0), cost);
            ++cost.needed; // the address has a line of its own
        } else {
            type(value.section(u' ', 1), cost);
        }
        return;
    }
    const QStringList levels = DivisionTree::levels(value);
    const auto stands = [&](int level) {
        const auto *box = qobject_cast<FilterCombo *>(m_window.findChild<QWidget *>(u"%1.%2"_s.arg(place).arg(level)));
        return box && box->value() == levels.value(level);
    };
    auto *box = around<FilterCombo>(focus);
    int level = box ? box->objectName().section(u'.', -1).toInt() : 0;
    bool isHere = true;
    for (int above = 1; above < level; ++above)
        isHere = isHere && stands(above);
    if (!isHere) { // somewhere else: up to the cities
        press(Qt::Key_Slash, cost);
        box = around<FilterCombo>(QApplication::focusWidget());
        level = 1;
    }
    if (box && !levels.value(level).isEmpty() && !stands(level)) {
        choose(*box, levels.value(level), cost);
        ++cost.needed; // a level that had to be said is left with a key of its own
    }
}

void FormWalk::several(const QString &place, const QJsonArray &values, Cost &cost)
{
    const QList<Option> options = m_intake.form().form().field(m_intake.form().form().find(place)).options;
    for (qsizetype i = 0; i < options.size(); ++i) {
        auto *box = m_window.findChild<QAbstractButton *>(place + u'.' + options.at(i).value);
        if (!box || box->isChecked() == values.contains(options.at(i).value))
            continue;
        if (i < Digits) {
            press(Qt::Key(Qt::Key_1 + int(i)), cost);
            ++cost.needed;
            continue;
        }
        for (int step = 0; QApplication::focusWidget() != box && step < int(options.size()); ++step) {
            press(Qt::Key_Right, cost);
            ++cost.needed;
        }
        press(Qt::Key_Space, cost);
        ++cost.needed;
    }
}

Result<Done> FormWalk::fill(const QString &place, QWidget *focus, const FormData &wanted)
{
    FormState &form = m_intake.form();
    const SlotRef ref = form.form().find(place);
    const Field &field = form.form().field(ref);
    Cost &cost = m_costs[place];
    const QJsonValue value = wanted.value(place);
    if (field.isTable()) { // at the button that adds a row
        if (form.rowCount(ref.slot) < wanted.rows(place).size()) {
            press(Qt::Key_Return, cost);
            ++cost.needed;
        } else {
            press(Qt::Key_Tab, cost);
        }
        return Done{};
    }
    if (field.isComputed() || field.readOnly || isSame(form.value(ref), value)) {
        moveOn(place, focus);
        return Done{};
    }
    if (field.type == FieldType::Division) {
        division(place, focus, value.toString(), cost);
    } else if (field.type == FieldType::MultiChoice) {
        several(place, value.toArray(), cost);
    } else if (auto *segments = around<Segmented>(focus)) {
        const QString key = field.type == FieldType::YesNo ? (value.toBool() ? u"yes"_s : u"no"_s) : value.toString();
        for (int i = 0; i < int(segments->options().size()); ++i) {
            if (segments->options().at(i).value == key)
                press(Qt::Key(Qt::Key_1 + i), cost), ++cost.needed;
        }
    } else if (auto *box = around<FilterCombo>(focus)) {
        choose(*box, value.toString(), cost);
    } else {
        type(asTyped(field.type, value), cost);
    }
    moveOn(place, focus);
    return Done{};
}

void FormWalk::moveOn(const QString &place, QWidget *)
{
    QWidget *focus = QApplication::focusWidget();
    press(Qt::Key_Return, m_costs[place], qobject_cast<QPlainTextEdit *>(focus) ? Qt::ControlModifier : Qt::NoModifier);
}

Result<Done> FormWalk::throughPage(const FormData &wanted)
{
    const QString page = m_intake.step();
    QString before;
    const QWidget *lastFocus = nullptr;
    int stops = 0;
    for (int i = 0; i < LongestPage; ++i) {
        if (m_intake.step() != page)
            return Done{};
        QWidget *focus = QApplication::focusWidget();
        const QString place = placeOf(focus);
        if (place.isEmpty()) { // the last stop was a button: Tab left the form
            if (before.isEmpty())
                break;
            m_hand.press(Qt::Key_Right, Qt::AltModifier);
            return m_hand.until(u"the page ends; the keyboard is at "_s + (focus ? focus->objectName() : u"nothing"_s), [&] { return m_intake.step() != page; });
        }
        stops = place == before ? stops + 1 : 0;
        if (stops > MostStops)
            return Error{ErrorCode::Internal, {}, u"%1 cannot be left by keys"_s.arg(place)};
        before = place;
        lastFocus = focus;
        if (const auto filled = fill(place, focus, wanted); !filled)
            return filled;
    }
    return Error{ErrorCode::Internal, {}, u"the keyboard is outside the form, or the form has no end; last place %1 (%2)"_s
                                              .arg(before, lastFocus ? lastFocus->objectName() : QString())};
}

QStringList FormWalk::dear() const
{
    QStringList out;
    for (auto it = m_costs.cbegin(); it != m_costs.cend(); ++it) {
        if (it->pressed > it->needed + 1 + Spare)
            out.append(u"%1: %2 keys, %3 needed"_s.arg(it.key()).arg(it->pressed).arg(it->needed + 1));
    }
    out.sort();
    return out;
}

} // namespace yichuang::test
