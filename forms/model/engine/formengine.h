// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/engine/formcells.h"
#include "forms/model/engine/formlayout.h"
#include "forms/model/formstate.h"
#include "forms/model/rules/evaluator.h"

#include <vector>

namespace yichuang {

/// Keeps the cells of one open form and everything that follows from them. After a change only the rules that
/// depend on it run, in the order the form was sorted in; each cell's error is kept. Not for use outside this room.
class FormEngine
{
public:
    explicit FormEngine(const FormLayout &layout);
    FormEngine(const FormEngine &) = delete;
    FormEngine &operator=(const FormEngine &) = delete;

    void setContext(const FormContext &context);
    /// Empties every cell; with defaults for a draft.
    void reset(FormState::Source source);
    /// Runs every rule and judges every cell: after loading.
    void evaluateAll();

    bool isCell(SlotRef ref) const;
    rules::Cell &cell(SlotRef ref);
    const rules::Cell &cell(SlotRef ref) const;
    rules::FormCells &cells() { return m_cells; }
    const rules::FormCells &cells() const { return m_cells; }
    rules::Evaluator &evaluator() { return m_evaluator; }

    /// Tells that a cell was written; call settle() afterwards.
    void noteValue(SlotRef ref);
    void noteRows(int slot);
    void noteTable(int slot); ///< every cell of it may be another
    /// Runs what depends on the changes noted since the last time.
    void settle();
    /// What changed since the last call.
    QList<SlotRef> takeChanges();

    /// Rows; the caller has checked the limits.
    void appendRow(int slot);
    void removeRow(int slot, int row);
    void moveRow(int slot, int from, int to);
    void setRowCount(int slot, int rows); ///< new rows are empty

    bool isShown(SlotRef ref) const;
    const std::vector<FormState::Fault> &faults();
    bool checkHolds(int check, int row) const;

    void setSubmitted(bool submitted) { m_isSubmitted = submitted; }
    std::vector<rules::Value> contextValues(const std::vector<QString> &names, rules::Arena &arena) const;
    const FormContext &context() const { return m_context; }
    /// Other context values for a while; null: the form's own again.
    void useContext(const rules::Value *values)
    {
        m_evaluator.setForm(&m_cells, &m_layout, values ? values : m_contextValues.data());
    }

private:
    static constexpr int NoRow = -1;
    static constexpr int AllRows = -2;

    void run(int rule, int row);
    void runAtAllRows(int rule);
    void apply(const RuleInfo &rule, SlotRef ref);
    bool holds(const RuleInfo &rule);
    void writeComputed(const RuleInfo &rule, SlotRef ref);
    void touch(int source, SlotRef changed);
    void queue(int rule, int row);
    void mark(SlotRef ref);
    void judgeLater(SlotRef ref);
    void judgeNow(SlotRef ref);
    FieldError judged(SlotRef ref) const;
    FieldError judgedTable(const SlotInfo &slot, const rules::Cell &cell) const;
    void startCell(rules::Cell &cell, const Field &field, const rules::FieldSpec &spec, bool alwaysRequired);
    rules::Value contextValue(const QString &name, rules::Arena &arena) const;
    void queueTable(int slot);

    const FormLayout &m_layout;
    FormContext m_context;
    rules::Arena m_contextArena;
    std::vector<rules::Value> m_contextValues;
    rules::FormCells m_cells;
    rules::Evaluator m_evaluator;
    qint64 m_today = rules::FieldSpec::NoDay;

    std::vector<quint64> m_queued;         ///< bit per rule
    std::vector<int> m_queuedRow;          ///< which row of it
    size_t m_firstQueued = 0;
    std::vector<std::vector<quint8>> m_checkHolds; ///< per check, per row
    std::vector<SlotRef> m_changes;
    std::vector<SlotRef> m_toJudge;
    std::vector<FormState::Fault> m_faults;
    bool m_areFaultsCurrent = false;
    bool m_isSubmitted = false;
    bool m_isQuiet = false;                ///< everything is run anyway: nothing to note
};

} // namespace yichuang
