// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/divisiontree.h"
#include "forms/model/formdefinition.h"

#include <QDate>
#include <QJsonValue>
#include <QWidget>

#include <functional>

namespace yichuang {

/// What an editor is made from, and whom it tells.
struct EditorOrder
{
    enum class Place { Card, Cell };

    const Field &field;
    QString name;                 ///< object name: the field's path
    QList<Option> options;        ///< offered now
    Language language = Language::Chinese;
    QDate today;
    QString region;               ///< county or town of the receiving point, for the division picker
    QFuture<DivisionTree> divisions;
    Place place = Place::Card;
    /// Which paper an identity number is of ("111"), asked whenever it matters; empty: a citizen's number.
    std::function<QString()> paper;
    std::function<void(const QJsonValue &)> changed; ///< by a person, at every change; null: emptied
};

/// The control of one field: a widget and what can be done with it. Made by a function per field type; holds no
/// value of its own beyond what is being typed. Tables have an editor of their own, see TableEditor.
struct FieldEditor
{
    QWidget *widget = nullptr;    ///< what stands in the form
    QWidget *focus = nullptr;     ///< what takes the keyboard
    bool isWide = false;          ///< wants the whole width of a card
    std::function<void(const QJsonValue &)> show;              ///< puts a value in, tells nobody
    std::function<void(const QList<Option> &)> offer = {};     ///< other options from now on
    std::function<void()> settle = {};                         ///< the field is left: tidy what stands there
    std::function<void(bool)> setReadOnly = {};                ///< empty: disabled instead

    static FieldEditor create(const EditorOrder &order, QWidget *parent);
};

/// The single makers, by type.
FieldEditor textEditor(const EditorOrder &order, QWidget *parent);
FieldEditor longTextEditor(const EditorOrder &order, QWidget *parent);
FieldEditor numberEditor(const EditorOrder &order, QWidget *parent);
FieldEditor moneyEditor(const EditorOrder &order, QWidget *parent);
FieldEditor idNumberEditor(const EditorOrder &order, QWidget *parent);
FieldEditor phoneEditor(const EditorOrder &order, QWidget *parent);
FieldEditor bankAccountEditor(const EditorOrder &order, QWidget *parent);
FieldEditor dateEditor(const EditorOrder &order, QWidget *parent);
FieldEditor monthEditor(const EditorOrder &order, QWidget *parent);
FieldEditor choiceEditor(const EditorOrder &order, QWidget *parent);
FieldEditor multiChoiceEditor(const EditorOrder &order, QWidget *parent);
FieldEditor yesNoEditor(const EditorOrder &order, QWidget *parent);
FieldEditor divisionEditor(const EditorOrder &order, QWidget *parent);

/// Full-width digits, letters and signs as a Chinese input method leaves them, made half-width.
QString halfWidth(const QString &text);
/// "2026-11-22" out of 20261122, 2026-1-2, 2026.1.2, 2026/1/2 or 2026年1月2日; empty if it is none of these.
QString parsedDate(const QString &text);
/// "2026-11" out of 202611, 2026-1, 2026.1, 2026年1月.
QString parsedMonth(const QString &text);

} // namespace yichuang
