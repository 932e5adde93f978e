// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "sqlite/connection.h"
#include "store/caserow.h"
#include "store/preparedact.h"

#include <optional>

namespace yichuang {

/// The table case_file (and unsent): what follows from the acts and the verdicts. Every change is made in the
/// transaction of the act or verdict that causes it.
class Projection final
{
public:
    explicit Projection(sqlite::Connection &db) : m_db(db) { }

    /// The case, or an empty row (row == 0) if there is none.
    Result<CaseRow> byId(const QUuid &caseId);

    /// The case as it would be after this act of our own. Conflict if the parent is not the case's head,
    /// NotAllowed if the case flow knows no such step.
    static Result<CaseRow> after(CaseRow before, const PreparedAct &prepared);
    /// The same for an act of the province, which is never turned away: it may fork off an earlier act, which is
    /// marked as a conflict, and its line wins.
    static CaseRow afterProvince(CaseRow before, const PreparedAct &prepared);

    /// Writes the row after an act was appended under its sequence.
    Result<CaseRow> store(CaseRow row, const PreparedAct &prepared, const Act &appended);
    /// What evidence changes about a case: the clock knows when the citizen was told. Moves nothing.
    Result<Done> noteWitness(const PreparedAct &prepared);
    /// Marks an own act as not yet settled.
    Result<Done> markUnsent(const Act &act);
    /// The newest verdict of an act became this one; before: the one until now.
    Result<Done> noteVerdict(const Act &act, Verdict::Kind kind, std::optional<Verdict::Kind> before);

    /// Empties both tables, for a rebuild.
    Result<Done> clear();

private:
    Result<Done> insert(const CaseRow &row, const PreparedAct &prepared);
    Result<Done> update(const CaseRow &row, const PreparedAct &prepared);
    Result<Done> close(const Act &act, Verdict::Kind kind, bool wasOpen);

    sqlite::Connection &m_db;
};

} // namespace yichuang
