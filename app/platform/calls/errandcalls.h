// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/calls/site.h"

namespace yichuang::platform {

/// Registers, messages, parcels and payments: POST /v1/lookup, /v1/messages, /v1/courier-orders, /v1/payments, GET
/// /v1/payments/{id}, POST /v1/payments/{id}/refund. HTTP thread.
class ErrandCalls final
{
public:
    explicit ErrandCalls(Site &site) : m_site(site) { }

    /// False if the path is none of these.
    bool handle(const HttpRequest &request, const StationRow &station, const Responder &respond);

private:
    void lookUp(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void send(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void orderCourier(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void orderPayment(const HttpRequest &request, const StationRow &station, const Responder &respond);
    void payment(const HttpRequest &request, const StationRow &station, const Responder &respond);
    /// Runs in the store; what it gives is the body of the answer.
    void inStore(const HttpRequest &request, const StationRow &station, const Responder &respond,
                 std::function<Result<QByteArray>(Books &, const Asker &)> work);

    Site &m_site;
};

} // namespace yichuang::platform
