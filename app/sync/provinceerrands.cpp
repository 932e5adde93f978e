// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/provinceerrands.h"

#include "contract/errands.h"
#include "contract/paths.h"
#include "core/noerrands.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Nothing left the house: the errand's own sentence. Else the line's, or what the province said.
Error said(const LineFault &fault, Error (*offline)())
{
    using Kind = LineFault::Kind;
    if (fault.kind == Kind::NotSent) {
        Error error = offline();
        error.detail = fault.error.detail;
        return error;
    }
    if (fault.kind != Kind::Doubtful && fault.kind != Kind::Broken)
        return fault.error;
    return {ErrorCode::ServerTrouble,
            QCoreApplication::translate("yichuang::Errands",
                                        "The provincial platform did not answer, so it is not certain whether this was "
                                        "done. Wait a moment and look once more before doing it by hand."),
            fault.error.detail};
}

QString pathOf(const QUuid &payment)
{
    return contract::paths::Payments + u'/' + payment.toString(QUuid::WithoutBraces);
}

Question post(const QString &path, const QByteArray &body)
{
    return {"POST", path, body};
}

} // namespace

template<typename T>
QFuture<Result<T>> ProvinceErrands::run(const Question &question, Error (*offline)(),
                                        Result<T> (*decode)(const QByteArray &))
{
    const auto promise = std::make_shared<QPromise<Result<T>>>(); // a reply has to be copyable, a promise is not
    promise->start();
    m_questions.askTwice(question, [promise, offline, decode](const LineAnswer<QByteArray> &answer) {
        promise->addResult(answer ? decode(*answer) : Result<T>(said(answer.error(), offline)));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<LookupAnswer>> ProvinceErrands::lookUp(const LookupRequest &request, const Consent &consent)
{
    return run<LookupAnswer>(post(contract::paths::Lookup, contract::encodeLookup({request, consent})),
                             ErrandTrouble::lookup, contract::decodeLookupAnswer);
}

QFuture<Result<QString>> ProvinceErrands::send(const Message &message)
{
    return run<QString>(post(contract::paths::Messages, contract::encodeMessage(message)), ErrandTrouble::message,
                        contract::decodeMessageAnswer);
}

QFuture<Result<CourierReceipt>> ProvinceErrands::order(const CourierOrder &order)
{
    return run<CourierReceipt>(post(contract::paths::Couriers, contract::encodeCourierOrder(order)),
                               ErrandTrouble::courier, contract::decodeCourierReceipt);
}

QFuture<Result<PaymentState>> ProvinceErrands::order(const PaymentOrder &order)
{
    return run<PaymentState>(post(contract::paths::Payments, contract::encodePaymentOrder(order)),
                             ErrandTrouble::payment, contract::decodePaymentState);
}

QFuture<Result<PaymentState>> ProvinceErrands::paymentOf(const QUuid &orderId)
{
    return run<PaymentState>({"GET", pathOf(orderId), {}}, ErrandTrouble::payment, contract::decodePaymentState);
}

QFuture<Result<PaymentState>> ProvinceErrands::refund(const QUuid &orderId, const QString &reason)
{
    return run<PaymentState>(post(pathOf(orderId) + u"/refund"_s, contract::encodeRefund(reason)),
                             ErrandTrouble::payment, contract::decodePaymentState);
}

} // namespace yichuang
