// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts/actsfeed.h"

#include "contract/limits.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr int RowsPerScan = 2000;
constexpr qint64 PageBytes = 4 * 1024 * 1024;

} // namespace

Result<contract::ActsPage> ActsFeed::page(const StationRow &station, const QString &cursor, int limit,
                                          const QDateTime &now)
{
    bool isNumber = cursor.isEmpty();
    qint64 after = cursor.isEmpty() ? 0 : cursor.toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return Error{ErrorCode::InvalidInput, {}, u"cursor.unknown"_s};

    contract::ActsPage page;
    page.platformTime = now;
    qint64 bytes = 0;
    for (;;) {
        const auto rows = rowsBehind(station, after, RowsPerScan);
        if (!rows)
            return rows.error();
        for (const Row &row : *rows) {
            if (row.station != station.code) {
                if (page.acts.size() >= limit || bytes > PageBytes) {
                    page.more = true;
                    break;
                }
                auto act = read(row);
                if (!act)
                    return act.error();
                bytes += act->payload.size();
                page.acts.append(act.take());
            }
            after = row.place;
        }
        if (page.more || rows->size() < RowsPerScan)
            break;
    }
    page.cursor = QString::number(after);
    return page;
}

Result<QList<ActsFeed::Row>> ActsFeed::rowsBehind(const StationRow &station, qint64 after, int limit)
{
    QList<Row> rows;
    for (const QString &reader : Readers::of(station)) {
        if (const auto added = addRows(rows, reader, after, limit); !added)
            return added.error();
    }
    std::sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) { return one.place < other.place; });
    rows.resize(std::min(rows.size(), qsizetype(limit))); // behind these, one of the lists may have been cut off
    return rows;
}

Result<Done> ActsFeed::addRows(QList<Row> &rows, const QString &reader, qint64 after, int limit)
{
    auto &query = m_db.statement("select f.place, a.station, a.batch, a.place, a.body from feed f"
                                 " join act a on a.seq = f.act where f.reader = ? and f.place > ?"
                                 " order by f.place limit ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(reader, after, limit);
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        rows.append({query.number(0), query.text(1), query.number(2), query.integer(3), query.blob(4)});
    }
}

Result<QByteArray> ActsFeed::newestContent(const QUuid &caseId)
{
    Row newest;
    {
        auto &query = m_db.statement("select station, batch, place, body from act where case_id = ?"
                                     " and kind in (1, 2, 3, 4, 5, 6, 7, 10) order by seq desc limit 1");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(caseId);
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return QByteArray();
        newest = {0, query.text(0), query.number(1), query.integer(2), query.blob(3)};
    }
    const auto act = read(newest);
    return act ? Result<QByteArray>(act->payload) : act.error();
}

Result<Act> ActsFeed::read(const Row &row)
{
    if (!row.body.isEmpty()) {
        contract::CborReader in(row.body);
        Act act = contract::readAct(in);
        return in.finished() ? Result<Act>(act) : Error{ErrorCode::StoreDamaged, {}, u"act of a department"_s};
    }
    if (!m_batches.contains(row.batch)) {
        auto &query = m_db.statement("select body from batch where id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(row.batch);
        const auto found = query.next();
        if (!found)
            return found.error();
        auto batch = contract::decodeBatch(*found ? query.blob(0) : QByteArray());
        if (!batch)
            return Error{ErrorCode::StoreDamaged, {}, u"batch %1"_s.arg(row.batch)};
        const auto cost = batch->acts.size();
        m_batches.insert(row.batch, new QList<Act>(std::move(batch->acts)), std::min(cost, qsizetype(CachedActs)));
    }
    const QList<Act> *const acts = m_batches.object(row.batch);
    if (!acts || row.index >= acts->size())
        return Error{ErrorCode::StoreDamaged, {}, u"place in batch %1"_s.arg(row.batch)};
    Act act = acts->at(row.index);
    act.origin = ActOrigin::Province; // at the desk that reads it, it is not its own
    return act;
}

} // namespace yichuang::platform
