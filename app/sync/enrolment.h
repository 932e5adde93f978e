// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "sync/httpcall.h"
#include "sync/stationprofile.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QSslSocket>

namespace yichuang {

/// Makes this computer a station of the province, once: shows the one-time code to the platform whose certificate
/// authority has the fingerprint the administrator was given, and takes the certificates home. The keys are made
/// by the caller and never leave the computer. Lives in a thread with an event loop.
class Enrolment final : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString host;
        quint16 port = 0; ///< of the listener for enrolment
        QString station; ///< "ST0001"
        QString oneTimeCode;
        QByteArray fingerprint; ///< SHA-256 of the authority's certificate, in hex, colons allowed
        Suite suite = Suite::National;
    };
    struct Keys
    {
        QByteArray tlsKey; ///< PEM, P-256, private
        QByteArray certificateRequest; ///< PEM
        QByteArray signingKey; ///< PEM, public
        const Signer &signer; ///< with the private half of it
    };

    explicit Enrolment(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// The profile, to be saved. One at a time.
    QFuture<Result<StationProfile>> enrol(const Order &order, const Keys &keys, const QDateTime &now);

private:
    void authoritySeen();
    void ask();
    void answered(const HttpEnd &end);
    void fail(const Error &error);

    Order m_order;
    QByteArray m_body;
    StationProfile m_profile;
    QPromise<Result<StationProfile>> m_promise;
    QNetworkAccessManager m_manager;
    QSslSocket m_look; ///< only to see which authority stands there
    bool m_busy = false;
};

} // namespace yichuang
