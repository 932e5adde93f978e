// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/rules/rulecompiler.h"

#include "forms/model/rules/civildate.h"
#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/valuejson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang::rules {

using Kind = FormProblem::Kind;
using Shape = Operation::Shape;

namespace {

constexpr int DeepestNesting = 64;
constexpr int MostNodes = 20'000;

} // namespace

quint16 typesOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Money:
        return type::Number | type::Nothing;
    case FieldType::Date:
    case FieldType::Month:
        return type::Date | type::Nothing;
    case FieldType::MultiChoice:
        return type::List | type::Nothing;
    case FieldType::YesNo:
        return type::Flag | type::Nothing;
    case FieldType::Table:
        return type::List;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choice:
    case FieldType::Division:
    case FieldType::IdNumber:
    case FieldType::Phone:
    case FieldType::BankAccount:
        break;
    }
    return type::Text | type::Nothing;
}

RuleCompiler::Compiled RuleCompiler::compile(const QJsonValue &rule)
{
    m_sources.clear();
    m_nodes = 0;
    const Typed typed = value(rule, {}, 0);
    if (typed.table >= 0)
        dependOnRows(typed.table);
    Node *node = m_program.arena.array<Node>(1);
    if (!node) {
        complain(Kind::Limit, u"the rules of this form are too long"_s);
        static const Node Nothing{&load::constant};
        return {&Nothing, type::Nothing, {}};
    }
    *node = typed.node;
    return {node, typed.types, std::move(m_sources)};
}

void RuleCompiler::complain(Kind kind, const QString &message, bool isError)
{
    m_complain(kind, message, isError);
}

RuleCompiler::Typed RuleCompiler::nothing()
{
    Typed typed;
    typed.node.run = &load::constant;
    typed.node.constant = Value::null();
    typed.types = type::Nothing;
    return typed;
}

RuleCompiler::Typed RuleCompiler::constant(const QJsonValue &json)
{
    Typed typed = nothing();
    typed.node.constant = fromJson(json, m_program.arena);
    typed.isConstant = true;
    CivilDate date;
    switch (typed.node.constant.kind) {
    case Value::Kind::Flag:
        typed.types = type::Flag;
        break;
    case Value::Kind::Number:
        typed.types = type::Number;
        break;
    case Value::Kind::Text:
        typed.types = parseDate(typed.node.constant.text(), date) || parseMonth(typed.node.constant.text(), date)
            ? type::Date | type::Text
            : type::Text;
        break;
    case Value::Kind::List:
        typed.types = type::List;
        break;
    case Value::Kind::Object:
        typed.types = type::Object;
        break;
    case Value::Kind::Undefined:
        complain(Kind::Limit, u"a constant of the rule is too large"_s);
        break;
    case Value::Kind::Null:
    case Value::Kind::Row:
    case Value::Kind::Table:
        break;
    }
    return typed;
}

Node RuleCompiler::made(Run run, const std::vector<Typed> &args)
{
    Node node;
    node.run = run;
    node.count = quint32(args.size());
    Node *copies = m_program.arena.array<Node>(args.size());
    m_nodes += int(args.size());
    if (!copies || m_nodes > MostNodes) {
        complain(Kind::Limit, u"the rule is too long"_s);
        return nothing().node;
    }
    for (size_t i = 0; i < args.size(); ++i) {
        copies[i] = args[i].node;
        node.weight += args[i].node.weight;
    }
    node.args = copies;
    return node;
}

Node RuleCompiler::withText(Run run, const QString &text)
{
    Node node;
    node.run = run;
    node.constant = fromJson(text, m_program.arena);
    return node;
}

void RuleCompiler::dependOn(int slot, int column)
{
    m_sources.insert(m_names->sourceOf(slot, column));
}

void RuleCompiler::dependOnRows(int table)
{
    dependOn(table);
    for (int column = 0; column < m_names->columnCount(table); ++column)
        dependOn(table, column);
}

RuleCompiler::Typed RuleCompiler::value(const QJsonValue &rule, const Place &place, int depth)
{
    if (depth > DeepestNesting) {
        complain(Kind::Limit, u"the rule is nested too deeply"_s);
        return nothing();
    }
    if (rule.isArray())
        return list(rule.toArray(), place, depth);
    const QJsonObject object = rule.toObject();
    if (object.size() != 1)
        return constant(rule);
    const QString name = object.constBegin().key();
    const Operation *op = findOperation(name.toStdString());
    if (!op) {
        complain(Kind::UnknownOperation, u"there is no operation \"%1\""_s.arg(name));
        return nothing();
    }
    const QJsonValue args = object.constBegin().value();
    return operation(*op, args.isArray() ? args.toArray() : QJsonArray{args}, place, depth + 1);
}

std::vector<RuleCompiler::Typed> RuleCompiler::values(const QJsonArray &args, const Place &place, int depth)
{
    std::vector<Typed> typed;
    typed.reserve(size_t(args.size()));
    for (const QJsonValue &arg : args)
        typed.push_back(value(arg, place, depth));
    return typed;
}

RuleCompiler::Typed RuleCompiler::list(const QJsonArray &items, const Place &place, int depth)
{
    std::vector<Typed> typed = values(items, place, depth + 1);
    const bool isConstant = std::all_of(typed.begin(), typed.end(), [](const Typed &t) { return t.isConstant; });
    Typed result;
    result.types = type::List;
    if (isConstant) {
        result.isConstant = true;
        result.node.run = &load::constant;
        Value *copies = m_program.arena.array<Value>(typed.size());
        for (size_t i = 0; copies && i < typed.size(); ++i)
            copies[i] = typed[i].node.constant;
        result.node.constant = Value::list(copies, copies ? typed.size() : 0);
        return result;
    }
    for (const Typed &item : typed) {
        if (item.table >= 0)
            dependOnRows(item.table);
    }
    result.node = made(&load::literalList, typed);
    return result;
}

RuleCompiler::Typed RuleCompiler::operation(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    const auto count = int(args.size());
    if (m_names && (count < op.least || (op.most >= 0 && count > op.most))) {
        complain(Kind::Syntax, u"\"%1\" does not take %2 arguments"_s
                                   .arg(QString::fromLatin1(op.name.data(), qsizetype(op.name.size()))).arg(count));
        if (count < op.least)
            return nothing();
    }
    switch (op.shape) {
    case Shape::Var:
        return variable(args, place, depth);
    case Shape::Missing:
    case Shape::MissingSome:
        return missing(op, args, place, depth);
    case Shape::Scoped:
    case Shape::Reduce:
        return scoped(op, args, place, depth);
    case Shape::Sum:
        return sum(op, args, place, depth);
    case Shape::Matches:
        return matches(op, args, place, depth);
    case Shape::Lookup:
        return lookup(op, args, place, depth);
    case Shape::Plain:
        break;
    }
    return plain(op, values(args, place, depth));
}

RuleCompiler::Typed RuleCompiler::plain(const Operation &op, std::vector<Typed> args)
{
    if (m_names)
        checkTypes(op, args);
    Typed result;
    result.types = resultTypes(op, args);
    for (const Typed &arg : args) {
        if (arg.table >= 0 && op.name != "count")
            dependOnRows(arg.table);
    }
    // A choice compared with one of its values is the commonest rule of all.
    const bool isEquality = op.name == "===" || op.name == "!==";
    if (isEquality && args.size() == 2 && args[0].node.run == &load::slot && args[1].isConstant
        && args[1].node.constant.isText()) {
        result.node = args[0].node;
        result.node.run = op.name == "===" ? &load::slotIsText : &load::slotIsNotText;
        result.node.constant = args[1].node.constant;
        return result;
    }
    result.node = made(op.run, args);
    return result;
}

RuleCompiler::Typed RuleCompiler::scoped(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    Typed over = value(args.at(0), place, depth);
    const bool isReduce = op.shape == Shape::Reduce;
    const Place inner{isReduce ? Place::Kind::Reduce : Place::Kind::Datum, over.table};
    std::vector<Typed> typed{over, args.size() > 1 ? value(args.at(1), inner, depth) : nothing()};
    if (args.size() > 2)
        typed.push_back(value(args.at(2), place, depth));
    if (m_names && (over.types & (type::List | type::Nothing)) == 0)
        complain(Kind::TypeClash, u"\"%1\" goes through a list, and this is none"_s.arg(QString::fromLatin1(op.name.data(), qsizetype(op.name.size()))));
    Typed result;
    result.types = isReduce ? type::Any : op.result;
    if (op.name == "filter")
        result.table = over.table;
    result.node = made(op.run, typed);
    return result;
}

RuleCompiler::Typed RuleCompiler::sum(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    std::vector<Typed> typed = values(args, place, depth);
    if (typed.empty())
        return nothing();
    const Typed &list = typed.front();
    const bool isTable = list.table >= 0 && typed.size() == 2 && args.at(1).isString();
    if (!isTable)
        return plain(op, std::move(typed));
    const Variable column = m_names->column(list.table, args.at(1).toString());
    if (column.kind == Variable::Kind::Unknown || (column.types & type::Number) == 0) {
        complain(column.kind == Variable::Kind::Unknown ? Kind::UnknownVariable : Kind::TypeClash,
                 u"\"sum\" needs a column of numbers, and \"%1\" is none"_s.arg(args.at(1).toString()));
        return nothing();
    }
    dependOn(list.table);
    dependOn(list.table, column.column);
    Typed result;
    result.types = type::Number;
    if (list.node.run == &load::table) {
        result.node.run = &load::sumColumn;
        result.node.slot = list.table;
        result.node.column = column.column;
        result.node.constant = Value::of(column.field->type == FieldType::Money);
    } else {
        result.node = made(op.run, typed); // some of the rows
    }
    return result;
}

RuleCompiler::Typed RuleCompiler::matches(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    if (args.size() != 2 || !args.at(1).isString()) {
        complain(Kind::Pattern, u"\"matches\" needs a text and a pattern that is written out"_s);
        return nothing();
    }
    auto pattern = Pattern::compile(args.at(1).toString());
    if (!pattern) {
        complain(Kind::Pattern, pattern.error().detail);
        return nothing();
    }
    Typed result = plain(op, {value(args.at(0), place, depth)});
    result.node.extra = pattern->get();
    m_program.patterns.push_back(pattern.take());
    return result;
}

RuleCompiler::Typed RuleCompiler::lookup(const Operation &op, const QJsonArray &args, const Place &place, int depth)
{
    // A table written out in the rule is data, even if it has one key only.
    const QJsonObject table = args.at(0).toObject();
    const bool isData = args.at(0).isObject()
        && (table.size() != 1 || !findOperation(table.constBegin().key().toStdString()));
    std::vector<Typed> typed;
    for (qsizetype i = 0; i < args.size(); ++i)
        typed.push_back(i == 0 && isData ? constant(args.at(0)) : value(args.at(i), place, depth));
    return plain(op, std::move(typed));
}

} // namespace yichuang::rules
