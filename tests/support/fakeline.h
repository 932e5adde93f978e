// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/line.h"
#include "sync/scheduler.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace yichuang::test {

/// What the province knows, apart from any line to it: survives every line.
struct FakeProvince
{
    QHash<QUuid, Verdict> verdicts; ///< what it answered, and answers again
    QHash<QUuid, int> effects; ///< how often an act did something
    QList<QUuid> order; ///< as they took effect
    QHash<QUuid, QList<int>> versions; ///< of each case, as they took effect
    QHash<QString, QByteArray> files;
    QList<Act> down; ///< acts waiting to go down
    QSet<quint64> links;
    bool acceptsLinks = true;
};

/// A line that can be ordered about. The payload of an act can be "refuse" (refused by the province),
/// "conflict", "breaks" (the platform falls over it: 500) or "unreadable" (400 for the whole parcel).
class FakeLine final : public QObject, public Line
{
public:
    enum class Mood {
        Good,
        Offline, ///< nothing gets out
        CutBefore, ///< sent, lost on the way
        LosesTheAnswer, ///< it arrived and the answer was lost
        Duplicates, ///< arrives twice
        Rubbish, ///< arrived, and something else answers
        LoginPage, ///< did not arrive, and a login page answers
        Broken, ///< 500 before anything was done
        BrokenAfter, ///< 502 after it was done
        Busy, ///< 503, come later
        TooLarge, ///< 413 above five acts
        Forbidden, ///< 403
        Slow, ///< arrives, answers after a minute
        HalfAnswer, ///< every second verdict is missing
        Shuffled, ///< verdicts in another order, one twice, one of a stranger
    };
    static constexpr int MoodCount = int(Mood::Shuffled) + 1;

    FakeLine(FakeProvince &province, Scheduler &scheduler)
        : m_province(province)
        , m_scheduler(scheduler)
    {
    }

    Result<Parcel> prepare(const QList<Act> &acts, Lane lane) override;
    void send(const Parcel &parcel, LineReply<VerdictAnswer> reply) override;
    void askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply) override;
    void sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply) override;
    void fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply) override;
    void fileState(const QString &digest, LineReply<FileAnswer> reply) override;
    void putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                  LineReply<FileAnswer> reply) override;
    void numberRanges(LineReply<QList<NumberRange>> reply) override;
    void logIn(const QString &account, const QString &password, LineReply<LoginAnswer> reply) override;
    void logOut(LineReply<Done> reply) override;
    void ask(const Question &question, LineReply<QByteArray> reply) override;
    void onContact(std::function<void(const QDateTime &)> heard) override { m_heard = std::move(heard); }

    /// How the next call ends; by default always as `mood` says.
    std::function<Mood()> nextMood;
    Mood mood = Mood::Good;
    QDateTime platformTime;
    std::chrono::milliseconds latency{20};

    int sends = 0;
    int asks = 0;
    int actsSent = 0;
    int chunks = 0;
    qint64 chunkBytes = 0;
    int fetches = 0;
    int injected = 0; ///< calls that did not end well
    int resentUnasked = 0; ///< an act in doubt was sent again without asking
    int resentSettled = 0; ///< an act whose verdict had been handed over was sent again
    int twoAtOnce = 0; ///< a parcel left while another of its lane was under way
    QList<qint64> sendTimes;
    QList<int> parcelSizes;
    QList<QUuid> sentOrder;

private:
    std::optional<LineFault> faultOf(Mood picked, qsizetype size);
    bool arrives(Mood picked, qsizetype size) const;
    Mood pick();
    VerdictAnswer apply(const QList<Act> &acts);
    Verdict judge(const Act &act);
    void deform(Mood picked, VerdictAnswer &answer);
    void noteSent(const Parcel &parcel);
    void later(Mood picked, std::function<void()> run);
    template <typename T> void simple(LineReply<T> reply, std::function<LineAnswer<T>()> good);

    FakeProvince &m_province;
    Scheduler &m_scheduler;
    std::function<void(const QDateTime &)> m_heard;
    QSet<QUuid> m_inDoubt;
    QSet<QUuid> m_told;
    QHash<Lane, int> m_underWay;
};

} // namespace yichuang::test
