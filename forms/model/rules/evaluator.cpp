// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/evaluator.h"

#include "forms/model/rules/civildate.h"
#include "forms/model/rules/coercion.h"

#include <charconv>

namespace yichuang::rules {

namespace {

bool isIndex(std::string_view key, size_t &index)
{
    if (key.empty() || (key.size() > 1 && key[0] == '0'))
        return false;
    const auto [end, problem] = std::from_chars(key.data(), key.data() + key.size(), index);
    return problem == std::errc() && end == key.data() + key.size();
}

} // namespace

void Evaluator::setDay(const QDate &today, const WorkingCalendar *calendar)
{
    m_today = today.isValid() ? today.toJulianDay() - EpochJulianDay : NoDay;
    m_calendar = calendar;
}

Value Evaluator::keep(std::string_view text)
{
    if (text.size() > LongestText || !spend(1 + text.size() / 64)) {
        m_exhausted = true;
        return Value::null();
    }
    char *copy = static_cast<char *>(m_arena.take(text.size()));
    if (!copy) {
        m_exhausted = true;
        return Value::null();
    }
    if (!text.empty())
        std::memcpy(copy, text.data(), text.size());
    return Value::of(std::string_view(copy, text.size()));
}

Value *Evaluator::items(size_t count)
{
    Value *list = spend(1 + count / 4) ? m_arena.array<Value>(count) : nullptr;
    m_exhausted = m_exhausted || !list;
    return list;
}

Member *Evaluator::members(size_t count)
{
    Member *list = spend(1 + count / 4) ? m_arena.array<Member>(count) : nullptr;
    m_exhausted = m_exhausted || !list;
    return list;
}

Value Evaluator::listValue(const Cell &cell)
{
    const std::string_view text = cell.text;
    const size_t count = text.empty() ? 0 : 1 + size_t(std::count(text.begin(), text.end(), Cell::ItemSeparator));
    Value *list = items(count);
    if (!list)
        return Value::list(nullptr, 0);
    size_t from = 0;
    for (size_t i = 0; i < count; ++i) {
        const size_t to = std::min(text.find(Cell::ItemSeparator, from), text.size());
        list[i] = Value::of(text.substr(from, to - from));
        from = to + 1;
    }
    return Value::list(list, count);
}

Value Evaluator::asList(const Value &value)
{
    if (value.kind == Value::Kind::List)
        return value;
    if (value.kind != Value::Kind::Table)
        return Value::list(nullptr, 0);
    const int count = rowCount(int(value.size));
    Value *list = items(size_t(count));
    if (!list)
        return Value::list(nullptr, 0);
    for (int i = 0; i < count; ++i)
        list[i] = Value::rowOf(int(value.size), i);
    return Value::list(list, size_t(count));
}

Value Evaluator::child(const Value &value, std::string_view key)
{
    size_t index = 0;
    switch (value.kind) {
    case Value::Kind::Object:
        for (quint32 i = 0; i < value.size; ++i) {
            if (value.members[i].key == key)
                return value.members[i].value;
        }
        return {};
    case Value::Kind::Row: {
        const int column = m_columns->columnOf(int(value.size), key);
        return column >= 0 ? cellValue(cell(int(value.size), int(value.row), column)) : Value();
    }
    case Value::Kind::List:
        if (isIndex(key, index))
            return index < value.size ? value.items[index] : Value();
        return key == "length" ? Value::of(double(value.size)) : Value();
    case Value::Kind::Table:
        if (isIndex(key, index))
            return index < size_t(rowCount(int(value.size))) ? Value::rowOf(int(value.size), int(index)) : Value();
        return key == "length" ? Value::of(double(rowCount(int(value.size)))) : Value();
    case Value::Kind::Text: {
        const QString text = QString::fromUtf8(value.characters, qsizetype(value.size));
        if (key == "length")
            return Value::of(double(text.size()));
        if (isIndex(key, index) && index < size_t(text.size()))
            return keep(text.mid(qsizetype(index), 1).toStdString());
        return {};
    }
    case Value::Kind::Undefined:
    case Value::Kind::Null:
    case Value::Kind::Flag:
    case Value::Kind::Number:
        break;
    }
    return {};
}

Value Evaluator::lookup(std::string_view path)
{
    Value value = m_scope.datum;
    bool isFirst = m_scope.kind == Scope::Kind::Reduce;
    while (true) {
        const size_t dot = path.find('.');
        const std::string_view step = path.substr(0, dot);
        if (isFirst) { // reduce sees an object of two members
            if (step == "accumulator")
                value = m_scope.accumulator;
            else if (step != "current")
                return {};
            isFirst = false;
        } else {
            if (value.isNothing())
                return {};
            value = child(value, step);
        }
        if (dot == std::string_view::npos || value.isUndefined())
            return value;
        path.remove_prefix(dot + 1);
    }
}

} // namespace yichuang::rules
