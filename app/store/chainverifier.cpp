// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chainverifier.h"

#include "store/actrow.h"

namespace yichuang {

ChainReport::Fault ChainVerifier::check(const Act &act, const ChainHead &before, const QByteArray &sealed,
                                        Depth depth) const
{
    const Vault &vault = m_sealer.vault();
    if (act.sequence != before.sequence + 1 || act.previousLink != before.link
        || act.link != vault.digest(chainBytes(act)))
        return ChainReport::Fault::Broken;
    if (depth == Depth::Links)
        return ChainReport::Fault::None;
    const auto payload = m_sealer.open(sealed, ColumnSealer::Column::Payload, act.id);
    if (!payload || act.payloadDigest != vault.digest(act.salt + *payload))
        return ChainReport::Fault::Payload;
    return ChainReport::Fault::None;
}

Result<ChainReport> ChainVerifier::verify(Depth depth, const std::optional<ChainHead> &anchor)
{
    sqlite::Statement &query
        = m_db.statement("select " YICHUANG_ACT_COLUMNS ", iif(?, a.payload, null) from act a order by a.sequence");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(depth == Depth::Payloads);

    ChainReport report;
    report.head = {0, QByteArray(32, '\0')};
    bool anchorSeen = !anchor || anchor->sequence == 0;
    while (true) {
        const auto row = query.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const Act act = actFrom(query);
        report.fault = check(act, report.head, query.blob(AfterActColumns), depth);
        if (!report.isWhole()) {
            report.firstBroken = report.head.sequence + 1;
            return report;
        }
        report.head = {act.sequence, act.link};
        if (anchor && act.sequence == anchor->sequence) {
            anchorSeen = true;
            if (act.link != anchor->link) { // the rows were made to fit each other again
                report.fault = ChainReport::Fault::Broken;
                report.firstBroken = act.sequence;
                return report;
            }
        }
    }
    if (!anchorSeen) {
        report.fault = ChainReport::Fault::Cut;
        report.firstBroken = report.head.sequence + 1;
    }
    return report;
}

} // namespace yichuang
