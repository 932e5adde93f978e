// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeledger.h"
#include "support/fakeline.h"
#include "support/fakescheduler.h"

#include "core/uuid7.h"
#include "sync/syncworker.h"

#include <QFuture>

namespace yichuang::test {

/// A clock the test sets.
class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);
};

/// One station on the test bench: a ledger that survives, a province that survives, and between them a worker
/// and a line that can be thrown away at any moment, as a power cut does.
class SyncBench
{
public:
    explicit SyncBench(quint32 seed = 1)
        : scheduler(seed)
    {
        ledger.scheduler = &scheduler;
        ledger.writeDelay = std::chrono::milliseconds(seed % 3 * 30); // on disk before or after the next answer
        plugIn();
    }

    void plugIn()
    {
        line = std::make_unique<FakeLine>(province, scheduler);
        ++lives;
        const QString name = QStringLiteral("life-%1").arg(lives);
        const Lease::Holder holder{name,
                                   [](const QString &other) { return other.startsWith(QStringLiteral("life-")); }};
        Station station;
        station.code = QStringLiteral("ST0001");
        worker = std::make_unique<SyncWorker>(SyncWorker::Ports{ledger, *line, clock, scheduler}, station, holder);
    }
    /// The program is gone between two instructions; ledger and province stay.
    void pullThePlug()
    {
        worker.reset();
        line.reset();
    }

    Act act(const QUuid &caseId, const QByteArray &payload = "{}", ActKind kind = ActKind::Accepted)
    {
        Act next;
        next.id = newUuid7();
        next.caseId = caseId;
        next.kind = kind;
        next.station = QStringLiteral("ST0001");
        next.at = clock.now();
        next.payload = payload;
        if (!isWitness(kind)) {
            next.parent = heads.value(caseId);
            next.caseVersion = ++versions[caseId];
            heads.insert(caseId, next.id);
        }
        return next;
    }
    QUuid add(const QUuid &caseId, const QByteArray &payload = "{}", ActKind kind = ActKind::Accepted)
    {
        const Act next = act(caseId, payload, kind);
        ledger.append(next, {});
        return next.id;
    }
    QList<QUuid> addCases(int count)
    {
        QList<QUuid> ids;
        for (int i = 0; i < count; ++i)
            ids.append(add(newUuid7()));
        return ids;
    }
    bool drain(std::chrono::milliseconds limit = std::chrono::hours(48))
    {
        return scheduler.runUntil([this] { return ledger.open() == 0 && !worker->isSending(); }, limit);
    }
    int doubled() const
    {
        int count = 0;
        for (const int effects : province.effects)
            count += effects > 1;
        return count;
    }
    /// Own acts that are neither at the province nor here with a state.
    int lost() const
    {
        int count = 0;
        for (const Act &own : ledger.acts) {
            const auto word = ledger.verdict(own.id);
            const bool saysReceipt = word && word->kind == Verdict::Kind::Receipt;
            count += saysReceipt && province.effects.value(own.id) != 1;
        }
        return count;
    }
    int outOfOrder() const
    {
        int count = 0;
        for (const QList<int> &order : province.versions)
            count += !std::is_sorted(order.cbegin(), order.cend());
        return count;
    }

    FakeScheduler scheduler;
    FakeClock clock;
    FakeLedger ledger;
    FakeProvince province;
    std::unique_ptr<FakeLine> line;
    std::unique_ptr<SyncWorker> worker;
    QHash<QUuid, QUuid> heads;
    QHash<QUuid, int> versions;
    int lives = 0;
};

} // namespace yichuang::test
