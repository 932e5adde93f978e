// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafttable.h"

#include "core/stamp.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonObject toJson(const CaseBase &base)
{
    return {{u"head"_s, base.headAct.toString(QUuid::WithoutBraces)},
            {u"version"_s, base.version},
            {u"state"_s, int(base.state)},
            {u"number"_s, base.number},
            {u"clock"_s, base.clock.toJson()}};
}

CaseBase baseFrom(const QJsonObject &json)
{
    return {QUuid::fromString(json["head"_L1].toString()), json["version"_L1].toInt(),
            CaseState(json["state"_L1].toInt()), json["number"_L1].toString(),
            ClockFacts::fromJson(json["clock"_L1].toObject())};
}

QByteArray toBytes(const Draft &draft)
{
    QJsonObject head{
        {u"itemCode"_s, draft.itemCode}, {u"businessCode"_s, draft.businessCode},
        {u"itemVersion"_s, draft.itemVersion}, {u"owner"_s, draft.owner},
        {u"desk"_s, draft.desk}, {u"step"_s, draft.step}, {u"savedAt"_s, toStamp(draft.savedAt)},
    };
    if (!draft.base.isNull())
        head.insert(u"base"_s, toJson(draft.base));
    // The head is one line; the content follows as it is.
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + draft.content.toJson();
}

std::optional<Draft> fromBytes(const QUuid &id, const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(end)).object();
    auto content = CaseContent::fromJson(bytes.mid(end + 1));
    if (head.isEmpty() || !content)
        return std::nullopt;
    return Draft{id,
                 head["itemCode"_L1].toString(),
                 head["businessCode"_L1].toString(),
                 head["itemVersion"_L1].toString(),
                 head["owner"_L1].toString(),
                 head["desk"_L1].toString(),
                 head["step"_L1].toString(),
                 fromStamp(head["savedAt"_L1].toString()),
                 content.take(),
                 baseFrom(head["base"_L1].toObject())};
}

} // namespace

Result<SealedDraft> SealedDraft::seal(const ColumnSealer &sealer, const Draft &draft)
{
    auto body = sealer.seal(toBytes(draft), ColumnSealer::Column::Draft, draft.id);
    if (!body)
        return body.error();
    return SealedDraft{draft.id, toStamp(draft.savedAt), body.take()};
}

Result<Done> DraftTable::save(const SealedDraft &draft)
{
    return m_db
        .statement("insert into draft (id, saved_at, body) values (?1, ?2, ?3) "
                   "on conflict (id) do update set saved_at = ?2, body = ?3")
        .run(draft.id, draft.savedAt, draft.body);
}

Result<QList<Draft>> DraftTable::all()
{
    sqlite::Statement &query = m_db.statement("select id, body from draft order by saved_at desc, id desc");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    QList<Draft> drafts;
    while (true) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            return drafts;
        const QUuid id = query.uuid(0);
        const auto body = m_sealer.open(query.blob(1), ColumnSealer::Column::Draft, id);
        if (!body && body.error().code == ErrorCode::Locked)
            return body.error();
        if (auto draft = body ? fromBytes(id, *body) : std::nullopt)
            drafts.append(*std::move(draft));
    }
}

Result<Done> DraftTable::remove(const QUuid &id)
{
    return m_db.statement("delete from draft where id = ?").run(id);
}

Result<int> DraftTable::count()
{
    sqlite::Statement &query = m_db.statement("select count(*) from draft");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto row = query.next();
    if (!row)
        return row.error();
    return query.integer(0);
}

} // namespace yichuang
