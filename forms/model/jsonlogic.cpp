// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/jsonlogic.h"

#include "forms/model/rules/evaluator.h"
#include "forms/model/rules/operations.h"
#include "forms/model/rules/rulecompiler.h"
#include "forms/model/rules/valuejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error badRule(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::JsonLogic", "This rule cannot be run: %1").arg(detail), detail};
}

} // namespace

Result<QJsonValue> JsonLogic::apply(const QJsonValue &rule, const QJsonValue &data, const RuleSurroundings &surroundings)
{
    QString problem;
    rules::Program program;
    rules::RuleCompiler compiler(program, nullptr, [&](FormProblem::Kind, const QString &message, bool isError) {
        if (isError && problem.isEmpty())
            problem = message;
    });
    const auto compiled = compiler.compile(rule);
    if (!problem.isEmpty())
        return badRule(problem);

    rules::Arena memory(size_t(64) << 20);
    const rules::Value root = rules::fromJson(data, memory);
    if (root.isUndefined())
        return badRule(u"the data is nested too deeply"_s);
    rules::Evaluator evaluator;
    evaluator.setDay(surroundings.today, &surroundings.calendar);
    evaluator.setData(root);
    const rules::Value value = evaluator.evaluate(*compiled.node);
    QJsonValue json = rules::toJson(value, evaluator);
    if (evaluator.isExhausted())
        return badRule(u"it takes too long or too much memory"_s);
    return json;
}

QStringList JsonLogic::operations()
{
    return rules::operationNames();
}

} // namespace yichuang
