// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

/// What speaks against a turn beyond the case flow, as sentences for the clerk; empty: nothing. Pure functions of the
/// case as it is shown.
namespace yichuang::turnrules {

/// Calendar days a counter waits for a supplement before it may end the case, if the notice names no day. An
/// assumption: the law names none (items.md 3.4).
inline constexpr int SupplementWaitDays = 30;

QString whyNot(const CaseView &view, ActKind kind, const Ports &ports, const Session &session);

/// The item's special procedures that may still begin; an extension only once.
QList<ProcedureSpec> procedures(const CaseView &view);
QString whyNotSuspended(const CaseView &view, const Suspension &suspension);

/// Names of papers that have not come in yet.
QStringList openPapers(const Checklist &papers);
QString whyNotGiven(const CaseView &view, ActKind kind, const Checklist &papers);

/// The last day for the papers the citizen still owes; invalid if nobody waits for any.
QDate waitsUntil(const CaseView &view);
QString whyNotTerminated(const CaseView &view, const Closing &closing, const QDate &today,
                         const WorkingCalendar &calendar);

/// A desk of a village or community (社区/村): takes papers in and forwards, the township accepts.
bool isVillage(const QString &divisionCode);
HandOver handOverDraft(const CaseView &view, bool toDepartment, const Ports &ports);
QString whyNotForwarded(const CaseView &view, const HandOver &handOver);

} // namespace yichuang::turnrules
