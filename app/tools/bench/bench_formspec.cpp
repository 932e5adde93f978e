// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_formspec.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

namespace {

QJsonObject variable(const QString &name)
{
    return {{u"var"_s, name}};
}

QJsonValue logic(const QJsonObject &expression)
{
    if (expression.contains("v"_L1))
        return expression.value("v"_L1);
    if (expression.contains("f"_L1))
        return variable(u"s."_s + expression.value("f"_L1).toString());
    if (expression.contains("r"_L1))
        return variable(u"row."_s + expression.value("r"_L1).toString());
    const QString op = expression.value("op"_L1).toString();
    const QJsonObject list = variable(u"s."_s + expression.value("list"_L1).toString());
    if (op == "count"_L1)
        return QJsonObject{{op, QJsonArray{list}}};
    if (op == "sum"_L1)
        return QJsonObject{{op, QJsonArray{list, expression.value("field"_L1)}}};
    QJsonArray args;
    for (const QJsonValue &arg : expression.value("a"_L1).toArray())
        args.append(logic(arg.toObject()));
    const QString name = op == "="_L1 ? u"==="_s : op == "!="_L1 ? u"!=="_s : op == "not"_L1 ? u"!"_s : op;
    return QJsonObject{{name, args}};
}

QJsonObject fieldFromSpec(const QJsonObject &spec)
{
    const QString name = spec.value("name"_L1).toString();
    const QString type = spec.value("type"_L1).toString();
    QJsonObject field{{u"key"_s, name}, {u"label"_s, name}};
    field.insert(u"type"_s, type == "select"_L1 ? u"choice"_s : type == "bool"_L1 ? u"yesNo"_s
                     : type == "computed"_L1 ? u"number"_s : type);
    QJsonArray options;
    for (const QJsonValue &option : spec.value("options"_L1).toArray())
        options.append(QJsonObject{{u"value"_s, option}, {u"label"_s, option}});
    if (!options.isEmpty())
        field.insert(u"options"_s, options);
    const auto copy = [&](QLatin1StringView from, const QString &to) {
        if (spec.contains(from))
            field.insert(to, spec.value(from).isObject() ? logic(spec.value(from).toObject()) : spec.value(from));
    };
    copy("required"_L1, u"required"_s);
    copy("requiredIf"_L1, u"required"_s);
    copy("visibleIf"_L1, u"visible"_s);
    copy("expr"_L1, u"computed"_s);
    copy("pattern"_L1, u"pattern"_s);
    copy("maxLength"_L1, u"maxLength"_s);
    copy("min"_L1, u"minimum"_s);
    copy("max"_L1, u"maximum"_s);
    return field;
}

/// One case as the interpreter sees it.
struct Case
{
    QJsonObject data;
    QJsonObject row;
};

QJsonValue evaluate(const QJsonObject &e, const Case &c);

double number(const QJsonValue &e, const Case &c)
{
    const QJsonValue value = evaluate(e.toObject(), c);
    return value.isDouble() ? value.toDouble() : 0;
}

bool isTrue(const QJsonValue &value)
{
    return value.isBool() ? value.toBool() : value.isDouble() ? value.toDouble() != 0 : !value.toString().isEmpty();
}

QJsonValue evaluateList(const QString &op, const QJsonObject &e, const Case &c)
{
    const QJsonArray rows = c.data.value(e.value("list"_L1).toString()).toArray();
    if (op == "count"_L1)
        return double(rows.size());
    double total = 0;
    for (const QJsonValue &row : rows)
        total += row.toObject().value(e.value("field"_L1).toString()).toDouble();
    return total;
}

QJsonValue evaluate(const QJsonObject &e, const Case &c)
{
    if (e.contains("v"_L1))
        return e.value("v"_L1);
    if (e.contains("f"_L1))
        return c.data.value(e.value("f"_L1).toString());
    if (e.contains("r"_L1))
        return c.row.value(e.value("r"_L1).toString());
    const QString op = e.value("op"_L1).toString();
    const QJsonArray a = e.value("a"_L1).toArray();
    const auto value = [&](int i) { return evaluate(a.at(i).toObject(), c); };
    if (op == "="_L1)
        return value(0) == a.at(1).toObject().value("v"_L1);
    if (op == "!="_L1)
        return value(0) != a.at(1).toObject().value("v"_L1);
    if (op == "<"_L1)
        return number(a.at(0), c) < number(a.at(1), c);
    if (op == ">="_L1)
        return number(a.at(0), c) >= number(a.at(1), c);
    if (op == "and"_L1)
        return std::all_of(a.begin(), a.end(), [&](const QJsonValue &x) { return isTrue(evaluate(x.toObject(), c)); });
    if (op == "or"_L1)
        return std::any_of(a.begin(), a.end(), [&](const QJsonValue &x) { return isTrue(evaluate(x.toObject(), c)); });
    if (op == "not"_L1)
        return !isTrue(value(0));
    if (op == "+"_L1) {
        double sum = 0;
        for (const QJsonValue &x : a)
            sum += number(x, c);
        return sum;
    }
    if (op == "-"_L1)
        return number(a.at(0), c) - number(a.at(1), c);
    if (op == "*"_L1)
        return number(a.at(0), c) * number(a.at(1), c);
    if (op == "/"_L1)
        return number(a.at(0), c) / number(a.at(1), c);
    if (op == "if"_L1)
        return isTrue(value(0)) ? number(a.at(1), c) : number(a.at(2), c);
    return evaluateList(op, e, c);
}

bool matches(QString pattern, const QString &text)
{
    static QHash<QString, QRegularExpression> compiled;
    if (!compiled.contains(pattern)) {
        QString source = pattern;
        source.replace(QRegularExpression(u"\\\\u([0-9a-f]{4})"_s), u"\\x{\\1}"_s);
        compiled.insert(pattern, QRegularExpression(source));
    }
    return compiled.value(pattern).match(text).hasMatch();
}

bool isWrong(const QJsonObject &field, const Case &c, const QJsonValue &value)
{
    if (field.contains("visibleIf"_L1) && !isTrue(evaluate(field.value("visibleIf"_L1).toObject(), c)))
        return false;
    if (value.isUndefined() || value.isNull() || value == QJsonValue(QString())) {
        return field.value("required"_L1).toBool()
            || (field.contains("requiredIf"_L1) && isTrue(evaluate(field.value("requiredIf"_L1).toObject(), c)));
    }
    if (field.contains("pattern"_L1) && !matches(field.value("pattern"_L1).toString(), value.toString()))
        return true;
    if (field.contains("maxLength"_L1) && value.toString().toUcs4().size() > field.value("maxLength"_L1).toInt())
        return true;
    return field.value("type"_L1).toString() == "number"_L1
        && ((field.contains("min"_L1) && value.toDouble() < field.value("min"_L1).toDouble())
            || (field.contains("max"_L1) && value.toDouble() > field.value("max"_L1).toDouble()));
}

} // namespace

QString pathFromSpec(const QString &name)
{
    return u"s."_s + name;
}

QJsonObject formFromSpec(const QJsonObject &spec)
{
    QJsonArray fields;
    for (const QJsonValue &field : spec.value("fields"_L1).toArray())
        fields.append(fieldFromSpec(field.toObject()));
    const QJsonObject members = spec.value("members"_L1).toObject();
    QJsonArray columns;
    for (const QJsonValue &column : members.value("fields"_L1).toArray())
        columns.append(fieldFromSpec(column.toObject()));
    fields.append(QJsonObject{{u"key"_s, members.value("name"_L1)}, {u"label"_s, u"members"_s}, {u"type"_s, u"table"_s},
                              {u"maxRows"_s, members.value("max"_L1)}, {u"columns"_s, columns}});
    for (const QJsonValue &computed : spec.value("computed"_L1).toArray())
        fields.append(fieldFromSpec(computed.toObject()));
    const QJsonObject section{{u"key"_s, u"s"_s}, {u"title"_s, u"s"_s}, {u"fields"_s, fields}};
    return {{u"sections"_s, QJsonArray{section}}};
}

OracleAnswer askOracle(const QJsonObject &spec, const QJsonObject &data)
{
    OracleAnswer answer;
    Case c{data, {}};
    for (const QJsonValue &computed : spec.value("computed"_L1).toArray()) {
        const QString name = computed.toObject().value("name"_L1).toString();
        const QJsonValue value = evaluate(computed.toObject().value("expr"_L1).toObject(), c);
        c.data.insert(name, value);
        answer.computed.insert(name, value);
    }
    for (const QJsonValue &field : spec.value("fields"_L1).toArray()) {
        const QString name = field.toObject().value("name"_L1).toString();
        if (isWrong(field.toObject(), c, c.data.value(name)))
            answer.errors.append(name);
    }
    const QJsonObject members = spec.value("members"_L1).toObject();
    const QString table = members.value("name"_L1).toString();
    const QJsonArray rows = data.value(table).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        c.row = rows.at(i).toObject();
        for (const QJsonValue &field : members.value("fields"_L1).toArray()) {
            const QString name = field.toObject().value("name"_L1).toString();
            if (isWrong(field.toObject(), c, c.row.value(name)))
                answer.errors.append(u"%1.%2.%3"_s.arg(table).arg(i).arg(name));
        }
    }
    answer.errors.sort();
    return answer;
}

} // namespace yichuang::bench
