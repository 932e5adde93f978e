// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noerrands.h"

#include <QCoreApplication>

namespace yichuang {

namespace {

Error offline(const char *sentence)
{
    return {ErrorCode::Offline, QCoreApplication::translate("yichuang::Errands", sentence), {}};
}

template<typename T>
QFuture<Result<T>> ended(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(error));
}

} // namespace

Error ErrandTrouble::lookup()
{
    return offline(QT_TRANSLATE_NOOP("yichuang::Errands",
                                     "There is no line to the registers. Nothing was asked; take the paper instead or "
                                     "ask again later, the consent stays valid."));
}

Error ErrandTrouble::message()
{
    return offline(QT_TRANSLATE_NOOP("yichuang::Errands",
                                     "There is no line to the message service. Nothing was sent; call the citizen and "
                                     "write the call down."));
}

Error ErrandTrouble::courier()
{
    return offline(QT_TRANSLATE_NOOP("yichuang::Errands",
                                     "There is no line to the courier. No parcel was ordered; the paper stays at the "
                                     "window, order again once the line is back."));
}

Error ErrandTrouble::payment()
{
    return offline(QT_TRANSLATE_NOOP("yichuang::Errands",
                                     "There is no line to the payment platform. Nothing was charged; take the payment "
                                     "with a receipt from the book or ask again later."));
}

QFuture<Result<LookupAnswer>> NoErrands::lookUp(const LookupRequest &, const Consent &)
{
    return ended<LookupAnswer>(ErrandTrouble::lookup());
}

QFuture<Result<QString>> NoErrands::send(const Message &)
{
    return ended<QString>(ErrandTrouble::message());
}

QFuture<Result<CourierReceipt>> NoErrands::order(const CourierOrder &)
{
    return ended<CourierReceipt>(ErrandTrouble::courier());
}

QFuture<Result<PaymentState>> NoErrands::order(const PaymentOrder &)
{
    return ended<PaymentState>(ErrandTrouble::payment());
}

QFuture<Result<PaymentState>> NoErrands::paymentOf(const QUuid &)
{
    return ended<PaymentState>(ErrandTrouble::payment());
}

QFuture<Result<PaymentState>> NoErrands::refund(const QUuid &, const QString &)
{
    return ended<PaymentState>(ErrandTrouble::payment());
}

} // namespace yichuang
