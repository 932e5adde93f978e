// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace yichuang::platform {

/// Reads along with the HTTP parser and says when a message must be cut off: a body above the limit before it
/// is buffered, an endless header, and everything that two parsers could understand differently (chunked
/// bodies, doubled lengths, bare line feeds, pipelining). Knows no sockets.
class RequestGuard final
{
public:
    enum class Verdict {
        Fine,
        Bad = 400,
        LengthRequired = 411,
        BodyTooLarge = 413,
        HeaderTooLarge = 431,
    };

    explicit RequestGuard(qint64 bodyLimit) : m_bodyLimit(bodyLimit) { }

    /// The next bytes of the stream, in order. After anything but Fine the connection has to end.
    Verdict feed(QByteArrayView bytes);
    /// True from the first byte of a message to its last.
    bool isMidMessage() const { return m_state != State::Idle; }

private:
    enum class State { Idle, Header, Body };

    Verdict readHeader();
    Verdict readLine(QByteArrayView line);

    const qint64 m_bodyLimit;
    State m_state = State::Idle;
    QByteArray m_header;
    qint64 m_length = -1;
    qint64 m_bodyLeft = 0;
};

} // namespace yichuang::platform
