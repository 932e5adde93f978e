// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/material.h"
#include "core/turns/person.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace yichuang {

/// Leave to ask registers about a person (授权查询): payload of ActKind::ConsentRecorded. Written down before anything
/// is asked; given by the person, or by a guardian for a minor under 14 (个人信息保护法 articles 28, 29, 31).
struct Consent
{
    QUuid actId;           ///< the witness act that holds it; filled in once recorded, not in the payload
    QString subjectName;
    QString subjectIdNumber;
    Bearer givenBy;        ///< Self, Guardian, or Agent with a power that says so
    QString purpose;       ///< item and why, as the paper says
    QStringList registers; ///< keys of the registers that may be asked, "population"
    QStringList fields;    ///< and what of them, the fewest that the purpose needs
    bool isOnPaper = true; ///< signed on paper, else on the second screen
    QDate validUntil;      ///< last day; the same day if not said otherwise
    QList<Attachment> attachments; ///< the signed paper

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Consent fromJson(const QJsonObject &json);
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// One question to one register or e-licence store (共享查询). Goes to the province over the line.
struct LookupRequest
{
    QUuid id;              ///< becomes the id of the witness act
    QUuid consent;         ///< act that holds the consent
    QString registerKey;   ///< "population" "marriage" "social-relief" "disability" "insured"
    QString subjectName;
    QString subjectIdNumber;
    QString purpose;
    QString itemCode;
    QString businessCode;
    QStringList fields;    ///< asked for; the answer has no others

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT LookupRequest fromJson(const QJsonObject &json);
    friend bool operator==(const LookupRequest &, const LookupRequest &) = default;
};

/// The answer: only the fields asked for, who says so, and as of when. Payload of ActKind::LookedUp together with the
/// request ({"request":…, "answer":…}).
struct LookupAnswer
{
    bool isFound = false;
    QJsonObject values;    ///< field -> value
    QString source;        ///< the register's name as shown
    QDateTime asOf;        ///< state of the register
    QDateTime answeredAt;
    QString reference;     ///< the register's own number for this question

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT LookupAnswer fromJson(const QJsonObject &json);
    friend bool operator==(const LookupAnswer &, const LookupAnswer &) = default;
};

/// "The register is wrong" (共享数据有误): payload of ActKind::RegistryWrong.
struct RegisterFault
{
    QUuid lookup;          ///< the witness act of the answer
    QString registerKey;
    QString field;
    QString registerSays;
    QString citizenSays;
    QString note;          ///< what proves it

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT RegisterFault fromJson(const QJsonObject &json);
    friend bool operator==(const RegisterFault &, const RegisterFault &) = default;
};

} // namespace yichuang
