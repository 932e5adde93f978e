// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardreader.h"

#include <QPromise>
#include <QTimer>

#include <chrono>
#include <optional>

namespace yichuang {

/// A reader of identity cards without the device (模拟身份证阅读器), for practice and tests: somebody lays a card on it,
/// the answer comes after the moment a real one needs, and the citizen takes the card back once it is read. It can be
/// ordered to be unplugged or broken. Keeps no card after that; writes nothing down. GUI thread.
/// Errors: Cancelled after cancel(), after a later read() or when the reader goes away; NotFound when no card came in
/// time; Unsupported when it is unplugged or cannot read the card. Each says to type by hand.
class SimulatedCardReader final : public CardReader
{
    Q_OBJECT

public:
    enum class Health { Good, Unplugged, Broken };

    /// How long a real one takes, and how long it waits for a card.
    struct Timing
    {
        std::chrono::milliseconds reading{700};
        std::chrono::milliseconds patience{std::chrono::seconds(30)};
    };

    explicit SimulatedCardReader(QObject *parent = nullptr);
    SimulatedCardReader(const Timing &timing, QObject *parent = nullptr);
    ~SimulatedCardReader() override;

    bool isReady() const override { return m_health != Health::Unplugged; }
    QString name() const override;
    QFuture<Result<IdCard>> read() override;
    void cancel() override;

    bool isWaiting() const { return m_waiting.has_value(); }
    /// The card of a resident on the glass; a second one takes the place of the first.
    void lay(const IdCard &card);
    void takeAway();
    bool hasCard() const { return m_card.has_value(); }
    void setHealth(Health health);

private:
    void finish(const Result<IdCard> &result);
    void cardRead();

    const Timing m_timing;
    Health m_health = Health::Good;
    std::optional<IdCard> m_card;
    std::optional<QPromise<Result<IdCard>>> m_waiting;
    QTimer m_reading;
    QTimer m_patience;
};

} // namespace yichuang
