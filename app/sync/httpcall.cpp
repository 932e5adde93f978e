// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httpcall.h"

#include "contract/paths.h"
#include "sync/oncedevice.h"
#include "sync/sentences.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace yichuang {

HttpCall::HttpCall(QNetworkAccessManager &manager, const QByteArray &verb, QNetworkRequest request,
                   QByteArray body, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    request.setTransferTimeout(int(limits.silence.count()));
    request.setMaximumRedirectsAllowed(0);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity"); // ours to undo, with a limit, where the contract has it
    request.setRawHeader(contract::headers::Contract, QByteArray::number(contract::Version));
    if (verb == "GET") {
        m_reply = manager.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = manager.sendCustomRequest(request, verb, new OnceDevice(std::move(body), this));
    }
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(LineFault::Kind::Doubtful, u"no whole answer before the deadline"_s); });
    m_deadline.start(limits.whole);
}

void HttpCall::readSome()
{
    m_end.body += m_reply->read(m_limits.answer + 1 - m_end.body.size());
    if (m_end.body.size() > m_limits.answer)
        giveUp(LineFault::Kind::Unusable, u"answer larger than agreed"_s);
}

void HttpCall::giveUp(LineFault::Kind kind, const QString &detail)
{
    if (m_ended)
        return;
    m_end.fault = lineFault(kind, detail);
    m_reply->abort(); // ends in finish()
    finish();
}

void HttpCall::finish()
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    if (!m_end.fault) {
        if (m_reply->isOpen())
            m_end.body += m_reply->readAll();
        m_end.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_end.signature = QByteArray::fromBase64(m_reply->rawHeader(contract::headers::Signature));
        m_end.retryAfter = std::chrono::seconds(m_reply->rawHeader("Retry-After").toInt());
        // Whatever a server answers counts as an answer; without a status, or cut short, there is none.
        const bool isHttpError = m_reply->error() >= QNetworkReply::ContentAccessDenied
            && m_reply->error() != QNetworkReply::ContentReSendError
            && m_reply->error() != QNetworkReply::ProtocolUnknownError
            && m_reply->error() != QNetworkReply::ProtocolFailure;
        if (m_reply->error() != QNetworkReply::NoError && !(isHttpError && m_end.status >= 300))
            m_end.fault = faultOfReply();
        else if (m_end.body.size() > m_limits.answer)
            m_end.fault = lineFault(LineFault::Kind::Unusable, u"answer larger than agreed"_s);
    }
    Q_EMIT ended(m_end);
    deleteLater();
}

LineFault HttpCall::faultOfReply() const
{
    using Kind = LineFault::Kind;
    const QString detail = u"network error %1"_s.arg(int(m_reply->error()));
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return lineFault(Kind::NotSent, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return lineFault(Kind::Certificate, detail);
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return lineFault(Kind::Unusable, detail);
    default:
        return lineFault(Kind::Doubtful, detail);
    }
}

} // namespace yichuang
