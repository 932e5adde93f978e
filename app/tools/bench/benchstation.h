// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "crypto/stationvault.h"
#include "store/asyncledger.h"
#include "sync/line.h"
#include "sync/syncthread.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>

namespace yichuang::bench {

/// A station's ledger with throw-away keys, to be filled, closed and opened again. The key lies beside it.
class BenchStation final
{
public:
    BenchStation(QString folder, Suite suite)
        : m_folder(std::move(folder))
        , m_suite(suite)
    {
    }

    Result<Done> open();
    void close();
    AsyncLedger &ledger() { return *m_ledger; }
    const Clock &clock() const { return m_clock; }
    /// Bytes of the database and its log.
    qint64 diskBytes() const;

    /// An acceptance of a case of its own with this content.
    Act acceptance(const QByteArray &payload, int number) const;

private:
    const QString m_folder;
    const Suite m_suite;
    SystemClock m_clock;
    std::unique_ptr<StationVault> m_vault;
    std::unique_ptr<AsyncLedger> m_ledger;
};

/// What a measured line tells the one who measures; written in the sync thread.
struct LineFigures
{
    QElapsedTimer since; ///< started by the one who measures
    std::atomic<qint64> firstSendNs{-1};
    std::atomic<int> receipts{0};
    std::atomic<int> faults{0};
    std::atomic<qint64> bytes{0}; ///< of bodies with acts
};

/// Passes everything on to another line and keeps count.
class MeasuredLine final : public Line
{
public:
    MeasuredLine(std::unique_ptr<Line> line, LineFigures &figures)
        : m_line(std::move(line))
        , m_figures(figures)
    {
    }

    Result<Parcel> prepare(const QList<Act> &acts, Lane lane) override { return m_line->prepare(acts, lane); }
    void send(const Parcel &parcel, LineReply<VerdictAnswer> reply) override;
    void askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply) override { m_line->askHeld(ids, reply); }
    void sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply) override { m_line->sendLinks(rows, reply); }
    void fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply) override
    {
        m_line->fetchDown(cursor, wait, reply);
    }
    void fileState(const QString &digest, LineReply<FileAnswer> reply) override
    {
        m_line->fileState(digest, reply);
    }
    void putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                  LineReply<FileAnswer> reply) override
    {
        m_line->putChunk(digest, total, offset, bytes, reply);
    }
    void numberRanges(LineReply<QList<NumberRange>> reply) override { m_line->numberRanges(reply); }
    void logIn(const QString &account, const QString &password, LineReply<LoginAnswer> reply) override
    {
        m_line->logIn(account, password, reply);
    }
    void logOut(LineReply<Done> reply) override { m_line->logOut(reply); }
    void ask(const Question &question, LineReply<QByteArray> reply) override { m_line->ask(question, reply); }
    void onContact(std::function<void(const QDateTime &)> heard) override { m_line->onContact(std::move(heard)); }

private:
    std::unique_ptr<Line> m_line;
    LineFigures &m_figures;
};

/// Runs events until the condition holds; false after the time-out.
bool waitUntil(const std::function<bool()> &condition, int timeoutMs);

/// Runs the sending until everything has its receipt on disk; seconds, or a negative number after five minutes.
double drain(BenchStation &station, LineFigures &figures, int count,
             const std::function<std::unique_ptr<Line>()> &makeLine, const Station &who);

} // namespace yichuang::bench
