// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/export.h"
#include "forms/model/formdefinition.h"
#include "forms/model/slotref.h"

#include <QSet>

#include <memory>
#include <optional>

namespace yichuang {

struct FormLayout;

/// Something wrong with a definition, for its author: errors keep the form from being used, warnings do not.
struct FormProblem
{
    enum class Kind { Syntax, UnknownVariable, UnknownOperation, UnknownParameter, Cycle, TypeClash, Pattern, Duplicate, Limit };
    Kind kind = Kind::Syntax;
    bool isError = true;
    QString path;    ///< "applicant.sex/visible", "check age-80"
    QString message; ///< in English, for authors; not for clerks
};

/// A definition made ready to run: every field has a slot number, every rule is compiled, and what depends on what is
/// sorted. Immutable, shared by any number of FormStates in any thread; must outlive them.
class YICHUANG_FORMS_EXPORT CompiledForm
{
public:
    /// Fails on the first problem that is an error; its text is the error's detail.
    static Result<std::unique_ptr<const CompiledForm>> compile(const FormDefinition &definition);
    /// Everything a definition's author should know. knownParams: names in params.json, if they are to be checked.
    /// extraRules: rules outside the form (conditions of materials) to check as well, by a path that names them.
    static QList<FormProblem> problems(const FormDefinition &definition,
                                       const std::optional<QSet<QString>> &knownParams = std::nullopt,
                                       const QHash<QString, QJsonValue> &extraRules = {});

    ~CompiledForm();
    CompiledForm(const CompiledForm &) = delete;
    CompiledForm &operator=(const CompiledForm &) = delete;

    const FormDefinition &definition() const;
    int slotCount() const;
    /// The field of a slot, or the column's for a cell.
    const Field &field(SlotRef ref) const;
    int sectionOf(int slot) const;
    /// "applicant.idNumber", "household.members.2.income"; invalid if there is no such place.
    SlotRef find(QStringView path) const;
    QString path(SlotRef ref) const;

private:
    friend class FormState;
    friend class ChecklistRules;
    explicit CompiledForm(std::unique_ptr<const FormLayout> layout);
    std::unique_ptr<const FormLayout> d;
};

} // namespace yichuang
