// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"
#include "platform/acts/actsfeed.h"
#include "platform/acts/provinceacts.h"
#include "platform/departments/department.h"

namespace yichuang::platform {

/// What a department can do to a case, as acts of the province. Each ends with NotAllowed if the case's state does not
/// allow it: nobody decides while papers are awaited or a special procedure runs. Knows no table of tasks. Store thread,
/// inside the caller's transaction.
class CaseWork final
{
public:
    CaseWork(ProvinceActs &acts, ActsFeed &feed) : m_acts(acts), m_feed(feed) { }

    /// Asks the citizen for papers: the case's newest content with the list of what is missing. An empty list asks for
    /// the first paper of the checklist again.
    Result<CaseRow> ask(const CaseRow &row, const DepartmentOptions &department, QStringList missing,
                        const QString &text, const QDateTime &now);
    /// Begins a special procedure of the item: this one, or the first it lists.
    Result<CaseRow> suspend(CaseRow row, const DepartmentOptions &department, std::optional<ProcedureKind> kind,
                            const QString &reason, const QDateTime &now);
    Result<CaseRow> resume(const CaseRow &row, const DepartmentOptions &department, const QString &finding,
                           const QDateTime &now);
    Result<CaseRow> terminate(const CaseRow &row, const DepartmentOptions &department, const QString &reason,
                              const QString &remedy, const QDateTime &now);
    Result<CaseRow> decide(const CaseRow &row, const DepartmentOptions &department, const Decision &decision,
                           const QDateTime &now);
    /// The result paper; without a name, the one the item says.
    Result<CaseRow> bringResult(const CaseRow &row, const DepartmentOptions &department, const QString &name,
                                const QString &number, const QDateTime &now);

private:
    ProvinceActs &m_acts;
    ActsFeed &m_feed;
};

} // namespace yichuang::platform
