// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/checkedbatch.h"
#include "platform/departments/department.h"
#include "platform/store/casebook.h"

namespace yichuang::platform {

/// Passes accepted cases on to the five departments and brings their decisions back as acts of the province.
/// Store thread; a task outlives the process.
class DepartmentOffice final
{
public:
    DepartmentOffice(sqlite::Connection &db, CaseBook &cases, const QList<DepartmentOptions> &departments);

    /// Inside the transaction that stores the acceptance.
    Result<Done> passOn(const CaseRow &row, const CheckedAct &accepted, qint64 now);
    /// Works off some of what is due, in transactions of its own.
    Result<Done> work(const QDateTime &now);
    /// When there is something to do next; -1: nothing waits.
    Result<qint64> nextDue();

private:
    Result<QList<Task>> due(const Department &department, qint64 now);
    Result<bool> handle(const Department &department, const Task &task, const QDateTime &now);
    Result<Done> bring(CaseRow row, ActKind kind, const QString &department, const QJsonObject &payload,
                       const QDateTime &now);
    Result<Done> addTask(const Task &task);
    Result<Done> removeTask(const Task &task);
    Result<Done> postpone(const Task &task, const QDateTime &until);
    Result<bool> papersAreHere(const Task &task);

    sqlite::Connection &m_db;
    CaseBook &m_cases;
    std::vector<Department> m_departments;
};

} // namespace yichuang::platform
