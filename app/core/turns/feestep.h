// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/money.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// One step of a fee (收费): payload of ActKind::Fee. A case's fee stands where its newest step left it.
struct FeeStep
{
    enum class Kind { Ordered, Paid, Refunded, Waived };

    Kind kind = Kind::Ordered;
    QString name;          ///< "社会保障卡工本费"
    Money amount;
    QString order;         ///< number of the payment order
    QString receipt;       ///< number of the receipt (票据号), once paid or refunded
    QString means;         ///< how it was paid: "扫码", "刷卡", "现金"
    QString reason;        ///< for Refunded and Waived: why, with the rule

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT FeeStep fromJson(const QJsonObject &json);
    friend bool operator==(const FeeStep &, const FeeStep &) = default;
};

YICHUANG_CORE_EXPORT QString feeStepLabel(FeeStep::Kind kind);
YICHUANG_CORE_EXPORT QString feeStepName(FeeStep::Kind kind);

} // namespace yichuang
