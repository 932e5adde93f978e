// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/export.h"

#include <QJsonValue>
#include <QString>

#include <functional>

namespace yichuang {

/// What stands in a rule in the place of a variable: mostly {"var": "its new name"}.
using VariableRule = std::function<QJsonValue(const QString &name)>;

/// A JSON Logic rule with every variable replaced; {"var": [name, default]} keeps its default, names in "missing" get
/// their new name. Names of a list's columns are left to the caller: they come by like all others.
YICHUANG_FORMS_EXPORT QJsonValue withVariables(const QJsonValue &rule, const VariableRule &replacement);

/// A sentence with {names} in it, each name replaced; the same names as in a rule.
QString withNames(const QString &sentence, const std::function<QString(const QString &name)> &replacement);

/// {"var": name}
QJsonValue variableRule(const QString &name);
/// Both hold; an undefined one always does.
QJsonValue allOf(const QJsonValue &one, const QJsonValue &other);
/// One of them holds; undefined if one always does.
QJsonValue anyOf(const QList<QJsonValue> &rules);

} // namespace yichuang
