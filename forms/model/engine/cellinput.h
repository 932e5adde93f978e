// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/fieldspec.h"

#include <QJsonValue>

#include <string_view>

namespace yichuang::rules {

class Evaluator;

/// Ways a value gets into a cell. Each says whether the cell holds another value now.
bool putNothing(Cell &cell);
/// A text as it stands; in a numeric field it is read as a number.
bool putText(const FieldSpec &spec, Cell &cell, std::string_view text);
bool putNumber(const FieldSpec &spec, Cell &cell, double number);
bool putFlag(const FieldSpec &spec, Cell &cell, bool flag);
/// Items joined by Cell::ItemSeparator.
bool putItems(const FieldSpec &spec, Cell &cell, std::string_view items);
/// A value that does not belong there: kept as it came, so that it can be shown and stays wrong.
bool putWrong(Cell &cell, const QJsonValue &value);
/// Any JSON value, as it stands.
bool putJson(const FieldSpec &spec, Cell &cell, const QJsonValue &value);
/// What a rule computed; amounts are rounded to what the field can hold.
bool putValue(const FieldSpec &spec, Cell &cell, const Value &value, Evaluator &evaluator);

/// What somebody typed or pasted: control characters dropped, ends trimmed, letters of numbers made large.
QString cleaned(const FieldSpec &spec, const QString &typed);

QJsonValue cellJson(const FieldSpec &spec, const Cell &cell);

} // namespace yichuang::rules
