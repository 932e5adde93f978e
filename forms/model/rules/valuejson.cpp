// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/valuejson.h"

#include "forms/model/rules/evaluator.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace yichuang::rules {

namespace {

constexpr int DeepestNesting = 200;

std::string_view copied(const QString &text, Arena &arena, bool &fits)
{
    const QByteArray bytes = text.toUtf8();
    char *copy = static_cast<char *>(arena.take(size_t(bytes.size())));
    fits = fits && copy;
    if (!copy)
        return {};
    std::memcpy(copy, bytes.constData(), size_t(bytes.size()));
    return {copy, size_t(bytes.size())};
}

Value listFromJson(const QJsonArray &array, Arena &arena, int depth)
{
    Value *items = arena.array<Value>(size_t(array.size()));
    if (!items)
        return {};
    for (qsizetype i = 0; i < array.size(); ++i) {
        items[i] = fromJson(array.at(i), arena, depth + 1);
        if (items[i].isUndefined())
            return {};
    }
    return Value::list(items, size_t(array.size()));
}

Value objectFromJson(const QJsonObject &object, Arena &arena, int depth)
{
    Member *members = arena.array<Member>(size_t(object.size()));
    bool fits = members != nullptr;
    size_t count = 0;
    for (auto it = object.begin(); fits && it != object.end(); ++it) {
        members[count].key = copied(it.key(), arena, fits);
        members[count].value = fromJson(it.value(), arena, depth + 1);
        fits = fits && !members[count].value.isUndefined();
        ++count;
    }
    return fits ? Value::object(members, count) : Value();
}

QJsonValue rowToJson(const Value &row, Evaluator &evaluator)
{
    QJsonObject object;
    for (int column = 0; column < evaluator.columns().columnCount(int(row.size)); ++column) {
        const std::string_view key = evaluator.columns().columnKey(int(row.size), column);
        const Value value = evaluator.child(row, key);
        if (!value.isNothing())
            object.insert(QString::fromUtf8(key.data(), qsizetype(key.size())), toJson(value, evaluator));
    }
    return object;
}

} // namespace

Value fromJson(const QJsonValue &json, Arena &arena, int depth)
{
    bool fits = depth <= DeepestNesting;
    if (!fits)
        return {};
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value::of(json.toBool());
    case QJsonValue::Double:
        return Value::of(json.toDouble());
    case QJsonValue::String: {
        const std::string_view text = copied(json.toString(), arena, fits);
        return fits ? Value::of(text) : Value();
    }
    case QJsonValue::Array:
        return listFromJson(json.toArray(), arena, depth);
    case QJsonValue::Object:
        return objectFromJson(json.toObject(), arena, depth);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Value::null();
}

QJsonValue toJson(const Value &value, Evaluator &evaluator, int depth)
{
    if (depth > DeepestNesting)
        return QJsonValue::Null;
    switch (value.kind) {
    case Value::Kind::Undefined:
    case Value::Kind::Null:
        break;
    case Value::Kind::Flag:
        return value.flag;
    case Value::Kind::Number:
        return std::isfinite(value.number) ? QJsonValue(value.number) : QJsonValue(QJsonValue::Null);
    case Value::Kind::Text:
        return QString::fromUtf8(value.characters, qsizetype(value.size));
    case Value::Kind::List:
    case Value::Kind::Table: {
        QJsonArray array;
        const Value list = evaluator.asList(value);
        for (quint32 i = 0; i < list.size && evaluator.spend(1); ++i)
            array.append(toJson(list.items[i], evaluator, depth + 1));
        return array;
    }
    case Value::Kind::Object: {
        QJsonObject object;
        for (quint32 i = 0; i < value.size && evaluator.spend(1); ++i) {
            const Member &member = value.members[i];
            object.insert(QString::fromUtf8(member.key.data(), qsizetype(member.key.size())),
                          toJson(member.value, evaluator, depth + 1));
        }
        return object;
    }
    case Value::Kind::Row:
        return rowToJson(value, evaluator);
    }
    return QJsonValue::Null;
}

} // namespace yichuang::rules
