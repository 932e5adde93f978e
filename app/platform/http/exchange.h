// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/problem.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QSslCertificate>
#include <QUrlQuery>

#include <functional>

namespace yichuang::platform {

/// One HTTP request, taken off the wire whole. A value; any thread.
struct HttpRequest
{
    enum class Method { Get, Head, Put, Post, Other };

    Method method = Method::Other;
    QString path;
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QHostAddress peer;
    QSslCertificate certificate; ///< of the station, not yet judged; null if it showed none

    QByteArray header(const char *name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    /// The token of the session; empty if nobody is logged in.
    QByteArray bearer() const
    {
        const QByteArray value = header("Authorization");
        return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
    }
};

struct HttpReply
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    static HttpReply json(QByteArray body) { return {200, "application/json", std::move(body), {}}; }
    static HttpReply problem(const contract::Problem &problem)
    {
        return {problem.status, "application/json", contract::encodeProblem(problem), {}};
    }
};

/// Sends the answer; call once, from the HTTP thread, whenever it is ready. Nothing happens if the peer has gone.
using Responder = std::function<void(const HttpReply &)>;
using Handler = std::function<void(const HttpRequest &, const Responder &)>;

} // namespace yichuang::platform
