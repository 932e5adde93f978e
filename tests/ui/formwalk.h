// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formdata.h"
#include "services/intake.h"
#include "setup/tour/hand.h"

#include <QHash>
#include <QWidget>

namespace yichuang {

class FilterCombo;
class FormView;

namespace test {

/// Goes through the form pages of an open intake as a clerk with the mouse unplugged: from field to field with Enter
/// (Tab past a button, Ctrl+Enter out of a long text), typing wherever the worked case says something else than what
/// stands there. Knows the place by what has the focus, never puts it anywhere. Counts what each place cost.
class FormWalk
{
public:
    FormWalk(Hand &hand, Intake &intake, QWidget &window) : m_hand(hand), m_intake(intake), m_window(window) { }

    /// Through the page that is open until it ends by itself; an error that names the place where it got stuck.
    Result<Done> throughPage(const FormData &wanted);

    int fields() const { return int(m_costs.size()); }
    /// Places that cost more than two keys beyond what was typed and the one that leaves the field.
    QStringList dear() const;

private:
    struct Cost
    {
        int pressed = 0; ///< all keys while the place had the focus
        int needed = 0;  ///< the value itself
    };

    QString placeOf(const QWidget *widget) const;
    FormView *viewOf(const QWidget *widget) const;
    Result<Done> fill(const QString &place, QWidget *focus, const FormData &wanted);
    void choose(FilterCombo &box, const QString &value, Cost &cost);
    void division(const QString &place, QWidget *focus, const QString &value, Cost &cost);
    void several(const QString &place, const QJsonArray &values, Cost &cost);
    void type(const QString &text, Cost &cost);
    void press(Qt::Key key, Cost &cost, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void moveOn(const QString &place, QWidget *focus);

    Hand &m_hand;
    Intake &m_intake;
    QWidget &m_window;
    QHash<QString, Cost> m_costs;
};

} // namespace test
} // namespace yichuang
