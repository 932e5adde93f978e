// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts/provinceacts.h"

#include "contract/acts.h"
#include "core/uuid7.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

Result<CaseRow> ProvinceActs::append(CaseRow row, ActKind kind, const QString &maker, const QJsonObject &payload,
                                     const QDateTime &now)
{
    const auto state = nextState(row.state, kind);
    if (!state)
        return state.error();
    Act act;
    act.id = newUuid7();
    act.caseId = row.id;
    act.kind = kind;
    act.origin = ActOrigin::Province;
    act.parent = row.head;
    act.caseVersion = row.version + 1;
    act.clerk = maker;
    act.receivingPoint = row.receivingPoint;
    act.at = now;
    act.itemCode = row.item;
    act.businessCode = row.business;
    act.itemVersion = row.itemVersion;
    act.caseNumber = row.number;
    act.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);

    contract::CborWriter body(512);
    contract::write(body, act);
    const qint64 ms = now.toMSecsSinceEpoch();
    const auto stored = m_cases.addAct(act, QByteArray(), {0, 0, body.take(), QString(), row.township}, ms);
    if (!stored)
        return stored.error();
    row.state = *state;
    row.version = act.caseVersion;
    row.head = act.id;
    row.clock = row.clock.after(kind, now.date(), payload, *state);
    if (const auto saved = m_cases.save(row, false, ms); !saved)
        return saved.error();
    return row;
}

} // namespace yichuang::platform
