// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace yichuang {

/// What a person did to a case (办件动作). The numbers are stored and travel: never reuse one.
enum class ActKind {
    // Changing acts: they move the case and name the act they follow.
    Received = 1,          ///< 收件: papers taken in, not yet accepted
    Accepted = 2,          ///< 受理
    AcceptedTolerantly = 3,///< 容缺受理: accepted with papers to follow
    Refused = 4,           ///< 不予受理
    SupplementAsked = 5,   ///< 一次性告知/补正
    SupplementGiven = 6,   ///< 补正材料收到
    MaterialAdded = 7,     ///< 容缺材料补齐
    Suspended = 8,         ///< 特别程序开始, clock stops
    Resumed = 9,           ///< 特别程序结束
    Corrected = 10,        ///< 更正
    Withdrawn = 11,        ///< 撤回
    Terminated = 12,       ///< 终止
    Decided = 13,          ///< 办结: the department's decision
    ResultArrived = 14,    ///< 结果到达
    Delivered = 15,        ///< 送达
    Rated = 16,            ///< 评价
    Reassigned = 17,       ///< 转办
    Forwarded = 18,        ///< 移交: village desk to township, township to department
    Fee = 19,              ///< 收费: ordered, paid, refunded or waived

    // Witness acts: evidence only, they move nothing and never block a case.
    LoggedIn = 100,
    LoggedOut = 101,
    Viewed = 102,
    Revealed = 103,        ///< a masked number was shown in full
    Printed = 104,
    ConsentRecorded = 105, ///< 授权
    LookedUp = 106,        ///< 共享查询
    RegistryWrong = 107,   ///< 共享数据有误
    CitizenTold = 108,     ///< 告知
    DraftDiscarded = 109,
    ClockWarned = 110,     ///< the counter's clock differs from the platform's by more than two minutes
};

/// True for the evidence-only kinds, which travel in a lane of their own.
constexpr bool isWitness(ActKind kind)
{
    return int(kind) >= 100;
}

/// True for the kinds whose payload is the whole content of the case after them (CaseContent); the other changing acts
/// carry only what they are about (core/turns).
constexpr bool carriesContent(ActKind kind)
{
    switch (kind) {
    case ActKind::Received:
    case ActKind::Accepted:
    case ActKind::AcceptedTolerantly:
    case ActKind::Refused:
    case ActKind::SupplementAsked:
    case ActKind::SupplementGiven:
    case ActKind::MaterialAdded:
    case ActKind::Corrected:
        return true;
    default:
        return false;
    }
}

/// The name that is stored in exports and travels on the wire ("accepted"); never translated.
YICHUANG_CORE_EXPORT QString actKindName(ActKind kind);
YICHUANG_CORE_EXPORT std::optional<ActKind> actKindFromName(QStringView name);
/// The words a clerk reads ("受理").
YICHUANG_CORE_EXPORT QString actKindLabel(ActKind kind);

enum class ActOrigin { Station = 0, Province = 1 };

/// One thing a person did to a case: an immutable row of the ledger (办件动作).
/// A value; the ledger fills in sequence, chain and digest when it is appended.
struct Act
{
    QUuid id;                       ///< UUIDv7, made before anything is stored or sent
    QUuid caseId;                   ///< null for witness acts that belong to no case
    ActKind kind = ActKind::Received;
    ActOrigin origin = ActOrigin::Station;
    QUuid parent;                   ///< the changing act of the same case this one follows; null for the first
    int caseVersion = 0;            ///< version of the case after this act: 1, 2, 3 ... 0 for witness acts
    QString station;                ///< station code, as enrolled
    QString desk;                   ///< window number, as the citizen sees it
    QString clerk;                  ///< account name, not a personal name
    QString receivingPoint;         ///< 收件点: 12-digit division code of the town or village desk
    QDateTime at;                   ///< counter time with offset; its date is the legal date
    QString itemCode;               ///< "MZ03"; empty for witness acts that belong to no case
    QString businessCode;           ///< "MZ03-02"
    QString itemVersion;            ///< definition version the case began with
    QString caseNumber;             ///< 43 characters, once the case has one
    QByteArray payload;             ///< UTF-8 JSON object, in clear; sealed by the store, never in a log

    // Filled in by the ledger.
    quint64 sequence = 0;           ///< 1, 2, 3 ... within this station's chain
    QByteArray salt;                ///< 16 random bytes
    QByteArray payloadDigest;       ///< digest(salt | payload): the province can verify it without our keys
    QByteArray previousLink;        ///< chain link of the act before
    QByteArray link;                ///< this act's chain link

    friend bool operator==(const Act &, const Act &) = default;
};

/// The exact bytes that the chain link covers: every plain field of the act, length-prefixed, in a fixed
/// order, then payloadDigest and previousLink. Station and province compute the same.
YICHUANG_CORE_EXPORT QByteArray chainBytes(const Act &act);

} // namespace yichuang
