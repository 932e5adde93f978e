// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/simulatedcardreader.h"

#include <utility>

namespace yichuang {

SimulatedCardReader::SimulatedCardReader(QObject *parent)
    : SimulatedCardReader(Timing(), parent)
{
}

SimulatedCardReader::SimulatedCardReader(const Timing &timing, QObject *parent)
    : CardReader(parent)
    , m_timing(timing)
{
    m_reading.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &SimulatedCardReader::cardRead);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(Error{ErrorCode::NotFound,
                     tr("No card was laid on the reader. Lay the card on it and read again, or type what it says."), {}});
    });
}

SimulatedCardReader::~SimulatedCardReader()
{
    cancel();
}

QString SimulatedCardReader::name() const
{
    return tr("Practice card reader");
}

QFuture<Result<IdCard>> SimulatedCardReader::read()
{
    cancel();
    m_waiting.emplace();
    m_waiting->start();
    const QFuture<Result<IdCard>> answer = m_waiting->future();
    if (m_health == Health::Unplugged) {
        finish(Error{ErrorCode::Unsupported,
                     tr("The card reader is not connected. Plug it in, or type what the card says."), {}});
    } else if (m_card) {
        m_reading.start(m_timing.reading);
    } else {
        m_patience.start(m_timing.patience);
    }
    return answer;
}

void SimulatedCardReader::cancel()
{
    finish(Error{ErrorCode::Cancelled, {}, {}});
}

void SimulatedCardReader::lay(const IdCard &card)
{
    m_card = card;
    if (!m_waiting)
        return;
    m_patience.stop();
    m_reading.start(m_timing.reading);
}

void SimulatedCardReader::takeAway()
{
    m_card.reset();
    if (!m_waiting)
        return;
    m_reading.stop();
    m_patience.start(m_timing.patience);
}

void SimulatedCardReader::setHealth(Health health)
{
    const bool wasReady = isReady();
    m_health = health;
    if (isReady() != wasReady)
        Q_EMIT readyChanged(isReady());
    if (!isReady())
        finish(Error{ErrorCode::Unsupported,
                     tr("The card reader was unplugged while it was reading. Type what the card says."), {}});
}

void SimulatedCardReader::cardRead()
{
    if (m_health == Health::Broken) {
        return finish(Error{ErrorCode::Unsupported,
                            tr("The card reader cannot read this card. Wipe the card and read again, or type what it says."),
                            {}});
    }
    if (!m_card)
        return;
    const IdCard card = *m_card;
    m_card.reset(); // the citizen takes it back
    finish(card);
}

// The one who asked may ask again at once: the promise is let go of first.
void SimulatedCardReader::finish(const Result<IdCard> &result)
{
    m_reading.stop();
    m_patience.stop();
    if (!m_waiting)
        return;
    QPromise<Result<IdCard>> promise = std::move(*m_waiting);
    m_waiting.reset();
    promise.addResult(result);
    promise.finish();
}

} // namespace yichuang
