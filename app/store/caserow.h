// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "sqlite/statement.h"
#include "store/casesummary.h"
#include "store/columnsealer.h"

namespace yichuang {

/// The columns of case_file in the order that caseRowFrom reads them.
#define YICHUANG_CASE_COLUMNS                                                                                 \
    "c.row, c.id, c.number, c.item_code, c.business_code, c.item_version, c.state, c.version, c.head_act, "   \
    "c.opened_at, c.changed_at, c.promised_on, c.desk, c.clerk, c.receiving_point, c.needs_correction, "      \
    "c.in_conflict, c.blocked_from, c.free_from, c.unsent, c.summary, c.clock"
constexpr int AfterCaseColumns = 22;

/// One row of case_file: the record of the lists and what the store keeps beside it.
struct CaseRow
{
    qint64 row = 0;          ///< sequence of the case's first act; 0: the case does not exist yet
    CaseRecord record;
    bool inConflict = false;
    qint64 blockedFrom = 0;  ///< sequence of the first refused or conflicting act not yet settled
    qint64 freeFrom = 0;     ///< sequence of the act that settled it
    bool isFork = false;     ///< not stored: the province's act just read follows another act than our newest
    QByteArray sealedSummary;
    QString otherNumbers;    ///< of the opened summary: not of the lists, only of search
    QString otherNames;

    /// True if an act at this place in the ledger has to wait for the clerk.
    bool isBlocked(qint64 sequence) const
    {
        return blockedFrom > 0 && sequence > blockedFrom && (freeFrom == 0 || sequence < freeFrom);
    }
    void show(const CaseSummary &summary);
};

/// Reads the current row of a query; columns begin at the given one. Personal data stay sealed.
CaseRow caseRowFrom(const sqlite::Statement &query, int first = 0);
/// Opens the summary into the record; leaves it empty while the key ring is locked or if the blob does not verify.
void reveal(CaseRow &row, const ColumnSealer &sealer);

} // namespace yichuang
