// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httpline.h"

#include "contract/acts.h"
#include "contract/answers.h"
#include "contract/attachments.h"
#include "contract/limits.h"
#include "contract/login.h"
#include "contract/numbers.h"
#include "contract/paths.h"
#include "contract/problem.h"
#include "sync/sentences.h"
#include "sync/tlsconfig.h"

#include <QNetworkProxy>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Kind = LineFault::Kind;

template <typename T> LineAnswer<T> fault(Kind kind, const QString &detail)
{
    return tl::unexpected(lineFault(kind, detail));
}

Kind kindOfStatus(int status, const Result<contract::Problem> &problem)
{
    if (status == 401 || status == 403 || (problem && problem->reason == "chain.broken"_L1))
        return Kind::Certificate; // nothing a smaller parcel or a later hour mends
    if (status == 408)
        return Kind::Doubtful;
    if (status == 413)
        return Kind::TooLarge;
    if (status == 429 || status == 503)
        return Kind::Busy;
    if (status >= 500)
        return Kind::Broken;
    // Only the platform itself knows that a body is wrong; anyone else is in the way.
    const bool isAboutTheBody = status >= 400 && status != 404 && status != 407 && status != 426;
    return problem && isAboutTheBody ? Kind::Rejected : Kind::Unusable;
}

} // namespace

HttpLine::HttpLine(LineConfig config, const Signer &station, const Verifier &platform)
    : m_config(std::move(config))
    , m_station(station)
    , m_platform(platform)
    , m_tls(mutualTls(m_config))
    , m_implementingCodes(m_config.implementingCodes)
{
    m_manager.setProxy(m_config.useSystemProxy ? QNetworkProxy(QNetworkProxy::DefaultProxy)
                                               : QNetworkProxy(QNetworkProxy::NoProxy));
    m_manager.setStrictTransportSecurityEnabled(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void HttpLine::call(const QByteArray &verb, const QString &path, const QUrlQuery &query, const Body &body,
                    const HttpCall::Limits &limits, std::function<void(const HttpEnd &)> ended)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_config.host);
    url.setPort(m_config.port);
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("User-Agent", "yichuang/" YICHUANG_VERSION);
    if (body.type)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1StringView(body.type));
    if (body.type == contract::media::Acts)
        request.setRawHeader("Content-Encoding", "zstd");
    if (!body.signature.isEmpty())
        request.setRawHeader(contract::headers::Signature, body.signature.toBase64());
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    m_bytesSent += body.bytes.size();
    auto *exchange = new HttpCall(m_manager, verb, request, body.bytes, limits, this);
    connect(exchange, &HttpCall::ended, this, [ended = std::move(ended)](const HttpEnd &end) { ended(end); });
}

HttpCall::Limits HttpLine::limits() const
{
    return {m_config.silence, m_config.whole, contract::MaxBody};
}

void HttpLine::post(const QString &path, const Body &body, std::function<void(const HttpEnd &)> ended)
{
    call("POST", path, {}, body, limits(), std::move(ended));
}

std::optional<LineFault> HttpLine::faultOfStatus(const HttpEnd &end)
{
    if (end.fault)
        return end.fault;
    const int status = end.status;
    if (status == 200 || status == 201)
        return std::nullopt;
    const Result<contract::Problem> problem = contract::decodeProblem(end.body);
    LineFault fault = lineFault(kindOfStatus(status, problem), u"status %1"_s.arg(status), end.retryAfter);
    if (problem) {
        fault.error.detail += u' ' + problem->reason;
        if (!problem->message.isEmpty())
            fault.error.message = problem->message;
    }
    return fault;
}

bool HttpLine::isSigned(const HttpEnd &end) const
{
    return m_platform.verify(contract::answerToSign(end.body), end.signature);
}

void HttpLine::heard(const QDateTime &platformTime)
{
    if (m_heard)
        m_heard(platformTime);
}

// --- acts up ---

Result<Parcel> HttpLine::prepare(const QList<Act> &acts, Lane lane)
{
    contract::ActBatch batch;
    batch.station = m_config.station;
    batch.id = QUuid::createUuid();
    batch.acts = acts;
    Result<QByteArray> body = contract::encodeBatch(batch);
    if (!body)
        return body.error();
    Result<QByteArray> signature = m_station.sign(contract::batchToSign(*body));
    if (!signature)
        return signature.error();
    return Parcel{acts, body.take(), signature.take(), lane, batch.id};
}

void HttpLine::send(const Parcel &parcel, LineReply<VerdictAnswer> reply)
{
    const QUuid batch = parcel.batch;
    post(contract::paths::Acts, {parcel.body, contract::media::Acts, parcel.signature},
         [this, batch, reply](const HttpEnd &end) { reply(verdicts(end, batch)); });
}

void HttpLine::askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply)
{
    const QByteArray body = contract::encodeHeldQuestion({ids});
    post(contract::paths::Held, {body, contract::media::Json, {}},
         [this, reply](const HttpEnd &end) { reply(verdicts(end, QUuid())); });
}

void HttpLine::sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply)
{
    contract::ActBatch batch;
    batch.station = m_config.station;
    batch.id = QUuid::createUuid();
    for (const ChainRow &row : rows)
        batch.links.append({row.actId, row.sequence, row.previousLink, row.link});
    const Result<QByteArray> body = contract::encodeBatch(batch);
    const Result<QByteArray> signature = body ? m_station.sign(contract::batchToSign(*body)) : body;
    if (!signature)
        return reply(fault<Done>(Kind::Rejected, signature.error().detail));
    const QUuid id = batch.id;
    post(contract::paths::Acts, {*body, contract::media::Acts, *signature}, [this, id, reply](const HttpEnd &end) {
        const LineAnswer<VerdictAnswer> answer = verdicts(end, id);
        answer ? reply(Done()) : reply(tl::unexpected(answer.error()));
    });
}

LineAnswer<VerdictAnswer> HttpLine::verdicts(const HttpEnd &end, const QUuid &batch)
{
    if (const auto wrong = faultOfStatus(end))
        return tl::unexpected(*wrong);
    if (!isSigned(end))
        return fault<VerdictAnswer>(Kind::Unusable, u"the platform's signature does not verify"_s);
    Result<contract::BatchAnswer> answer = contract::decodeAnswer(end.body);
    if (!answer)
        return fault<VerdictAnswer>(Kind::Unusable, answer.error().detail);
    if (answer->station != m_config.station || answer->batch != batch)
        return fault<VerdictAnswer>(Kind::Unusable, u"an answer to another question"_s);
    heard(answer->platformTime);
    contract::attachProof(*answer, contract::packProof(end.body, end.signature));
    return VerdictAnswer{std::move(answer->verdicts)};
}

// --- acts down ---

void HttpLine::fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply)
{
    const int seconds = std::min(int(wait.count()), contract::MaxWaitSeconds);
    QUrlQuery query;
    query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    query.addQueryItem(u"wait"_s, QString::number(seconds));
    query.addQueryItem(u"limit"_s, u"200"_s);
    HttpCall::Limits patient = limits();
    patient.silence += wait;
    patient.whole += wait;
    call("GET", contract::paths::Acts, query, {}, patient,
         [this, reply](const HttpEnd &end) { reply(page(end)); });
}

LineAnswer<DownAnswer> HttpLine::page(const HttpEnd &end)
{
    if (const auto wrong = faultOfStatus(end))
        return tl::unexpected(*wrong);
    if (!isSigned(end))
        return fault<DownAnswer>(Kind::Unusable, u"the platform's signature does not verify"_s);
    const Result<contract::ActsPage> page = contract::decodePage(end.body);
    if (!page)
        return fault<DownAnswer>(Kind::Unusable, page.error().detail);
    heard(page->platformTime);
    DownAnswer answer{{}, page->cursor, page->more};
    for (const Act &act : page->acts) {
        if (int(act.kind) != 0) // a kind this program does not know yet
            answer.acts.append(act);
    }
    return answer;
}

// --- files ---

void HttpLine::fileState(const QString &digest, LineReply<FileAnswer> reply)
{
    call("GET", contract::paths::Attachments + u'/' + digest, {}, {}, limits(),
         [this, reply](const HttpEnd &end) { reply(fileAnswer(end)); });
}

void HttpLine::putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                        LineReply<FileAnswer> reply)
{
    QUrlQuery query;
    query.addQueryItem(u"offset"_s, QString::number(offset));
    query.addQueryItem(u"size"_s, QString::number(total));
    query.addQueryItem(u"type"_s, QString::fromLatin1(contract::media::Chunk));
    call("PUT", contract::paths::Attachments + u'/' + digest, query, {bytes, contract::media::Chunk, {}}, limits(),
         [this, reply](const HttpEnd &end) { reply(fileAnswer(end)); });
}

LineAnswer<FileAnswer> HttpLine::fileAnswer(const HttpEnd &end) const
{
    const Result<contract::AttachmentState> state = contract::decodeAttachmentState(end.body);
    if (!end.fault && end.status == 404 && contract::decodeProblem(end.body))
        return FileAnswer{0, false};
    const bool isElsewhere = !end.fault && end.status == 409 && state; // go on from where it stands
    if (const auto wrong = faultOfStatus(end); wrong && !isElsewhere)
        return tl::unexpected(*wrong);
    if (!state)
        return fault<FileAnswer>(Kind::Unusable, state.error().detail);
    return FileAnswer{state->offset, state->isComplete};
}

// --- numbers and people ---

void HttpLine::numberRanges(LineReply<QList<NumberRange>> reply)
{
    const QByteArray body = contract::encodeNumbersRequest({m_implementingCodes});
    post(contract::paths::Numbers, {body, contract::media::Json, {}}, [reply](const HttpEnd &end) {
        if (const auto wrong = faultOfStatus(end))
            return reply(tl::unexpected(*wrong));
        const Result<contract::NumbersAnswer> answer = contract::decodeNumbersAnswer(end.body);
        if (!answer)
            return reply(fault<QList<NumberRange>>(Kind::Unusable, answer.error().detail));
        reply(answer->ranges);
    });
}

void HttpLine::logIn(const QString &account, const QString &password, LineReply<LoginAnswer> reply)
{
    const QByteArray body = contract::encodeLoginRequest({account, password, {}});
    call("POST", contract::paths::Login, {}, {body, contract::media::Json, {}}, briefLimits(),
         [this, reply](const HttpEnd &end) { reply(loginAnswer(end)); });
}

HttpCall::Limits HttpLine::briefLimits() const
{
    HttpCall::Limits brief = limits();
    brief.silence = std::min<std::chrono::milliseconds>(brief.silence, std::chrono::seconds(15));
    brief.whole = std::min<std::chrono::milliseconds>(brief.whole, std::chrono::seconds(30));
    return brief;
}

std::optional<LineFault> HttpLine::refusal(const HttpEnd &end)
{
    const Result<contract::Problem> problem = contract::decodeProblem(end.body);
    if (end.fault || end.status < 400 || end.status >= 500 || !problem)
        return std::nullopt;
    const Error said = contract::toError(*problem);
    const Kind kind = said.code == ErrorCode::CertificateTrouble ? Kind::Certificate : Kind::Refused;
    return LineFault{kind, said, end.retryAfter};
}

LineAnswer<LoginAnswer> HttpLine::loginAnswer(const HttpEnd &end)
{
    if (const auto no = refusal(end))
        return tl::unexpected(*no);
    if (const auto wrong = faultOfStatus(end))
        return tl::unexpected(*wrong);
    const Result<contract::LoginReply> answer = contract::decodeLoginReply(end.body);
    if (!answer)
        return fault<LoginAnswer>(Kind::Unusable, answer.error().detail);
    m_token = answer->token.toUtf8();
    heard(answer->platformTime);
    return answer->answer;
}

void HttpLine::logOut(LineReply<Done> reply)
{
    post(contract::paths::Logout, {{}, contract::media::Json, {}}, [reply](const HttpEnd &end) {
        const auto wrong = faultOfStatus(end);
        wrong ? reply(tl::unexpected(*wrong)) : reply(Done());
    });
    m_token.clear();
}

// --- whatever else a counter asks ---

void HttpLine::ask(const Question &question, LineReply<QByteArray> reply)
{
    const Body body{question.body, question.body.isEmpty() ? nullptr : contract::media::Json, {}};
    call(question.verb, question.path, {}, body, briefLimits(), [reply](const HttpEnd &end) {
        const auto no = end.status == 429 ? std::nullopt : refusal(end);
        const auto wrong = no ? no : faultOfStatus(end);
        wrong ? reply(tl::unexpected(*wrong)) : reply(end.body);
    });
}

} // namespace yichuang
