// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/line.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace yichuang {

/// How one exchange over HTTP ended: an answer with a status, or a fault if there was none to speak of.
struct HttpEnd
{
    int status = 0;
    QByteArray body;
    QByteArray signature; ///< as sent, base64 undone
    std::chrono::milliseconds retryAfter{0};
    std::optional<LineFault> fault;
};

/// One request and its answer, with limits: a pause between bytes, a deadline for the whole, a size. Follows no
/// redirect, undoes no compression, and never sends a body twice. Deletes itself after its one `ended`.
class HttpCall final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds silence = std::chrono::seconds(60);
        std::chrono::milliseconds whole = std::chrono::minutes(5);
        qint64 answer = 16 * 1024 * 1024;
    };

    HttpCall(QNetworkAccessManager &manager, const QByteArray &verb, QNetworkRequest request, QByteArray body,
             const Limits &limits, QObject *parent);

Q_SIGNALS:
    void ended(const yichuang::HttpEnd &end);

private:
    void readSome();
    void finish();
    void giveUp(LineFault::Kind kind, const QString &detail);
    LineFault faultOfReply() const;

    const Limits m_limits;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    HttpEnd m_end;
    bool m_ended = false;
};

} // namespace yichuang
