// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/material.h"
#include "core/turns/person.h"

#include <QDate>
#include <QJsonObject>

namespace yichuang {

/// The paper a case ends with (结果文书/证照), on its arrival at the window. Payload of ActKind::ResultArrived.
struct ResultPaper
{
    QString name;          ///< "临时救助审批决定书"
    QString number;        ///< the paper's own number; may be empty
    QString issuedBy;
    QDate issuedOn;
    QDate validUntil;      ///< invalid: without end
    int sheets = 1;
    QList<Attachment> attachments;

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT ResultPaper fromJson(const QJsonObject &json);
    friend bool operator==(const ResultPaper &, const ResultPaper &) = default;
};

/// Who took the result, how, and on whose authority (送达): payload of ActKind::Delivered and the content of the
/// proof of service (送达回证).
struct Delivery
{
    enum class Way { Window, Courier, Electronic, LeftBehind };

    Way way = Way::Window;
    Bearer bearer;
    QStringList papers;    ///< names of what was handed over
    bool signedFor = false;///< the proof of service is signed (or the courier brought one back)
    QString waybill;       ///< for Way::Courier
    QString note;
    QList<Attachment> attachments; ///< power of attorney, signed proof of service

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Delivery fromJson(const QJsonObject &json);
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// The words a clerk reads ("邮寄送达").
YICHUANG_CORE_EXPORT QString deliveryWayLabel(Delivery::Way way);

} // namespace yichuang
