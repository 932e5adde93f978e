// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/compiledform.h"
#include "forms/model/rules/arena.h"
#include "forms/model/rules/node.h"
#include "forms/model/rules/operations.h"
#include "forms/model/rules/pattern.h"

#include <QJsonArray>
#include <QJsonValue>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace yichuang::rules {

/// The memory compiled rules live in.
struct Program
{
    Arena arena{size_t(16) << 20};
    std::vector<std::unique_ptr<const Pattern>> patterns;
};

/// What a name in {"var": ...} stands for in a form.
struct Variable
{
    enum class Kind { Unknown, Field, RowCell, Table, Context };
    Kind kind = Kind::Unknown;
    int slot = -1;               ///< slot; number of the context value
    int column = -1;
    quint16 types = type::Any;
    const Field *field = nullptr;
};

/// The names a form's rules may use. Sources are numbers of what a rule depends on.
class Names
{
public:
    virtual ~Names() = default;
    /// "applicant.name", "row.income", "context.today", "params.line".
    virtual Variable resolve(const QString &path) = 0;
    virtual Variable column(int table, const QString &key) const = 0;
    virtual int columnCount(int table) const = 0;
    virtual int sourceOf(int slot, int column) const = 0;
};

/// Turns JSON Logic into nodes, checks names and types on the way, and notes what the rule depends on.
/// Without names a rule runs over any data.
class RuleCompiler
{
public:
    using Complain = std::function<void(FormProblem::Kind kind, const QString &message, bool isError)>;

    RuleCompiler(Program &program, Names *names, Complain complain)
        : m_program(program), m_names(names), m_complain(std::move(complain)) { }

    struct Compiled
    {
        const Node *node = nullptr;
        quint16 types = type::Any;
        std::set<int> sources;
    };
    Compiled compile(const QJsonValue &rule);

private:
    /// What {"var": ""} is, and the table whose rows are gone through, if that is known.
    struct Place
    {
        enum class Kind { Root, Datum, Reduce } kind = Kind::Root;
        int table = -1;
    };
    struct Typed
    {
        Node node;
        quint16 types = type::Any;
        int table = -1;               ///< the value is that table's rows, or some of them
        const Field *field = nullptr; ///< the value is this field's
        bool isConstant = false;
    };

    Typed value(const QJsonValue &rule, const Place &place, int depth);
    Typed constant(const QJsonValue &json);
    Typed list(const QJsonArray &items, const Place &place, int depth);
    Typed operation(const Operation &op, const QJsonArray &args, const Place &place, int depth);
    Typed plain(const Operation &op, std::vector<Typed> args);
    Typed variable(const QJsonArray &args, const Place &place, int depth);
    Typed named(const QString &path, const Place &place);
    Typed rootVariable(const QString &path);
    Typed rowVariable(const QString &path, const Place &place);
    Typed loaded(const Variable &variable);
    Typed missing(const Operation &op, const QJsonArray &args, const Place &place, int depth);
    Typed scoped(const Operation &op, const QJsonArray &args, const Place &place, int depth);
    Typed sum(const Operation &op, const QJsonArray &args, const Place &place, int depth);
    Typed matches(const Operation &op, const QJsonArray &args, const Place &place, int depth);
    Typed lookup(const Operation &op, const QJsonArray &args, const Place &place, int depth);

    std::vector<Typed> values(const QJsonArray &args, const Place &place, int depth);
    Node made(Run run, const std::vector<Typed> &args);
    Node withText(Run run, const QString &text);
    Typed nothing();
    void checkTypes(const Operation &op, const std::vector<Typed> &args);
    void checkOptions(const Operation &op, const std::vector<Typed> &args);
    quint16 resultTypes(const Operation &op, const std::vector<Typed> &args) const;
    void dependOn(int slot, int column = -1);
    void dependOnRows(int table);
    void complain(FormProblem::Kind kind, const QString &message, bool isError = true);

    Program &m_program;
    Names *m_names;
    Complain m_complain;
    std::set<int> m_sources;
    int m_nodes = 0;
};

/// What values of a field can be.
quint16 typesOf(const Field &field);

} // namespace yichuang::rules
