// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/money.h"
#include "core/result.h"
#include "core/turns/consent.h"
#include "core/turns/telling.h"

#include <QDateTime>
#include <QFuture>
#include <QStringList>
#include <QUuid>

namespace yichuang {

/// A message to a citizen over a channel of the province.
struct Message
{
    QUuid id;              ///< a repeat with the same id sends nothing twice
    QUuid caseId;
    Telling::Channel channel = Telling::Channel::Sms;
    QString to;
    QString text;
};

/// A parcel with result papers.
struct CourierOrder
{
    QUuid id;
    QUuid caseId;
    QString name;
    QString phone;
    QString address;
    QStringList papers;
};

struct CourierReceipt
{
    QString carrier;
    QString waybill;
    QDateTime pickUpAt;
};

/// An order to pay, and what became of it.
struct PaymentOrder
{
    QUuid id;
    QUuid caseId;
    QString name;
    Money amount;
};

struct PaymentState
{
    enum class Kind { Open, Paid, Refunded, Cancelled };
    Kind kind = Kind::Open;
    QString order;         ///< the payment platform's number
    QString receipt;       ///< once paid
    QString means;
    QString payCode;       ///< what the citizen scans
};

/// What a counter asks others to do over the line: registers, messages, parcels, payments. Every call carries an id and may
/// be repeated. Without a line each ends with ErrorCode::Offline and a sentence that says what to do by hand.
/// GUI thread; the futures end there or on the line's thread.
class Errands
{
public:
    virtual ~Errands() = default;

    virtual QFuture<Result<LookupAnswer>> lookUp(const LookupRequest &request, const Consent &consent) = 0;
    /// The channel's reference number.
    virtual QFuture<Result<QString>> send(const Message &message) = 0;
    virtual QFuture<Result<CourierReceipt>> order(const CourierOrder &order) = 0;
    virtual QFuture<Result<PaymentState>> order(const PaymentOrder &order) = 0;
    virtual QFuture<Result<PaymentState>> paymentOf(const QUuid &orderId) = 0;
    virtual QFuture<Result<PaymentState>> refund(const QUuid &orderId, const QString &reason) = 0;
};

/// A register that can be asked, for the choice at the counter (五个共享库).
struct RegisterInfo
{
    QString key;           ///< "population"
    QString name;          ///< 户籍人口库
    QString english;
    QString keeper;        ///< 公安
    QStringList fields;    ///< what it can answer, as field keys of the person ("name", "hukouAddress" ...)
};

/// The registers the contract knows.
YICHUANG_CORE_EXPORT const QList<RegisterInfo> &registers();

} // namespace yichuang
