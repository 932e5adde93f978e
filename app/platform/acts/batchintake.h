// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/answers.h"
#include "platform/acts/caselaw.h"
#include "platform/departments/departmentoffice.h"
#include "platform/errands/lookupdesk.h"
#include "platform/store/casebook.h"
#include "platform/store/numberbook.h"

namespace yichuang::platform {

/// Applies a checked batch in one transaction: each act once, in order, with its verdict. Store thread.
class BatchIntake final
{
public:
    BatchIntake(sqlite::Connection &db, CaseBook &cases, NumberBook &numbers, DepartmentOffice &departments,
                LookupDesk &lookups, Readers &readers, const CaseLaw &law)
        : m_db(db)
        , m_cases(cases)
        , m_numbers(numbers)
        , m_departments(departments)
        , m_lookups(lookups)
        , m_readers(readers)
        , m_law(law)
    {
    }

    /// The error's detail is the typed reason if the whole batch is refused ("chain.broken").
    Result<contract::BatchAnswer> apply(const StationRow &station, const CheckedBatch &batch, const QDateTime &now);
    /// The receipts and refusals of these acts; the others are unknown.
    Result<contract::BatchAnswer> held(const StationRow &station, const QList<QUuid> &acts, const QDateTime &now);

private:
    struct Round
    {
        const StationRow &station;
        const CheckedBatch &batch;
        qint64 now;
        qint64 batchId = 0;
    };

    Result<Done> checkChain(Round &round);
    Result<Verdict> applyAct(Round &round, int index);
    Result<QString> judge(const CheckedAct &checked, const std::optional<CaseRow> &present, const Round &round,
                          CaseRow &next, QUuid &currentParent);
    QString judgeContent(const CheckedAct &checked, CaseState state, CaseRow &next) const;
    Result<QString> standOnRefused(const CheckedAct &checked, const std::optional<CaseRow> &present, CaseRow &next);
    Result<QString> judgeParent(const Act &act, const std::optional<CaseRow> &present);
    Result<QString> judgeNumber(const Act &act, const Round &round);
    Result<Done> moveOn(const Round &round, const CheckedAct &checked, const CaseRow &next, bool isNew);
    Result<Done> noteTold(const CheckedAct &checked);
    Result<Done> noteFiles(const CheckedAct &checked);
    Result<Verdict> keep(Round &round, int index, const CaseRow *next, bool isNew);
    Result<Verdict> turnDown(const Round &round, const CheckedAct &checked, const QString &reason,
                             const QUuid &currentParent);

    sqlite::Connection &m_db;
    CaseBook &m_cases;
    NumberBook &m_numbers;
    DepartmentOffice &m_departments;
    LookupDesk &m_lookups;
    Readers &m_readers;
    const CaseLaw &m_law;
};

} // namespace yichuang::platform
