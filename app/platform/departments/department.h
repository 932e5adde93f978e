// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/departments/departmentoptions.h"
#include "platform/store/rows.h"

#include <QDateTime>

#include <optional>

namespace yichuang::platform {

/// A department's word on a case.
struct Decision
{
    bool isGranted = true;
    QString text;
};

/// The connector to one department's own system (部门业务系统): its own speed, opening hours and failures.
/// The reference one decides by itself; a real one would ask over a line. Knows no database.
class Department final
{
public:
    explicit Department(DepartmentOptions options) : m_options(std::move(options)) { }

    const DepartmentOptions &options() const { return m_options; }
    /// When a case that arrives now is decided, opening hours considered. Instant items are decided at once:
    /// that is what makes them instant.
    QDateTime decisionDue(const QDateTime &now, bool isInstant) const;
    /// The next moment the department works, not before the given one.
    QDateTime nextOpen(QDateTime moment) const;
    /// Nothing if the department's system does not answer at this try.
    std::optional<Decision> decide(const Task &task) const;

    /// Wants papers before it decides; the same for a case at every run.
    bool wantsPapers(const QUuid &caseId) const;
    bool wantsProcedure(const QUuid &caseId) const;

private:
    const DepartmentOptions m_options;
};

} // namespace yichuang::platform
