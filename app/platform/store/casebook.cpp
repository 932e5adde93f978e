// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/casebook.h"

#include "contract/casefind.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

QString CaseBook::receiptNumber(qint64 seq, qint64 now)
{
    return moment(now).toString(u"yyyyMMdd"_s) + u'-' + u"%1"_s.arg(seq, 10, 10, QChar(u'0'));
}

Result<std::optional<KnownAct>> CaseBook::known(const QUuid &act)
{
    KnownAct known;
    known.verdict.actId = act;
    {
        auto &query = m_db.statement("select seq, case_id, digest, received_at from act where id = ?");
        const sqlite::Statement::Rewind rewind(query);
        query.bind(act);
        const auto row = query.next();
        if (!row)
            return row.error();
        if (*row) {
            known.caseId = query.uuid(1);
            known.digest = query.blob(2);
            known.verdict.kind = Verdict::Kind::Receipt;
            known.verdict.receipt = receiptNumber(query.number(0), query.number(3));
            known.verdict.platformTime = moment(query.number(3));
            return std::optional(known);
        }
    }
    auto &query = m_db.statement("select digest, kind, reason, message, received_at from refusal where act = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(act);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<KnownAct>();
    known.digest = query.blob(0);
    known.verdict.kind = Verdict::Kind(query.integer(1));
    known.verdict.reason = query.text(2);
    known.verdict.message = query.text(3);
    known.verdict.platformTime = moment(query.number(4));
    return std::optional(known);
}

Result<std::optional<CaseRow>> CaseBook::find(const QUuid &caseId)
{
    auto &query = m_db.statement("select number, state, version, head, item, business, item_version,"
                                 " receiving_point, township, applicant from case_file where id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<CaseRow>();
    CaseRow found;
    found.id = caseId;
    found.number = query.text(0);
    found.state = CaseState(query.integer(1));
    found.version = query.integer(2);
    found.head = query.uuid(3);
    found.item = query.text(4);
    found.business = query.text(5);
    found.itemVersion = query.text(6);
    found.receivingPoint = query.text(7);
    found.township = query.text(8);
    found.applicant = query.text(9);
    return std::optional(found);
}

Result<bool> CaseBook::isNumberTaken(const QString &number, const QUuid &caseId)
{
    auto &query = m_db.statement("select 1 from case_file where number = ? and id <> ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(number, caseId);
    return query.next();
}

Result<Done> CaseBook::save(const CaseRow &row, bool isNew, qint64 now)
{
    // No number is NULL: several cases may have none, no two may share one.
    const auto runWith = [&](sqlite::Statement &statement, const auto &...values) {
        return row.number.isEmpty() ? statement.run(nullptr, values...) : statement.run(row.number, values...);
    };
    if (!isNew) {
        return runWith(m_db.statement("update case_file set number = ?, state = ?, version = ?, head = ?,"
                                      " receiving_point = ?, applicant = ? where id = ?"),
                       row.state, row.version, row.head, row.receivingPoint, row.applicant, row.id);
    }
    return runWith(m_db.statement("insert into case_file(number, id, state, version, head, item, business,"
                                  " item_version, receiving_point, township, applicant, opened_at)"
                                  " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   row.id, row.state, row.version, row.head, row.item, row.business, row.itemVersion,
                   row.receivingPoint, row.township, row.applicant, now);
}

Result<qint64> CaseBook::addBatch(const QString &station, qint64 now, const QByteArray &signature,
                                  const QByteArray &body)
{
    const auto stored = m_db.statement("insert into batch(station, received_at, signature, body) values(?, ?, ?, ?)")
                            .run(station, now, signature, body);
    if (!stored)
        return stored.error();
    return m_db.lastRowId();
}

Result<qint64> CaseBook::addAct(const Act &act, const QByteArray &digest, const ActPlace &place, qint64 now)
{
    auto &insert = m_db.statement("insert into act(id, case_id, kind, station, township, digest, received_at, batch,"
                                  " place, body) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto stored = place.body.isEmpty()
        ? insert.run(act.id, act.caseId, act.kind, place.station, place.township, digest, now, place.batch,
                     place.index, nullptr)
        : insert.run(act.id, act.caseId, act.kind, place.station, place.township, digest, now, nullptr, nullptr,
                     place.body);
    if (!stored)
        return stored.error();
    const qint64 seq = m_db.lastRowId();
    if (const auto told = m_readers.publish(act.caseId, seq, act.kind); !told)
        return told.error();
    return seq;
}

Result<QList<FoundCase>> CaseBook::search(const QString &text, int limit)
{
    const auto ids = idsFor(text, limit);
    if (!ids)
        return ids.error();
    QList<FoundCase> found;
    for (const QUuid &id : *ids) {
        const auto row = find(id);
        if (!row)
            return row.error();
        const auto opened = openedAt(id);
        if (!opened)
            return opened.error();
        if (*row)
            found.append({**row, *opened});
    }
    return found;
}

Result<QList<QUuid>> CaseBook::idsFor(const QString &text, int limit)
{
    // "YC1:<case number>:<short code>:<count>" is what the slip's QR code says.
    const QString number = text.startsWith("YC1:"_L1) ? text.section(u':', 1, 1) : text;
    QByteArray link = contract::linkOfShortCode(text);
    QByteArray linkEnd = link;
    if (!link.isEmpty())
        linkEnd.append(QByteArray(32, '\xff'));
    auto &query = m_db.statement("select id from case_file where number = ?1 or (applicant = ?1 and applicant <> '')"
                                 " or id in (select case_id from act where digest between ?2 and ?3)"
                                 " order by opened_at desc limit ?4");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(number, link.isEmpty() ? QByteArray(1, '\xff') : link, linkEnd, limit);
    QList<QUuid> ids;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.append(query.uuid(0));
    }
}

Result<qint64> CaseBook::openedAt(const QUuid &caseId)
{
    auto &query = m_db.statement("select opened_at from case_file where id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId);
    const auto row = query.next();
    return row ? Result<qint64>(*row ? query.number(0) : 0) : row.error();
}

Result<Done> CaseBook::addRefusal(const Verdict &verdict, const QByteArray &digest, qint64 now)
{
    return m_db.statement("insert or ignore into refusal(act, digest, kind, reason, message, received_at)"
                          " values(?, ?, ?, ?, ?, ?)")
        .run(verdict.actId, digest, verdict.kind, verdict.reason, verdict.message, now);
}

Result<bool> CaseBook::continuesChain(const QString &station, int epoch, quint64 sequence, const QUuid &act,
                                      const QByteArray &previous, const QByteArray &link)
{
    auto &query = m_db.statement("select sequence, act, previous, link from chain where station = ? and epoch = ?"
                                 " and sequence between ? and ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(station, epoch, qint64(sequence) - 1, qint64(sequence) + 1);
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return true;
        const auto neighbour = quint64(query.number(0));
        const bool fits = neighbour < sequence ? query.blobView(3) == previous
            : neighbour > sequence             ? query.blobView(2) == link
                                               : query.uuid(1) == act && query.blobView(3) == link;
        if (!fits)
            return false;
    }
}

Result<Done> CaseBook::addLink(const QString &station, int epoch, quint64 sequence, const QUuid &act,
                               const QByteArray &previous, const QByteArray &link)
{
    return m_db.statement("insert or ignore into chain(station, epoch, sequence, act, previous, link)"
                          " values(?, ?, ?, ?, ?, ?)")
        .run(station, epoch, qint64(sequence), act, previous, link);
}

} // namespace yichuang::platform
