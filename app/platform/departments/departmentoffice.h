// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/checkedbatch.h"
#include "platform/departments/casework.h"
#include "platform/departments/department.h"

namespace yichuang::platform {

/// Passes accepted cases on to the five departments and brings their decisions back as acts of the province.
/// Store thread; a task outlives the process.
class DepartmentOffice final
{
public:
    DepartmentOffice(sqlite::Connection &db, CaseBook &cases, CaseWork &work, const QList<DepartmentOptions> &departments);

    /// Inside the transaction that stores the act that led to acceptance, the first or again.
    Result<Done> passOn(CaseRow row, const CheckedAct &accepted, qint64 now);
    /// Works off some of what is due, in transactions of its own.
    Result<Done> work(const QDateTime &now);
    /// Nobody decides by themselves while paused; orders are carried out all the same. For practice and tests.
    void setPaused(bool isPaused) { m_isPaused = isPaused; }
    /// When there is something to do next; -1: nothing waits.
    Result<qint64> nextDue();

    /// What somebody at the department wants done to one case now, in a transaction of its own: {"command": "case.ask"
    /// (missing text) "case.suspend" (kind text) "case.resume" (text) "case.terminate" (text remedy) "case.decide"
    /// (outcome text) "case.result" (name number), "case": id or number}. The case's new state.
    Result<CaseState> order(const QJsonObject &command, const QDateTime &now);

private:
    Result<QList<Task>> due(const Department &department, qint64 now);
    Result<Done> handle(const Department &department, const Task &task, const QDateTime &now);
    Result<Done> review(const Department &department, const Task &task, const CaseRow &row, const QDateTime &now);
    Result<CaseRow> obey(const Department &department, const CaseRow &row, const QJsonObject &command,
                         const QDateTime &now);
    Result<CaseRow> suspend(const Department &department, CaseRow row, std::optional<ProcedureKind> kind,
                            const QString &reason, const QDateTime &now);
    Result<CaseRow> ask(const Department &department, CaseRow row, const QStringList &missing, const QString &text,
                        const QDateTime &now);
    Result<CaseRow> resume(const Department &department, const CaseRow &row, const QString &finding,
                           const QDateTime &now);
    Result<CaseRow> decide(const Department &department, const CaseRow &row, const Decision &decision,
                           const QDateTime &now);
    const Department *departmentOf(const CaseRow &row) const;
    Result<Done> addTask(const Department &department, const QUuid &caseId, Task::Step step, const QDateTime &due,
                         const QDateTime &now);
    Result<Done> removeTask(const Task &task);
    Result<Done> postpone(const Task &task, const QDateTime &until);
    Result<bool> papersAreHere(const Task &task);

    sqlite::Connection &m_db;
    CaseBook &m_cases;
    CaseWork &m_work;
    std::vector<Department> m_departments;
    bool m_isPaused = false;
};

} // namespace yichuang::platform
