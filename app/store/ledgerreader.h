// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ledger.h"
#include "sqlite/connection.h"
#include "store/caserow.h"
#include "store/chainverifier.h"
#include "store/columnsealer.h"
#include "store/summaryindex.h"

#include <QThreadPool>

namespace yichuang {

/// Everything that is asked of a ledger without changing it. Works on the connection it is given, in that
/// connection's thread.
class LedgerReader final
{
public:
    LedgerReader(sqlite::Connection &db, const ColumnSealer &sealer, SummaryIndex &index, const Clock &clock,
                 QString folder);

    Result<CaseHistory> history(const QUuid &caseId);
    Result<CasePage> cases(const CaseQuery &query);
    Result<QList<CaseRecord>> find(const QString &numberOrId);
    Result<QList<Act>> actsOf(const QList<ActKind> &kinds, const QDate &from, const QDate &to);
    Result<QList<OutboxEntry>> outbox();
    Result<LedgerStatus> status();
    Result<QList<Draft>> drafts();

    Result<QList<Act>> unsent(int limit, bool witness, quint64 afterSequence);
    Result<QList<ChainRow>> chain(quint64 afterSequence, int limit);
    Result<QList<QUuid>> doubtful(int limit);
    Result<QStringList> unsentAttachments(int limit);
    Result<QString> setting(const QString &key);

    /// A consistent copy of the whole database, while the writer goes on.
    Result<Done> backUp(const QString &path);
    /// Fills the index from the sealed summaries, opening them on all cores. Returns the number of cases.
    Result<int> loadSummaries(QThreadPool &pool);

private:
    Result<CaseRow> caseAt(qint64 row);
    void show(CaseRow &row) const;
    Result<CasePage> casesFromTable(const CaseQuery &query);

    sqlite::Connection &m_db;
    const ColumnSealer &m_sealer;
    SummaryIndex &m_index;
    const Clock &m_clock;
    const QString m_folder;
};

} // namespace yichuang
