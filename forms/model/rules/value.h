// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <string_view>

namespace yichuang::rules {

struct Member;

/// A value inside the rule engine: 16 bytes, copied freely, owns nothing. Texts are UTF-8; texts and lists point
/// into an arena, a program or the cells of a form. Row and Table stand for lines of a form's table without copying
/// them.
struct Value
{
    enum class Kind : quint8 { Undefined, Null, Flag, Number, Text, List, Object, Row, Table };

    union {
        double number;
        bool flag;
        const char *characters;
        const Value *items;
        const Member *members;
        quint64 row;
    };
    quint32 size = 0; ///< bytes of a text, items of a list, members of an object, slot of a row or table
    Kind kind = Kind::Undefined;

    Value() : number(0) { }
    static Value null() { return Value(Kind::Null); }
    static Value of(bool truth)
    {
        Value v(Kind::Flag);
        v.flag = truth;
        return v;
    }
    static Value of(double number)
    {
        Value v(Kind::Number);
        v.number = number;
        return v;
    }
    static Value of(std::string_view text)
    {
        Value v(Kind::Text);
        v.characters = text.data();
        v.size = quint32(text.size());
        return v;
    }
    static Value list(const Value *items, size_t count)
    {
        Value v(Kind::List);
        v.items = items;
        v.size = quint32(count);
        return v;
    }
    static Value object(const Member *members, size_t count)
    {
        Value v(Kind::Object);
        v.members = members;
        v.size = quint32(count);
        return v;
    }
    static Value rowOf(int slot, int row)
    {
        Value v(Kind::Row);
        v.size = quint32(slot);
        v.row = quint64(row);
        return v;
    }
    static Value tableOf(int slot)
    {
        Value v(Kind::Table);
        v.size = quint32(slot);
        return v;
    }

    bool isUndefined() const { return kind == Kind::Undefined; }
    bool isNothing() const { return kind <= Kind::Null; }
    bool isText() const { return kind == Kind::Text; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isList() const { return kind == Kind::List || kind == Kind::Table; }
    /// Nothing, or an empty text: what counts as "not filled in".
    bool isBlank() const { return isNothing() || (kind == Kind::Text && size == 0); }
    std::string_view text() const { return {characters, size}; }

private:
    explicit Value(Kind k) : number(0), kind(k) { }
};

struct Member
{
    std::string_view key;
    Value value;
};

static_assert(sizeof(Value) == 16);

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace yichuang::rules
