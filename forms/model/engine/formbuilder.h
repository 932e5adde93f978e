// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/formlayout.h"
#include "forms/model/engine/formnames.h"

namespace yichuang {

/// Builds the insides of a compiled form, collecting everything that is wrong on the way.
class FormBuilder
{
public:
    explicit FormBuilder(const FormDefinition &definition);

    /// Lays the form out and compiles its rules; problems() then knows all.
    void prepare();
    /// The same, and the result; null if a problem is an error.
    std::unique_ptr<FormLayout> build();
    /// Checks a rule that stands outside the form.
    void checkRule(const QString &path, const QJsonValue &rule);
    void checkParams(const QSet<QString> &known);
    const QList<FormProblem> &problems() const { return m_problems; }

private:
    void layOut();
    void layOutTable(int slot, const Field &field);
    rules::FieldSpec specOf(const Field &field, int rowTable);
    void readDay(const QString &text, FieldType type, qint64 &day, const QString &path);
    void findIdType(rules::FieldSpec &spec, const Field &field, int rowTable);
    void addRules();
    void addFieldRules(const Field &field, SlotRef place, int conditionSlot, bool &alwaysRequired);
    void addOptionRules(const Field &field, SlotRef place);
    void addChecks();
    void addRule(RuleInfo rule, const QJsonValue &json, const QString &path, quint16 expected);
    void checkResult(const QString &path, quint16 types, quint16 expected);
    void checkDefault(const Field &field, SlotRef place);
    void sortRules();
    void reportCycle(const std::vector<int> &left);
    void complain(FormProblem::Kind kind, const QString &path, const QString &message, bool isError = true);
    QString sourceName(int source) const;

    std::unique_ptr<FormLayout> d;
    FormNames m_names;
    QString m_path;                ///< where the rule at hand stands
    QList<FormProblem> m_problems;
};

} // namespace yichuang
