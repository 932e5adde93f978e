// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/deadrules.h"

#include "catalogue/lint/bounds.h"
#include "forms/model/jsonlogic.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int DeepestNesting = 100;

bool isTruthy(const QJsonValue &value)
{
    if (value.isArray())
        return !value.toArray().isEmpty();
    if (value.isString())
        return !value.toString().isEmpty();
    if (value.isDouble())
        return value.toDouble() != 0;
    return value.isObject() || value.toBool();
}

// The answer may change with the data or the day.
bool isConstant(const QJsonValue &rule, int depth = 0)
{
    if (depth > DeepestNesting)
        return false;
    if (rule.isArray()) {
        const QJsonArray list = rule.toArray();
        return std::all_of(list.begin(), list.end(),
                           [depth](const QJsonValue &v) { return isConstant(v, depth + 1); });
    }
    const QJsonObject object = rule.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "var"_L1 || it.key() == "missing"_L1 || it.key() == "missing_some"_L1
            || it.key() == "today"_L1 || it.key() == "age"_L1 || it.key() == "ageMonths"_L1
            || !isConstant(it.value(), depth + 1))
            return false;
    }
    return true;
}

QString variableOf(const QJsonValue &rule)
{
    const QJsonValue name = rule.toObject().value("var"_L1);
    return name.isArray() ? name.toArray().at(0).toString() : name.toString();
}

bool offers(const Field &field, const QString &answer)
{
    return std::any_of(field.options.begin(), field.options.end(),
                       [&answer](const Option &option) { return option.value == answer; });
}

struct Equation
{
    QString variable;
    QJsonValue answer;
};

// {"==": [{"var": x}, literal]} in either order; no variable if it is something else.
Equation equationOf(const QJsonValue &rule)
{
    const QJsonObject object = rule.toObject();
    const QJsonArray sides = (object.contains("=="_L1) ? object.value("=="_L1) : object.value("==="_L1)).toArray();
    if (sides.size() != 2)
        return {};
    for (int i : {0, 1}) {
        const QString variable = variableOf(sides.at(i));
        const QJsonValue other = sides.at(1 - i);
        if (!variable.isEmpty() && !other.isObject() && !other.isArray())
            return {variable, other};
    }
    return {};
}

} // namespace

QString DeadRules::why(const QJsonValue &rule) const
{
    if (rule.isUndefined())
        return {};
    if (isConstant(rule)) {
        const auto value = JsonLogic::apply(rule, QJsonObject());
        return value && !isTruthy(*value) ? u"is never true: it is the same for every case"_s : QString();
    }
    return whyInside(rule, 0);
}

QString DeadRules::whyInside(const QJsonValue &rule, int depth) const
{
    if (depth > DeepestNesting)
        return {};
    if (const Equation equation = equationOf(rule); !equation.variable.isEmpty())
        return impossibleAnswer(equation.variable, equation.answer);
    const QJsonObject object = rule.toObject();
    if (object.contains("and"_L1)) {
        const QJsonArray conditions = object.value("and"_L1).toArray();
        for (const QJsonValue &condition : conditions) {
            if (isConstant(condition) && condition.isBool() && !condition.toBool())
                return u"is never true: one of its conditions is false"_s;
            if (const QString reason = whyInside(condition, depth + 1); !reason.isEmpty())
                return reason;
        }
        return contradiction(conditions);
    }
    if (object.contains("or"_L1)) { // dead only if every branch is
        QString reason;
        for (const QJsonValue &condition : object.value("or"_L1).toArray()) {
            reason = whyInside(condition, depth + 1);
            if (reason.isEmpty())
                return {};
        }
        return reason;
    }
    if (object.contains("in"_L1)) {
        const QJsonArray sides = object.value("in"_L1).toArray();
        const QString variable = variableOf(sides.at(0));
        QString reason;
        if (variable.isEmpty() || !sides.at(1).isArray())
            return {};
        for (const QJsonValue &answer : sides.at(1).toArray()) {
            reason = impossibleAnswer(variable, answer);
            if (reason.isEmpty())
                return {};
        }
        return reason;
    }
    return {};
}

QString DeadRules::impossibleAnswer(const QString &variable, const QJsonValue &answer) const
{
    if (variable == "context.situation"_L1 && answer.isString() && !m_situations.contains(answer.toString()))
        return u"is never true: there is no situation \"%1\""_s.arg(answer.toString());
    const Field *field = m_form.field(variable);
    if (field && field->type == FieldType::Choice && answer.isString() && !answer.toString().isEmpty()
        && !offers(*field, answer.toString()))
        return u"is never true: %1 offers no answer \"%2\""_s.arg(variable, answer.toString());
    return {};
}

QString DeadRules::contradiction(const QJsonArray &conditions)
{
    QHash<QString, QJsonValue> demanded;
    Bounds bounds;
    for (const QJsonValue &condition : conditions) {
        bounds.take(condition);
        const Equation equation = equationOf(condition);
        if (equation.variable.isEmpty())
            continue;
        if (demanded.contains(equation.variable) && demanded.value(equation.variable) != equation.answer)
            return u"is never true: %1 cannot be two things at once"_s.arg(equation.variable);
        demanded.insert(equation.variable, equation.answer);
    }
    if (const QString variable = bounds.impossible(); !variable.isEmpty())
        return u"is never true: no number is left for %1"_s.arg(variable);
    return {};
}

} // namespace yichuang
