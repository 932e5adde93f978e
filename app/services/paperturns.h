// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
#include "services/feeservice.h"

namespace yichuang {

/// The papers a case can have now, newest situation first.
QList<PaperKind> papersOfCase(const CaseView &view);

/// What only this kind of paper shows, from the newest act it belongs to.
PaperTurn paperTurn(const CaseView &view, PaperKind kind);

/// The content a paper speaks of: the case's newest, and for a notice of what to supplement what was asked for then.
CaseContent paperContent(const CaseView &view, PaperKind kind);

/// The table of a hand-over sheet of several cases; Chinese, as papers are.
PaperSection handOverTable(const QList<CaseView> &cases);

/// The table of a day's fees; Chinese, as papers are.
PaperSection feeTable(const QList<FeeLine> &lines);

} // namespace yichuang
