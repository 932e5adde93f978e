// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caserow.h"

#include "core/stamp.h"

#include <QJsonDocument>

namespace yichuang {

void CaseRow::show(const CaseSummary &summary)
{
    record.applicantName = summary.name;
    record.applicantIdNumber = summary.idNumber;
    record.applicantPhone = summary.phone;
    record.address = summary.address;
    record.itemName = summary.itemName;
    otherNumbers = summary.otherNumbers;
    otherNames = summary.otherNames;
}

CaseRow caseRowFrom(const sqlite::Statement &query, int first)
{
    CaseRow row;
    int at = first;
    row.row = query.number(at++);
    CaseRecord &record = row.record;
    record.id = query.uuid(at++);
    record.number = query.text(at++);
    record.itemCode = query.text(at++);
    record.businessCode = query.text(at++);
    record.itemVersion = query.text(at++);
    record.state = CaseState(query.integer(at++));
    record.version = query.integer(at++);
    record.headAct = query.uuid(at++);
    record.openedAt = fromStamp(query.text(at++));
    record.changedAt = fromStamp(query.text(at++));
    record.promisedOn = QDate::fromString(query.text(at++), Qt::ISODate);
    record.desk = query.text(at++);
    record.clerk = query.text(at++);
    record.receivingPoint = query.text(at++);
    record.needsCorrection = query.flag(at++);
    row.inConflict = query.flag(at++);
    row.blockedFrom = query.number(at++);
    row.freeFrom = query.number(at++);
    record.unsent = query.integer(at++);
    row.sealedSummary = query.blob(at++);
    record.clock = ClockFacts::fromJson(QJsonDocument::fromJson(query.text(at++).toUtf8()).object());
    return row;
}

void reveal(CaseRow &row, const ColumnSealer &sealer)
{
    if (row.sealedSummary.isEmpty() || !sealer.vault().isUnlocked())
        return;
    const auto packed = sealer.open(row.sealedSummary, ColumnSealer::Column::Summary, row.record.id);
    if (!packed)
        return;
    if (const auto summary = CaseSummary::unpack(*packed))
        row.show(*summary);
}

} // namespace yichuang
