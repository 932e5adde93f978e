// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/actmaker.h"

#include "core/uuid7.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace yichuang {

Act newAct(const Ports &ports, const Session &session, ActKind kind)
{
    Act act;
    act.id = newUuid7();
    act.kind = kind;
    act.station = ports.station.code;
    act.desk = ports.station.desk;
    act.clerk = session.account;
    act.receivingPoint = ports.station.centre.divisionCode;
    act.at = ports.clock.now();
    act.payload = "{}";
    return act;
}

Act followingAct(const Ports &ports, const Session &session, ActKind kind, const CaseRecord &record)
{
    Act act = newAct(ports, session, kind);
    act.caseId = record.id;
    act.itemCode = record.itemCode;
    act.businessCode = record.businessCode;
    act.itemVersion = record.itemVersion;
    act.caseNumber = record.number;
    act.parent = record.headAct;
    act.caseVersion = record.version + 1;
    return act;
}

Act witnessAct(const Ports &ports, const Session &session, ActKind kind, const CaseRecord &record,
               const QJsonObject &payload)
{
    Act act = newAct(ports, session, kind);
    act.caseId = record.id;
    act.itemCode = record.itemCode;
    act.businessCode = record.businessCode;
    act.itemVersion = record.itemVersion;
    act.caseNumber = record.number;
    act.payload = payloadOf(payload);
    return act;
}

QByteArray payloadOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject payloadOf(const Act &act)
{
    return QJsonDocument::fromJson(act.payload).object();
}

QString whyNotFollow(const Session &session, CaseState state, ActKind kind)
{
    if (session.role == Role::Auditor) {
        return QCoreApplication::translate("yichuang::TurnService",
                                           "An auditor looks and changes nothing. Nothing was changed; a clerk can do "
                                           "this.");
    }
    const auto next = nextState(state, kind);
    return next ? QString() : next.error().message;
}

} // namespace yichuang
