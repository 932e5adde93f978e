// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/access/identity.h"
#include "platform/http/exchange.h"
#include "platform/items/itemdesk.h"
#include "platform/options.h"
#include "platform/store/storethread.h"

#include <QThreadPool>

namespace yichuang::platform {

/// What all calls stand on. Lives in the HTTP thread; the members say who may use them from where.
struct Site
{
    const PlatformOptions &options;  ///< any thread
    const Clock &clock;              ///< any thread
    const Identity &identity;        ///< signingKey: any thread; authority: the slow pool only
    ItemDesk &items;                 ///< any thread
    StoreThread &store;              ///< any thread
    QThreadPool &pool;               ///< checking and signing
    QThreadPool &slowPool;           ///< one thread: passwords, certificates
    QThreadPool &filePool;           ///< one thread: attachment files
    QObject &http;                   ///< the context that answers run in

    /// Runs in the HTTP thread, from any thread.
    template<typename Work>
    void onHttp(Work work) const
    {
        QMetaObject::invokeMethod(&http, std::move(work), Qt::QueuedConnection);
    }
    /// Answers from any thread.
    void answer(const Responder &respond, HttpReply reply) const
    {
        onHttp([respond, reply = std::move(reply)] { respond(reply); });
    }
    void refuse(const Responder &respond, const contract::Problem &problem) const
    {
        answer(respond, HttpReply::problem(problem));
    }
    /// The body with the platform's signature over it. Takes a while: not on the HTTP thread.
    HttpReply signedReply(QByteArray type, QByteArray body) const;
};

/// Logs trouble of our own and gives the problem that the station sees.
contract::Problem storeTrouble(const Error &error);
/// The problem whose typed reason is the error's detail; trouble of the store otherwise.
contract::Problem problemFor(const Error &error);

} // namespace yichuang::platform
