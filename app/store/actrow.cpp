// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/actrow.h"

#include "core/stamp.h"

namespace yichuang {

Act actFrom(const sqlite::Statement &row)
{
    Act act;
    act.sequence = quint64(row.number(0));
    act.id = row.uuid(1);
    act.caseId = row.uuid(2);
    act.kind = ActKind(row.integer(3));
    act.origin = ActOrigin(row.integer(4));
    act.parent = row.uuid(5);
    act.caseVersion = row.integer(6);
    act.station = row.text(7);
    act.desk = row.text(8);
    act.clerk = row.text(9);
    act.receivingPoint = row.text(10);
    act.at = fromStamp(row.text(11));
    act.itemCode = row.text(12);
    act.businessCode = row.text(13);
    act.itemVersion = row.text(14);
    act.caseNumber = row.text(15);
    act.salt = row.blob(16);
    act.payloadDigest = row.blob(17);
    act.previousLink = row.blob(18);
    act.link = row.blob(19);
    return act;
}

Result<Act> openedActFrom(const sqlite::Statement &row, const ColumnSealer &sealer)
{
    Act act = actFrom(row);
    auto payload = sealer.open(row.blob(AfterActColumns), ColumnSealer::Column::Payload, act.id);
    if (!payload)
        return payload.error();
    act.payload = payload.take();
    return act;
}

} // namespace yichuang
