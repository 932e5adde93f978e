// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"

#include <optional>

namespace yichuang::contract {

// What a counter asks others to do over the line (core/errands.h), as it travels: plain JSON objects both ways. Each
// carries an id made by the station; a repeat with the same id and content gets the same answer and does nothing again.

/// A question to a register with the leave to ask it: the platform sees both, even before the act that holds the consent
/// has arrived.
struct LookupCall
{
    LookupRequest request;
    Consent consent;       ///< actId is the request's `consent`
};

QByteArray encodeLookup(const LookupCall &call);
Result<LookupCall> decodeLookup(const QByteArray &body);
QByteArray encodeLookupAnswer(const LookupAnswer &answer);
Result<LookupAnswer> decodeLookupAnswer(const QByteArray &body);

QByteArray encodeMessage(const Message &message);
Result<Message> decodeMessage(const QByteArray &body);
QByteArray encodeMessageAnswer(const QString &reference);
Result<QString> decodeMessageAnswer(const QByteArray &body);

QByteArray encodeCourierOrder(const CourierOrder &order);
Result<CourierOrder> decodeCourierOrder(const QByteArray &body);
QByteArray encodeCourierReceipt(const CourierReceipt &receipt);
Result<CourierReceipt> decodeCourierReceipt(const QByteArray &body);

QByteArray encodePaymentOrder(const PaymentOrder &order);
Result<PaymentOrder> decodePaymentOrder(const QByteArray &body);
QByteArray encodePaymentState(const PaymentState &state);
Result<PaymentState> decodePaymentState(const QByteArray &body);
/// {"reason": "..."}
QByteArray encodeRefund(const QString &reason);
Result<QString> decodeRefund(const QByteArray &body);

QString paymentStateName(PaymentState::Kind kind); ///< "open" "paid" "refunded" "cancelled"
std::optional<PaymentState::Kind> paymentStateFromName(QStringView name);

} // namespace yichuang::contract
