// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/linewatch.h"

namespace yichuang {

LineWatch::LineWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_state.since = clock.now();
}

void LineWatch::contact()
{
    m_state.lastContact = m_clock.now();
    become(LineState::Kind::Online, clockSentence());
}

void LineWatch::troubled(const LineFault &fault)
{
    using Kind = LineFault::Kind;
    switch (fault.kind) {
    case Kind::Rejected:
    case Kind::TooLarge:
    case Kind::Refused:
        return; // about one transmission, not about the line
    case Kind::NotSent:
    case Kind::Doubtful:
        return become(LineState::Kind::Offline, fault.error.message);
    case Kind::Broken:
    case Kind::Unusable:
    case Kind::Busy:
    case Kind::Certificate:
        return become(LineState::Kind::Trouble, fault.error.message);
    }
}

void LineWatch::ledgerFailed(const Error &error)
{
    if (error.code != ErrorCode::Locked) // before the first login: nothing is wrong
        become(LineState::Kind::Trouble, error.message);
}

void LineWatch::setSending(bool sending)
{
    if (std::exchange(m_state.isSending, sending) != sending)
        Q_EMIT changed(m_state);
}

void LineWatch::setClock(qint64 offsetMs, bool isOff)
{
    m_state.clockOffsetMs = offsetMs;
    m_clockIsOff = isOff;
    if (m_state.kind == LineState::Kind::Online)
        m_state.message = clockSentence();
    Q_EMIT changed(m_state);
}

QString LineWatch::clockSentence() const
{
    if (!m_clockIsOff)
        return {};
    const qint64 minutes = (std::abs(m_state.clockOffsetMs) + 30'000) / 60'000;
    return m_state.clockOffsetMs > 0
        ? tr("This computer's clock is about %1 minutes behind the platform's. Have the administrator set it.")
              .arg(minutes)
        : tr("This computer's clock is about %1 minutes ahead of the platform's. Have the administrator set it.")
              .arg(minutes);
}

void LineWatch::become(LineState::Kind kind, const QString &message)
{
    if (m_state.kind == kind && m_state.message == message)
        return;
    if (m_state.kind != kind)
        m_state.since = m_clock.now();
    m_state.kind = kind;
    m_state.message = message;
    Q_EMIT changed(m_state);
}

} // namespace yichuang
