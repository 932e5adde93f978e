// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rulerename.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonValue replacedVariable(const QJsonValue &argument, const VariableRule &replacement)
{
    if (argument.isString())
        return replacement(argument.toString());
    const QJsonArray list = argument.toArray();
    if (list.isEmpty() || !list.at(0).isString())
        return QJsonObject{{u"var"_s, argument}};
    const QJsonValue found = replacement(list.at(0).toString());
    const QJsonValue name = found.toObject().value("var"_L1);
    if (list.size() < 2 || !name.isString())
        return found;
    return QJsonObject{{u"var"_s, QJsonArray{name, withVariables(list.at(1), replacement)}}};
}

QJsonValue replacedNames(const QJsonValue &argument, const VariableRule &replacement)
{
    if (argument.isString()) {
        const QJsonValue name = replacement(argument.toString()).toObject().value("var"_L1);
        return name.isString() ? name : argument;
    }
    if (!argument.isArray())
        return withVariables(argument, replacement);
    QJsonArray list;
    for (const QJsonValue &item : argument.toArray())
        list.append(replacedNames(item, replacement));
    return list;
}

} // namespace

QJsonValue withVariables(const QJsonValue &rule, const VariableRule &replacement)
{
    if (rule.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : rule.toArray())
            list.append(withVariables(item, replacement));
        return list;
    }
    if (!rule.isObject())
        return rule;
    const QJsonObject object = rule.toObject();
    if (object.size() == 1 && object.contains("var"_L1))
        return replacedVariable(object.value("var"_L1), replacement);
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool areNames = it.key() == "missing"_L1 || it.key() == "missing_some"_L1;
        result.insert(it.key(), areNames ? replacedNames(it.value(), replacement) : withVariables(it.value(), replacement));
    }
    return result;
}

QString withNames(const QString &sentence, const std::function<QString(const QString &name)> &replacement)
{
    static const QRegularExpression name(u"\\{([A-Za-z][A-Za-z0-9_.-]*)\\}"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(sentence).mid(from, match.capturedStart() - from);
        out += u'{' + replacement(match.captured(1)) + u'}';
        from = match.capturedEnd();
    }
    return out + sentence.mid(from);
}

QJsonValue variableRule(const QString &name)
{
    return QJsonObject{{u"var"_s, name}};
}

QJsonValue allOf(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isUndefined() || one == other)
        return other;
    if (other.isUndefined())
        return one;
    return QJsonObject{{u"and"_s, QJsonArray{one, other}}};
}

QJsonValue anyOf(const QList<QJsonValue> &rules)
{
    QJsonArray different;
    for (const QJsonValue &rule : rules) {
        if (rule.isUndefined() || (rule.isBool() && rule.toBool()))
            return QJsonValue::Undefined;
        if (!different.contains(rule))
            different.append(rule);
    }
    if (different.isEmpty())
        return QJsonValue::Undefined;
    return different.size() == 1 ? different.at(0) : QJsonValue(QJsonObject{{u"or"_s, different}});
}

} // namespace yichuang
