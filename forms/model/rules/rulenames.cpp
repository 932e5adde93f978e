// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RuleCompiler that knows names and types.
#include "forms/model/rules/rulecompiler.h"

#include "forms/model/rules/coercion.h"
#include "forms/model/rules/valuejson.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang::rules {

using Kind = FormProblem::Kind;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString typeText(quint16 types)
{
    struct Word
    {
        quint16 bit;
        const char16_t *text;
    };
    constexpr std::array Words{Word{type::Flag, u"true/false"}, Word{type::Number, u"number"},
                               Word{type::Text, u"text"}, Word{type::Date, u"date"}, Word{type::List, u"list"},
                               Word{type::Object, u"table of values"}};
    QStringList parts;
    for (const Word &word : Words) {
        if (types & word.bit)
            parts.append(QString::fromUtf16(word.text));
    }
    return parts.isEmpty() ? u"nothing"_s : parts.join(u" or "_s);
}

// Surely nothing of what is expected.
bool clashes(quint16 types, quint16 expected)
{
    const quint16 something = types & quint16(~type::Nothing);
    return something != 0 && (something & expected) == 0;
}

} // namespace

RuleCompiler::Typed RuleCompiler::variable(const QJsonArray &args, const Place &place, int depth)
{
    const QJsonValue name = args.isEmpty() ? QJsonValue(QString()) : args.at(0);
    const bool isLiteral = name.isString() || name.isDouble() || name.isNull();
    if (!isLiteral) {
        if (m_names && place.kind == Place::Kind::Root) {
            complain(Kind::UnknownVariable, u"the name of a variable must be written out"_s);
            return nothing();
        }
        Typed result;
        result.node = made(&load::dynamicPath, values(args, place, depth));
        return result;
    }
    std::string number;
    if (name.isDouble())
        appendNumber(number, name.toDouble());
    Typed found = named(name.isDouble() ? textOf(number) : name.toString(), place);
    if (args.size() < 2)
        return found;
    Typed fallback = value(args.at(1), place, depth);
    Typed result;
    result.types = quint16((found.types & ~type::Nothing) | fallback.types);
    if (found.table >= 0 && m_names)
        dependOnRows(found.table);
    if (found.node.run == &load::path)
        found.node.count = 1; // leave "not there" to be told from null
    result.node = made(&load::orDefault, {found, fallback});
    return result;
}

RuleCompiler::Typed RuleCompiler::named(const QString &path, const Place &place)
{
    if (m_names && place.kind == Place::Kind::Root)
        return rootVariable(path);
    if (m_names && place.table >= 0)
        return rowVariable(path, place);
    Typed result;
    if (path.isEmpty())
        result.node.run = &load::datum;
    else
        result.node = withText(&load::path, path);
    return result;
}

RuleCompiler::Typed RuleCompiler::rootVariable(const QString &path)
{
    const Variable variable = m_names->resolve(path);
    if (variable.kind != Variable::Kind::Unknown)
        return loaded(variable);
    // "household.members.0.income", "household.members.length": on from a field that holds several
    for (qsizetype dot = path.lastIndexOf(u'.'); dot > 0; dot = path.lastIndexOf(u'.', dot - 1)) {
        const Variable head = m_names->resolve(path.left(dot));
        const QString next = path.mid(dot + 1).section(u'.', 0, 0);
        const bool isStep = next == "length"_L1 || (!next.isEmpty() && next.front().isDigit());
        const bool isOpen = head.kind == Variable::Kind::Context || isStep;
        if (head.kind == Variable::Kind::Unknown || (head.types & (type::List | type::Object)) == 0 || !isOpen)
            continue;
        Typed base = loaded(head);
        if (base.table >= 0)
            dependOnRows(base.table);
        Typed result;
        result.node = made(&load::subPath, {base});
        result.node.constant = fromJson(path.mid(dot + 1), m_program.arena);
        return result;
    }
    complain(Kind::UnknownVariable, u"there is no variable \"%1\""_s.arg(path));
    return nothing();
}

RuleCompiler::Typed RuleCompiler::rowVariable(const QString &path, const Place &place)
{
    Typed result;
    QString key = path;
    if (place.kind == Place::Kind::Reduce) {
        if (path == "accumulator"_L1 || path.startsWith("accumulator."_L1)) {
            result.node = withText(&load::path, path);
            return result;
        }
        key = path == "current"_L1 ? QString() : path.startsWith("current."_L1) ? path.mid(8) : u"."_s + path;
    }
    if (key.isEmpty()) {
        dependOnRows(place.table);
        result.node = path.isEmpty() ? Node{&load::datum} : withText(&load::path, path);
        result.types = type::Object;
        return result;
    }
    const Variable column = m_names->column(place.table, key);
    if (column.kind == Variable::Kind::Unknown) {
        complain(Kind::UnknownVariable,
                 u"inside a list only the columns of its row have names, and \"%1\" is none"_s.arg(path));
        return nothing();
    }
    dependOn(place.table, column.column);
    result.node.run = &load::datumColumn;
    result.node.slot = place.table;
    result.node.column = column.column;
    result.types = column.types;
    result.field = column.field;
    return result;
}

RuleCompiler::Typed RuleCompiler::loaded(const Variable &variable)
{
    Typed result;
    result.types = variable.types;
    result.field = variable.field;
    result.node.slot = variable.slot;
    result.node.column = variable.column;
    switch (variable.kind) {
    case Variable::Kind::Context:
        result.node.run = &load::context;
        break;
    case Variable::Kind::Table:
        result.node.run = &load::table;
        result.table = variable.slot;
        dependOn(variable.slot);
        break;
    case Variable::Kind::RowCell:
        result.node.run = &load::rowCell;
        dependOn(variable.slot, variable.column);
        break;
    case Variable::Kind::Field:
        result.node.run = (variable.types & type::List) ? &load::listSlot : &load::slot;
        dependOn(variable.slot);
        break;
    case Variable::Kind::Unknown:
        return nothing();
    }
    return result;
}

RuleCompiler::Typed RuleCompiler::missing(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    const bool isSome = op.shape == Operation::Shape::MissingSome;
    const QJsonValue listed = isSome ? args.at(1) : args.at(0);
    const QJsonArray keys = listed.isArray() ? listed.toArray() : isSome ? QJsonArray() : args;
    const bool isRoot = m_names && place.kind == Place::Kind::Root;
    if (!isRoot)
        return plain(op, values(args, place, depth));
    std::vector<Typed> pairs;
    if (isSome)
        pairs.push_back(value(args.at(0), place, depth));
    for (const QJsonValue &key : keys) {
        if (!key.isString()) {
            complain(Kind::UnknownVariable, u"the names that may be missing must be written out"_s);
            return nothing();
        }
        pairs.push_back(named(key.toString(), place));
        pairs.push_back(constant(key));
    }
    Typed result;
    result.types = type::List;
    result.node = made(isSome ? &load::missingSomeNames : &load::missingNames, pairs);
    return result;
}

quint16 RuleCompiler::resultTypes(const Operation &op, const std::vector<Typed> &args) const
{
    const auto from = [&](size_t first, size_t step) {
        quint16 types = 0;
        for (size_t i = first; i < args.size(); i += step)
            types |= args[i].types;
        return types == 0 ? type::Any : types;
    };
    if (op.name == "and" || op.name == "or" || op.name == "coalesce")
        return from(0, 1);
    if (op.name == "if" || op.name == "?:") {
        quint16 types = args.size() % 2 == 1 ? args.back().types : quint16(type::Nothing);
        for (size_t i = 1; i < args.size(); i += 2)
            types |= args[i].types;
        return types;
    }
    return op.result;
}

void RuleCompiler::checkTypes(const Operation &op, const std::vector<Typed> &args)
{
    for (size_t i = 0; i < args.size(); ++i) {
        const quint16 expected = i == 0 ? op.takes : op.takesRest;
        if (clashes(args[i].types, expected)) {
            complain(Kind::TypeClash, u"\"%1\" cannot work with a %2"_s.arg(textOf(op.name), typeText(args[i].types)));
            return;
        }
    }
    if (args.size() < 2)
        return;
    const bool isOrder = op.name == "<" || op.name == "<=" || op.name == ">" || op.name == ">=";
    const bool isSame = op.name == "===" || op.name == "!==";
    const bool isLoose = op.name == "==" || op.name == "!=";
    if (isOrder || isSame || isLoose) {
        const quint16 a = args[0].types & quint16(~type::Nothing);
        const quint16 b = args[1].types & quint16(~type::Nothing);
        // A date is a text as well.
        const quint16 wideA = a & type::Date ? a | type::Text : a;
        const quint16 wideB = b & type::Date ? b | type::Text : b;
        if (a != 0 && b != 0 && (wideA & wideB) == 0)
            complain(Kind::TypeClash,
                     u"\"%1\" compares a %2 with a %3"_s.arg(textOf(op.name), typeText(a), typeText(b)), isSame);
    }
    if (isSame || isLoose || op.name == "in")
        checkOptions(op, args);
}

// A choice compared with something it does not offer.
void RuleCompiler::checkOptions(const Operation &op, const std::vector<Typed> &args)
{
    const auto check = [&](const Field &field, const Value &constant) {
        if (!field.hasOptions() || !constant.isText() || field.option(textOf(constant.text())))
            return;
        complain(Kind::TypeClash, u"\"%1\": %2 has no option \"%3\""_s.arg(textOf(op.name), field.id, textOf(constant.text())));
    };
    const auto checkAll = [&](const Typed &with, const Typed &constant) {
        if (!with.field || !constant.isConstant)
            return;
        check(*with.field, constant.node.constant);
        if (constant.node.constant.kind == Value::Kind::List) {
            for (quint32 i = 0; i < constant.node.constant.size; ++i)
                check(*with.field, constant.node.constant.items[i]);
        }
    };
    checkAll(args[0], args[1]);
    checkAll(args[1], args[0]);
}

} // namespace yichuang::rules
