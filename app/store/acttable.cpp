// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/acttable.h"

#include "core/stamp.h"
#include "store/actrow.h"

namespace yichuang {

namespace {

constexpr int LinkSize = 32;

} // namespace

Result<ChainHead> ActTable::head()
{
    if (m_head)
        return *m_head;
    sqlite::Statement &query = m_db.statement("select sequence, link from act order by sequence desc limit 1");
    const sqlite::Statement::Rewind rewind(query);
    query.bind();
    const auto row = query.next();
    if (!row)
        return row.error();
    if (*row)
        m_head = ChainHead{quint64(query.number(0)), query.blob(1)};
    else
        m_head = ChainHead{0, QByteArray(LinkSize, '\0')};
    return *m_head;
}

Result<std::optional<Act>> ActTable::byId(const QUuid &id)
{
    sqlite::Statement &query = m_db.statement("select " YICHUANG_ACT_COLUMNS " from act a where a.id = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(id);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Act>();
    return std::optional<Act>(actFrom(query));
}

Result<Act> ActTable::append(const PreparedAct &prepared)
{
    const auto before = head();
    if (!before)
        return before.error();

    Act act = prepared.act;
    act.sequence = before->sequence + 1;
    act.previousLink = before->link;
    act.link = m_vault.digest(chainBytes(act));

    const auto inserted
        = m_db.statement("insert into act (sequence, id, case_id, kind, origin, parent, case_version, station, desk, "
                         "clerk, receiving_point, at, item_code, business_code, item_version, case_number, salt, "
                         "payload_digest, previous_link, link, payload) "
                         "values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
              .run(act.sequence, act.id, act.caseId, act.kind, act.origin, act.parent, act.caseVersion, act.station,
                   act.desk, act.clerk, act.receivingPoint, toStamp(act.at), act.itemCode, act.businessCode,
                   act.itemVersion, act.caseNumber, act.salt, act.payloadDigest, act.previousLink, act.link,
                   prepared.sealedPayload);
    if (!inserted)
        return inserted.error();
    m_head = ChainHead{act.sequence, act.link};
    return act;
}

} // namespace yichuang
