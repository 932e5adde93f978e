// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "sync/httpcall.h"
#include "sync/line.h"
#include "sync/lineconfig.h"
#include "sync/packageline.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrlQuery>

namespace yichuang {

/// The contract of resources/contract over HTTPS with mutual TLS. Trusts one certificate authority and nothing
/// the system knows; believes only answers that the platform signed, to the question that was asked. Anything
/// else - a login page with 200, rubbish, a redirect, an old answer - ends as a typed fault. Born and used in
/// the sync thread.
class HttpLine final : public QObject, public Line, public PackageLine
{
    Q_OBJECT

public:
    HttpLine(LineConfig config, const Signer &station, const Verifier &platform);

    Result<Parcel> prepare(const QList<Act> &acts, Lane lane) override;
    void send(const Parcel &parcel, LineReply<VerdictAnswer> reply) override;
    void askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply) override;
    void sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply) override;
    void fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply) override;
    void fileState(const QString &digest, LineReply<FileAnswer> reply) override;
    void putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                  LineReply<FileAnswer> reply) override;
    void numberRanges(LineReply<QList<NumberRange>> reply) override;
    void setImplementingCodes(const QStringList &codes) override { m_implementingCodes = codes; }
    void logIn(const QString &account, const QString &password, LineReply<LoginAnswer> reply) override;
    void logOut(LineReply<Done> reply) override;
    void ask(const Question &question, LineReply<QByteArray> reply) override;
    PackageLine *packages() override { return this; }
    void listPackages(const QString &since, LineReply<PackageListing> reply) override;
    void packageFile(const QString &digest, LineReply<QByteArray> reply) override;
    void reportPackage(const PackageReport &report, LineReply<Done> reply) override;
    void onContact(std::function<void(const QDateTime &)> heard) override { m_heard = std::move(heard); }

    /// Bytes of bodies sent so far, as they went out.
    qint64 bytesSent() const { return m_bytesSent; }

private:
    struct Body
    {
        QByteArray bytes;
        const char *type = nullptr;
        QByteArray signature;
    };

    void call(const QByteArray &verb, const QString &path, const QUrlQuery &query, const Body &body,
              const HttpCall::Limits &limits, std::function<void(const HttpEnd &)> ended);
    HttpCall::Limits limits() const;
    /// For somebody who waits at the counter.
    HttpCall::Limits briefLimits() const;
    void post(const QString &path, const Body &body, std::function<void(const HttpEnd &)> ended);
    /// The fault that an answer's status stands for; none for 200 and 201.
    static std::optional<LineFault> faultOfStatus(const HttpEnd &end);
    LineAnswer<VerdictAnswer> verdicts(const HttpEnd &end, const QUuid &batch);
    LineAnswer<DownAnswer> page(const HttpEnd &end);
    LineAnswer<PackageListing> packageListing(const HttpEnd &end) const;
    LineAnswer<FileAnswer> fileAnswer(const HttpEnd &end) const;
    /// What the province itself said no to, whoever else may have answered.
    static std::optional<LineFault> refusal(const HttpEnd &end);
    LineAnswer<LoginAnswer> loginAnswer(const HttpEnd &end);
    bool isSigned(const HttpEnd &end) const;
    void heard(const QDateTime &platformTime);

    const LineConfig m_config;
    const Signer &m_station;
    const Verifier &m_platform;
    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    QByteArray m_token;
    QStringList m_implementingCodes;
    std::function<void(const QDateTime &)> m_heard;
    qint64 m_bytesSent = 0;
};

} // namespace yichuang
