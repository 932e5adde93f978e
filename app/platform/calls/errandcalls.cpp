// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/errandcalls.h"

#include "contract/errands.h"
#include "contract/paths.h"
#include "platform/access/passwords.h"
#include "platform/reasons.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

using Method = HttpRequest::Method;

QByteArray digestOf(const QByteArray &canonical)
{
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256);
}

template<typename Value, typename Encode>
Result<QByteArray> encoded(const Result<Value> &value, Encode encode)
{
    return value ? Result<QByteArray>(encode(*value)) : value.error();
}

void refuseAsBad(const Responder &respond)
{
    respond(HttpReply::problem(problem(u"request.bad"_s)));
}

} // namespace

bool ErrandCalls::handle(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    using Call = void (ErrandCalls::*)(const HttpRequest &, const StationRow &, const Responder &);
    const std::array calls{std::pair{contract::paths::Lookup, &ErrandCalls::lookUp},
                           std::pair{contract::paths::Messages, &ErrandCalls::send},
                           std::pair{contract::paths::Couriers, &ErrandCalls::orderCourier},
                           std::pair{contract::paths::Payments, &ErrandCalls::orderPayment}};
    for (const std::pair<QString, Call> &call : calls) {
        if (request.path != call.first)
            continue;
        if (request.method == Method::Post)
            (this->*call.second)(request, station, respond);
        else
            respond(HttpReply::problem(problem(u"method.unknown"_s)));
        return true;
    }
    if (!request.path.startsWith(contract::paths::Payments + u'/'))
        return false;
    payment(request, station, respond);
    return true;
}

void ErrandCalls::lookUp(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto call = contract::decodeLookup(request.body);
    if (!call)
        return refuseAsBad(respond);
    inStore(request, station, respond, [call = *call](Books &books, const Asker &asker) {
        return encoded(books.lookups.ask(call, asker), contract::encodeLookupAnswer);
    });
}

void ErrandCalls::send(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto message = contract::decodeMessage(request.body);
    if (!message)
        return refuseAsBad(respond);
    inStore(request, station, respond, [message = *message](Books &books, const Asker &asker) {
        return encoded(books.gateways.send(message, digestOf(contract::encodeMessage(message)), asker),
                       contract::encodeMessageAnswer);
    });
}

void ErrandCalls::orderCourier(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto order = contract::decodeCourierOrder(request.body);
    if (!order)
        return refuseAsBad(respond);
    inStore(request, station, respond, [order = *order](Books &books, const Asker &asker) {
        return encoded(books.gateways.order(order, digestOf(contract::encodeCourierOrder(order)), asker),
                       contract::encodeCourierReceipt);
    });
}

void ErrandCalls::orderPayment(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto order = contract::decodePaymentOrder(request.body);
    if (!order)
        return refuseAsBad(respond);
    inStore(request, station, respond, [order = *order](Books &books, const Asker &asker) {
        return encoded(books.cashier.order(order, digestOf(contract::encodePaymentOrder(order)), asker),
                       contract::encodePaymentState);
    });
}

void ErrandCalls::payment(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    QString rest = request.path.mid(contract::paths::Payments.size() + 1);
    const bool isRefund = rest.endsWith("/refund"_L1);
    if (isRefund)
        rest.chop(7);
    if (request.method != (isRefund ? Method::Post : Method::Get))
        return respond(HttpReply::problem(problem(u"method.unknown"_s)));
    const QUuid id = QUuid::fromString(rest);
    const auto reason = isRefund ? contract::decodeRefund(request.body) : QString();
    if (id.isNull() || !reason)
        return refuseAsBad(respond);
    inStore(request, station, respond, [id, isRefund, reason = *reason](Books &books, const Asker &asker) {
        return encoded(isRefund ? books.cashier.refund(id, reason, asker) : books.cashier.state(id, asker),
                       contract::encodePaymentState);
    });
}

void ErrandCalls::inStore(const HttpRequest &request, const StationRow &station, const Responder &respond,
                          std::function<Result<QByteArray>(Books &, const Asker &)> work)
{
    const QByteArray token = request.bearer();
    m_site.store.post([this, code = station.code, token, respond, work = std::move(work)](Books &books) {
        Asker asker{code, {}, m_site.clock.now()};
        if (!token.isEmpty()) {
            const auto account = books.accounts.session(passwords::tokenDigest(token), code,
                                                        asker.at.toMSecsSinceEpoch());
            if (account && *account)
                asker.account = (*account)->name;
        }
        const auto body = work(books, asker);
        if (!body)
            return m_site.refuse(respond, problemFor(body.error()));
        m_site.answer(respond, HttpReply::json(*body));
    });
}

} // namespace yichuang::platform
