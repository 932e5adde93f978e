// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/benchstation.h"

#include "core/casenumber.h"
#include "core/uuid7.h"
#include "crypto/privatefile.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang::bench {

Result<Done> BenchStation::open()
{
    const QString keyFile = m_folder + u"/data.key"_s;
    m_vault = std::make_unique<StationVault>(m_suite);
    if (!QFileInfo::exists(keyFile)) {
        QDir().mkpath(m_folder + u"/store"_s);
        if (const auto kept = writePrivateFile(keyFile, m_vault->randomBytes(StationVault::DataKeyBytes)); !kept)
            return kept;
    }
    const auto key = readPrivateFile(keyFile);
    if (!key)
        return key.error();
    if (const auto unlocked = m_vault->unlock(SecretBytes::copyOf(*key)); !unlocked)
        return unlocked;
    auto ledger = AsyncLedger::open({m_folder + u"/store"_s, *m_vault, m_clock, u"ST0001"_s, nullptr, {}});
    if (!ledger)
        return ledger.error();
    m_ledger = ledger.take();
    return {};
}

void BenchStation::close()
{
    m_ledger.reset();
}

qint64 BenchStation::diskBytes() const
{
    const QString database = m_folder + u"/store/ledger.db"_s;
    return QFileInfo(database).size() + QFileInfo(database + u"-wal"_s).size();
}

Act BenchStation::acceptance(const QByteArray &payload, int number) const
{
    constexpr int SerialsADay = 9999;
    Act act;
    act.id = newUuid7();
    act.caseId = newUuid7();
    act.kind = ActKind::Accepted;
    act.caseVersion = 1;
    act.station = u"ST0001"_s;
    act.desk = u"1"_s;
    act.clerk = u"bench"_s;
    act.receivingPoint = u"329999001000"_s;
    act.at = m_clock.now();
    act.itemCode = u"MZ03"_s;
    act.businessCode = u"MZ03-01"_s;
    act.itemVersion = u"1.0.0"_s;
    const QString code = QString::number(number / SerialsADay).rightJustified(31, u'7');
    act.caseNumber = caseNumber(code, act.at.date(), number % SerialsADay + 1);
    act.payload = payload;
    return act;
}

void MeasuredLine::send(const Parcel &parcel, LineReply<VerdictAnswer> reply)
{
    qint64 none = -1;
    m_figures.firstSendNs.compare_exchange_strong(none, m_figures.since.nsecsElapsed());
    m_figures.bytes += parcel.body.size();
    m_line->send(parcel, [this, reply](const LineAnswer<VerdictAnswer> &answer) {
        m_figures.faults += answer ? 0 : 1;
        for (const Verdict &verdict : answer ? answer->verdicts : QList<Verdict>())
            m_figures.receipts += verdict.kind == Verdict::Kind::Receipt;
        reply(answer);
    });
}

bool waitUntil(const std::function<bool()> &condition, int timeoutMs)
{
    QElapsedTimer watch;
    watch.start();
    while (!condition()) {
        if (watch.elapsed() > timeoutMs)
            return false;
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

double drain(BenchStation &station, LineFigures &figures, int count,
             const std::function<std::unique_ptr<Line>()> &makeLine, const Station &who)
{
    constexpr int Patience = 5 * 60 * 1000;
    QElapsedTimer watch;
    watch.start();
    SyncThread thread(SyncThread::Setup{station.ledger(), station.clock(), who, [&figures, makeLine] {
                                            return std::make_unique<MeasuredLine>(makeLine(), figures);
                                        }});
    thread.start();
    const bool isDone = waitUntil([&] { return figures.receipts >= count; }, Patience)
        && waitUntil(
                            [&] {
                                const auto status = station.ledger().status().result();
                                return status && status->unsent == 0;
                            },
                            Patience);
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    thread.stop();
    return isDone ? seconds : -1;
}

} // namespace yichuang::bench
