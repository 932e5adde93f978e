// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/casebook.h"

#include "contract/casefind.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

QDateTime moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

#define CASE_COLUMNS                                                                                               \
    "id, number, state, version, head, item, business, item_version, receiving_point, township, applicant, clock," \
    " office"

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CaseRow readCase(const sqlite::Statement &row)
{
    CaseRow found;
    found.id = row.uuid(0);
    found.number = row.text(1);
    found.state = CaseState(row.integer(2));
    found.version = row.integer(3);
    found.head = row.uuid(4);
    found.item = row.text(5);
    found.business = row.text(6);
    found.itemVersion = row.text(7);
    found.receivingPoint = row.text(8);
    found.township = row.text(9);
    found.applicant = row.text(10);
    found.clock = ClockFacts::fromJson(object(row.text(11)));
    found.office = object(row.text(12));
    return found;
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
    auto &query = m_db.statement("select " CASE_COLUMNS " from case_file where id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId);
    const auto row = query.next();
    if (!row)
        return row.error();
    return *row ? std::optional(readCase(query)) : std::nullopt;
}

Result<QList<CaseRow>> CaseBook::waitingForPapers()
{
    auto &query = m_db.statement("select " CASE_COLUMNS " from case_file where state in (3, 4)");
    const sqlite::Statement::Rewind rewind(query);
    QList<CaseRow> rows;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.append(readCase(query));
    }
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
                                      " receiving_point = ?, applicant = ?, clock = ?, office = ? where id = ?"),
                       row.state, row.version, row.head, row.receivingPoint, row.applicant, text(row.clock.toJson()),
                       text(row.office), row.id);
    }
    return runWith(m_db.statement("insert into case_file(number, id, state, version, head, item, business,"
                                  " item_version, receiving_point, township, applicant, clock, office,"
                                  " opened_at) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   row.id, row.state, row.version, row.head, row.item, row.business, row.itemVersion,
                   row.receivingPoint, row.township, row.applicant, text(row.clock.toJson()), text(row.office),
                   now);
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

Result<Done> CaseBook::addRefusal(const Verdict &verdict, const Act &act, qint64 now)
{
    return m_db.statement("insert or ignore into refusal(act, digest, kind, reason, message, received_at, case_id,"
                          " parent, act_kind, act_date) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(verdict.actId, act.link, verdict.kind, verdict.reason, verdict.message, now, act.caseId, act.parent,
             act.kind, act.at.date().toString(Qt::ISODate));
}

Result<QList<RefusedAct>> CaseBook::refusedLine(const QUuid &caseId)
{
    auto &query = m_db.statement("select act, parent, act_kind, act_date from refusal where case_id = ? and kind = ?"
                                 " and act_kind between 1 and 99 order by received_at desc, act desc");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(caseId, Verdict::Kind::Refused);
    QList<RefusedAct> line;
    for (;;) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return line;
        if (line.isEmpty() || query.uuid(0) == line.first().parent) {
            line.prepend({query.uuid(0), query.uuid(1), ActKind(query.integer(2)),
                          QDate::fromString(query.text(3), Qt::ISODate)});
        }
    }
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
