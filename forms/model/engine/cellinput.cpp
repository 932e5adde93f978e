// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/cellinput.h"

#include "core/money.h"
#include "forms/model/rules/coercion.h"
#include "forms/model/rules/evaluator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace yichuang::rules {

namespace {

bool put(Cell &cell, Cell::Kind kind, std::string_view text, double number)
{
    if (cell.sameValue(kind, text, number))
        return false;
    cell.kind = kind;
    cell.number = number;
    if (Cell::holdsText(kind))
        cell.text.assign(text);
    return true;
}

// Money is whole fen; an amount with more decimals stays as it is and is refused when it is judged.
double onFen(double yuan)
{
    const double fen = std::round(yuan * 100.0);
    return std::abs(yuan * 100.0 - fen) < 1e-6 && std::abs(fen) < 9e15 ? fen / 100.0 : yuan;
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonArray asJson(std::string_view items)
{
    QJsonArray array;
    for (const QString &item : textOf(items).split(QChar(u'\x1f')))
        array.append(item);
    return array;
}

bool isTextual(FieldType type)
{
    return type != FieldType::Number && type != FieldType::Money && type != FieldType::YesNo
        && type != FieldType::MultiChoice && type != FieldType::Table;
}

bool isControl(char32_t c, bool isLong)
{
    if (isLong && (c == U'\n' || c == U'\t'))
        return false;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

} // namespace

bool putNothing(Cell &cell)
{
    return put(cell, Cell::Kind::Empty, {}, 0);
}

bool putWrong(Cell &cell, const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return put(cell, Cell::Kind::Wrong, std::string_view(json.constData(), size_t(json.size())), 0);
}

bool putText(const FieldSpec &spec, Cell &cell, std::string_view text)
{
    if (text.empty())
        return putNothing(cell);
    if (isTextual(spec.type))
        return put(cell, Cell::Kind::Text, text, 0);
    if (spec.type == FieldType::Money) {
        const auto money = Money::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return money ? putNumber(spec, cell, money->yuan()) : putWrong(cell, textOf(text));
    }
    if (spec.type == FieldType::Number) {
        const double number = numberOfText(text);
        return std::isfinite(number) ? putNumber(spec, cell, number) : putWrong(cell, textOf(text));
    }
    return putWrong(cell, textOf(text));
}

bool putNumber(const FieldSpec &spec, Cell &cell, double number)
{
    if (!spec.isNumeric() || !std::isfinite(number))
        return putWrong(cell, number);
    return put(cell, Cell::Kind::Number, {}, spec.type == FieldType::Money ? onFen(number) : number);
}

bool putFlag(const FieldSpec &spec, Cell &cell, bool flag)
{
    return spec.type == FieldType::YesNo ? put(cell, Cell::Kind::Flag, {}, flag ? 1 : 0)
                                         : putWrong(cell, flag);
}

bool putItems(const FieldSpec &spec, Cell &cell, std::string_view items)
{
    if (spec.type != FieldType::MultiChoice)
        return putWrong(cell, asJson(items));
    return items.empty() ? putNothing(cell) : put(cell, Cell::Kind::List, items, 0);
}

bool putJson(const FieldSpec &spec, Cell &cell, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: {
        const QByteArray text = value.toString().toUtf8();
        return putText(spec, cell, std::string_view(text.constData(), size_t(text.size())));
    }
    case QJsonValue::Double:
        return putNumber(spec, cell, value.toDouble());
    case QJsonValue::Bool:
        return putFlag(spec, cell, value.toBool());
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        const bool areTexts = std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
        if (spec.type != FieldType::MultiChoice || !areTexts)
            return putWrong(cell, value);
        QStringList items;
        for (const QJsonValue &item : array)
            items.append(item.toString());
        return putItems(spec, cell, items.join(QChar(u'\x1f')).toStdString());
    }
    case QJsonValue::Object:
        return putWrong(cell, value);
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return putNothing(cell);
}

bool putValue(const FieldSpec &spec, Cell &cell, const Value &value, Evaluator &evaluator)
{
    if (value.isBlank())
        return putNothing(cell);
    if (spec.isNumeric()) {
        double number = toNumber(value, evaluator);
        if (!std::isfinite(number))
            return putNothing(cell);
        if (spec.decimals >= 0 && spec.decimals <= 9) {
            const double scale = std::pow(10.0, spec.decimals);
            if (std::abs(number * scale) < 9e15)
                number = std::round(number * scale + std::copysign(1e-6, number)) / scale;
        }
        return put(cell, Cell::Kind::Number, {}, number);
    }
    if (spec.type == FieldType::YesNo)
        return put(cell, Cell::Kind::Flag, {}, truthy(value, evaluator) ? 1 : 0);
    if (spec.type == FieldType::MultiChoice) {
        std::string items;
        const Value list = evaluator.asList(value);
        for (quint32 i = 0; i < list.size; ++i) {
            if (i > 0)
                items += Cell::ItemSeparator;
            appendText(items, list.items[i], evaluator);
        }
        return putItems(spec, cell, items);
    }
    return put(cell, Cell::Kind::Text, toText(value, evaluator), 0);
}

QString cleaned(const FieldSpec &spec, const QString &typed)
{
    const bool isLong = spec.type == FieldType::LongText;
    const auto isOrdinary = [](QChar c) { return c >= u'!' && c <= u'~'; };
    QString text = typed;
    if (!std::all_of(typed.begin(), typed.end(), isOrdinary)) {
        text.clear();
        for (const QChar c : typed) {
            const bool isBreak = !isLong && (c == u'\n' || c == u'\r' || c == u'\t');
            if (isBreak)
                text += u' ';
            else if (!isControl(c.unicode(), isLong))
                text += c;
        }
        if (!isLong)
            text = text.trimmed();
    }
    if (spec.type == FieldType::IdNumber)
        return text.toUpper().remove(u' ');
    if (spec.type == FieldType::Phone || spec.type == FieldType::BankAccount)
        return text.remove(u' ');
    return text;
}

QJsonValue cellJson(const FieldSpec &spec, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Text:
        return textOf(cell.text);
    case Cell::Kind::Wrong:
        return QJsonDocument::fromJson(QByteArray::fromStdString(cell.text)).array().at(0);
    case Cell::Kind::Number:
        return cell.number;
    case Cell::Kind::Flag:
        return cell.number != 0;
    case Cell::Kind::List:
        return asJson(cell.text);
    case Cell::Kind::Empty:
        break;
    }
    return spec.type == FieldType::Table ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Undefined);
}

} // namespace yichuang::rules
