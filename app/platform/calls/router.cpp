// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/calls/router.h"

#include "contract/limits.h"
#include "contract/numbers.h"
#include "contract/paths.h"
#include "core/stamp.h"
#include "platform/reasons.h"
#include "sqlite/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

Router::Router(Site &site, QObject *context)
    : m_site(site)
    , m_logins(site)
    , m_acts(site, context)
    , m_attachments(site)
    , m_errands(site)
    , m_cases(site, [this](const QSet<QString> &readers) { m_acts.tell(readers); })
    , m_packages(site)
{
}

bool Router::answerOpenCall(const Site &site, const HttpRequest &request, const Responder &respond)
{
    const bool isTime = request.path == contract::paths::Time;
    if (!isTime && request.path != contract::paths::Health)
        return false;
    QJsonObject json{{u"platformTime"_s, toStamp(site.clock.now())}};
    if (!isTime) {
        json[u"status"_s] = u"ok"_s;
        json[u"contract"_s] = contract::Version;
        json[u"version"_s] = QStringLiteral(YICHUANG_VERSION);
        json[u"limits"_s] = QJsonObject{{u"body"_s, contract::MaxBody},
                                        {u"acts"_s, contract::MaxActs},
                                        {u"payload"_s, contract::MaxPayload},
                                        {u"chunk"_s, contract::AttachmentChunk},
                                        {u"attachment"_s, contract::MaxAttachment},
                                        {u"wait"_s, contract::MaxWaitSeconds}};
    }
    respond(HttpReply::json(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return true;
}

void Router::handle(const HttpRequest &request, const Responder &respond)
{
    if (answerOpenCall(m_site, request, respond))
        return;
    const QByteArray version = request.header(contract::headers::Contract);
    if (!version.isEmpty() && version.toInt() != contract::Version)
        return respond(HttpReply::problem(problem(u"request.version"_s)));
    if (request.certificate.isNull())
        return respond(HttpReply::problem(problem(u"certificate.missing"_s)));
    identify(request, respond);
}

void Router::identify(const HttpRequest &request, const Responder &respond)
{
    // Whoever holds the key of a certificate we issued is that station: TLS has proven the key.
    const QByteArray fingerprint = request.certificate.digest(QCryptographicHash::Sha256);
    if (const auto known = m_stations.constFind(fingerprint); known != m_stations.constEnd()) {
        const QString trouble = judge(*known, request.certificate);
        return trouble.isEmpty() ? dispatch(request, *known, respond)
                                 : respond(HttpReply::problem(problem(trouble)));
    }
    m_site.store.post([this, request, respond, fingerprint](Books &books) {
        const auto found = books.stations.byFingerprint(fingerprint);
        if (!found)
            return m_site.refuse(respond, storeTrouble(found.error()));
        m_site.onHttp([this, request, respond, fingerprint, station = *found] {
            const QString trouble = judge(station, request.certificate);
            if (!trouble.isEmpty())
                return respond(HttpReply::problem(problem(trouble)));
            m_stations.insert(fingerprint, *station);
            dispatch(request, *station, respond);
        });
    });
}

QString Router::judge(const std::optional<StationRow> &station, const QSslCertificate &certificate) const
{
    const QDateTime now = m_site.clock.now();
    const bool isOurs = station
        || certificate.issuerInfo(QSslCertificate::CommonName)
            == QSslCertificate(m_site.identity.authority().certificatePem(), QSsl::Pem)
                   .subjectInfo(QSslCertificate::CommonName);
    if (!isOurs)
        return u"certificate.foreign"_s;
    if (certificate.expiryDate() < now || certificate.effectiveDate() > now)
        return u"certificate.expired"_s;
    if (!station)
        return u"certificate.unknown"_s;
    return station->isRevoked ? u"certificate.revoked"_s : QString();
}

void Router::dispatch(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const QString &path = request.path;
    if (path.startsWith(contract::paths::Attachments + u'/'))
        return m_attachments.handle(request, station, respond);
    if (m_errands.handle(request, station, respond) || m_packages.handle(request, station, respond))
        return;

    const bool isPost = request.method == HttpRequest::Method::Post;
    const bool isGet = request.method == HttpRequest::Method::Get;
    if (path == contract::paths::Acts && isGet)
        return m_acts.readPage(request, station, respond);

    using Call = std::function<void()>;
    const std::array calls{
        std::pair{contract::paths::Acts, Call([&] { m_acts.takeBatch(request, station, respond); })},
        std::pair{contract::paths::Held, Call([&] { m_acts.askHeld(request, station, respond); })},
        std::pair{contract::paths::Login, Call([&] { m_logins.logIn(request, station, respond); })},
        std::pair{contract::paths::Refresh, Call([&] { m_logins.refresh(request, station, respond); })},
        std::pair{contract::paths::Logout, Call([&] { m_logins.logOut(request, station, respond); })},
        std::pair{contract::paths::FindCases, Call([&] { m_cases.find(request, station, respond); })},
        std::pair{contract::paths::Numbers, Call([&] { giveNumbers(request, station, respond); })},
    };
    for (const auto &[known, call] : calls) {
        if (path == known)
            return isPost ? call() : respond(HttpReply::problem(problem(u"method.unknown"_s)));
    }
    respond(HttpReply::problem(problem(u"path.unknown"_s)));
}

void Router::giveNumbers(const HttpRequest &request, const StationRow &station, const Responder &respond)
{
    const auto asked = contract::decodeNumbersRequest(request.body);
    if (!asked)
        return respond(HttpReply::problem(problem(u"request.bad"_s)));
    m_site.store.post([this, codes = asked->implementingCodes, station, respond](Books &books) {
        auto transaction = sqlite::Transaction::begin(books.db);
        if (!transaction)
            return m_site.refuse(respond, storeTrouble(transaction.error()));
        contract::NumbersAnswer answer;
        for (const QString &code : codes) {
            const auto ranges = books.numbers.rangesOf(station.code, code, m_site.options.serialsPerStation);
            if (!ranges)
                return m_site.refuse(respond, storeTrouble(ranges.error()));
            answer.ranges.append(*ranges);
            if (ranges->isEmpty())
                answer.exhausted.append(code);
        }
        if (const auto stored = transaction->commit(); !stored)
            return m_site.refuse(respond, storeTrouble(stored.error()));
        m_site.answer(respond, HttpReply::json(contract::encodeNumbersAnswer(answer)));
    });
}

} // namespace yichuang::platform
