// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledgerreader.h"

#include "core/stamp.h"

#include <QtConcurrent>

namespace yichuang {

namespace {

constexpr qsizetype Portion = 2000;

struct SealedCase
{
    IndexedCase entry;
    QUuid id;
    QByteArray summary;
};

SealedCase sealedCaseFrom(const sqlite::Statement &row)
{
    SealedCase sealed;
    sealed.entry.row = row.number(0);
    sealed.id = row.uuid(1);
    sealed.entry.number = row.text(2);
    sealed.entry.state = CaseState(row.integer(3));
    sealed.entry.clerk = row.text(4);
    sealed.entry.openedOn = QDate::fromString(row.text(5).left(10), Qt::ISODate);
    sealed.entry.needsCorrection = row.flag(6);
    sealed.summary = row.blob(7);
    return sealed;
}

QList<IndexedCase> opened(const ColumnSealer &sealer, const QList<SealedCase> &portion)
{
    QList<IndexedCase> cases;
    cases.reserve(portion.size());
    for (const SealedCase &sealed : portion) {
        IndexedCase entry = sealed.entry;
        if (!sealed.summary.isEmpty()) {
            const auto packed = sealer.open(sealed.summary, ColumnSealer::Column::Summary, sealed.id);
            if (packed)
                entry.summary = CaseSummary::unpack(*packed).value_or(CaseSummary());
        }
        cases.append(std::move(entry));
    }
    return cases;
}

} // namespace

Result<int> LedgerReader::loadSummaries(QThreadPool &pool)
{
    const int ticket = m_index.beginLoading();
    sqlite::Statement &query = m_db.statement("select row, id, number, state, clerk, opened_at, needs_correction, "
                                              "summary from case_file order by row");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();

    QList<QFuture<QList<IndexedCase>>> portions; // opened elsewhere while this thread reads on
    int count = 0;
    bool more = true;
    while (more) {
        QList<SealedCase> portion;
        portion.reserve(Portion);
        while (portion.size() < Portion) {
            const auto next = query.next();
            if (!next)
                return next.error();
            more = *next;
            if (!more)
                break;
            portion.append(sealedCaseFrom(query));
        }
        count += int(portion.size());
        portions.append(QtConcurrent::run(&pool, [&sealer = m_sealer, portion = std::move(portion)] {
            return opened(sealer, portion);
        }));
        while (!portions.isEmpty() && (portions.size() > 2 * pool.maxThreadCount() || !more)) {
            if (!m_index.load(ticket, portions.takeFirst().result()))
                more = false; // locked meanwhile
        }
    }
    m_index.finishLoading(ticket);
    return count;
}

} // namespace yichuang
