// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/checklistrules.h"

#include "forms/model/engine/formnames.h"
#include "forms/model/engine/formstateprivate.h"
#include "forms/model/formreader.h"
#include "forms/model/rules/coercion.h"

using namespace Qt::StringLiterals;

namespace yichuang {

struct ChecklistRules::Private
{
    struct Entry
    {
        QString code;
        MaterialSpec::Need need = MaterialSpec::Need::Required;
        const rules::Node *condition = nullptr; ///< null: always
    };
    rules::Program program;
    std::vector<QString> contextNames;
    std::vector<Entry> entries;
};

ChecklistRules::ChecklistRules(std::unique_ptr<Private> insides)
    : d(std::move(insides))
{
}

ChecklistRules::~ChecklistRules() = default;
ChecklistRules::ChecklistRules(ChecklistRules &&) noexcept = default;
ChecklistRules &ChecklistRules::operator=(ChecklistRules &&) noexcept = default;

Result<ChecklistRules> ChecklistRules::compile(const BusinessSpec &business, const CompiledForm &form)
{
    auto insides = std::make_unique<Private>();
    FormNames names(*form.d, insides->contextNames);
    QString problem;
    for (const MaterialSpec &material : business.materials) {
        Private::Entry entry{material.code, material.need, nullptr};
        if (!material.condition.isUndefined()) {
            rules::RuleCompiler compiler(insides->program, &names, [&](FormProblem::Kind, const QString &message, bool isError) {
                if (isError && problem.isEmpty())
                    problem = material.code + u": "_s + message;
            });
            entry.condition = compiler.compile(material.condition).node;
        }
        insides->entries.push_back(std::move(entry));
    }
    if (!problem.isEmpty())
        return brokenForm(problem);
    return ChecklistRules(std::move(insides));
}

QStringList ChecklistRules::needed(const FormState &state) const
{
    rules::Arena arena;
    const auto values = state.d->engine.contextValues(d->contextNames, arena);
    return state.d->withContext(values, [&](rules::Evaluator &evaluator) {
        QStringList codes;
        for (const Private::Entry &entry : d->entries) {
            if (entry.need == MaterialSpec::Need::Optional)
                continue;
            if (!entry.condition || rules::truthy(evaluator.evaluate(*entry.condition), evaluator))
                codes.append(entry.code);
        }
        return codes;
    });
}

QStringList ChecklistRules::optional() const
{
    QStringList codes;
    for (const Private::Entry &entry : d->entries) {
        if (entry.need == MaterialSpec::Need::Optional)
            codes.append(entry.code);
    }
    return codes;
}

} // namespace yichuang
