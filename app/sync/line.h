// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/ledger.h"
#include "core/province.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QList>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace yichuang {

/// Why a call to the province gave no usable answer, typed by what the caller must do next.
struct LineFault
{
    enum class Kind {
        NotSent, ///< nothing reached the province: no route, refused, no TLS session
        Doubtful, ///< sent, and no whole answer: the province may have acted
        Broken, ///< an answer of trouble behind the door (5xx): it may have acted
        Unusable, ///< an answer that is not the province's: login page, rubbish, redirect, forged
        Busy, ///< asked to come later (429, 503)
        Rejected, ///< the body as a whole was refused (400, 409, 422): a smaller one finds the culprit
        TooLarge, ///< 413
        Certificate, ///< 401, 403 or a certificate: the administrator must act
        Refused, ///< the province understood this one call and said no (wrong password, unknown file)
    };

    Kind kind = Kind::NotSent;
    Error error;
    std::chrono::milliseconds retryAfter{0}; ///< at least so long, where the province said so
};

/// True if the province may have acted although we know nothing: ask before resending.
constexpr bool mayHaveArrived(LineFault::Kind kind)
{
    return kind != LineFault::Kind::NotSent;
}

template <typename T> using LineAnswer = tl::expected<T, LineFault>;
template <typename T> using LineReply = std::function<void(const LineAnswer<T> &)>;

class PackageLine;

/// Changing acts and evidence travel apart, so that evidence never holds up a case.
enum class Lane { Changing, Witness };

/// A batch ready to go: encoded, compressed and signed once, sent as often as it takes.
struct Parcel
{
    QList<Act> acts;
    QByteArray body;
    QByteArray signature;
    Lane lane = Lane::Changing;
    QUuid batch; ///< the name of this parcel; its answer has to repeat it

    QList<QUuid> ids() const;
};

/// The province's word on a parcel or on a question, signature already verified.
struct VerdictAnswer
{
    QList<Verdict> verdicts;
};

/// Acts of the province behind a cursor.
struct DownAnswer
{
    QList<Act> acts;
    QString cursor;
    bool more = false;
};

/// How much of a file the province holds.
struct FileAnswer
{
    qint64 held = 0;
    bool complete = false;
};

/// Something asked of the province outside the lanes, while somebody waits at the counter.
struct Question
{
    QByteArray verb;    ///< "POST" "GET"
    QString path;       ///< of the contract, without a query
    QByteArray body;    ///< JSON; empty for GET
};

/// The line to the province: what can be asked of it, and how it can end. Each call ends in exactly one reply,
/// later and on the same thread. Keeps no queue and tries nothing twice: that is the lanes' business.
class Line
{
public:
    virtual ~Line() = default;

    /// Encodes, compresses and signs; no traffic. Called while the parcel before is under way.
    virtual Result<Parcel> prepare(const QList<Act> &acts, Lane lane) = 0;
    virtual void send(const Parcel &parcel, LineReply<VerdictAnswer> reply) = 0;
    /// "Which of these do you hold?" The answer has a verdict for each act held and none for the others.
    virtual void askHeld(const QList<QUuid> &ids, LineReply<VerdictAnswer> reply) = 0;
    /// Rows of the chain whose acts stay here for now, so that the province sees that nothing was cut out.
    virtual void sendLinks(const QList<ChainRow> &rows, LineReply<Done> reply) = 0;
    /// Waits on the province's side up to that long if there is nothing new.
    virtual void fetchDown(const QString &cursor, std::chrono::seconds wait, LineReply<DownAnswer> reply) = 0;
    virtual void fileState(const QString &digest, LineReply<FileAnswer> reply) = 0;
    virtual void putChunk(const QString &digest, qint64 total, qint64 offset, const QByteArray &bytes,
                          LineReply<FileAnswer> reply)
        = 0;
    virtual void numberRanges(LineReply<QList<NumberRange>> reply) = 0;
    /// The items whose ranges are asked for from now on.
    virtual void setImplementingCodes(const QStringList &) { }
    virtual void logIn(const QString &account, const QString &password, LineReply<LoginAnswer> reply) = 0;
    virtual void logOut(LineReply<Done> reply) = 0;
    /// The body of the answer to one question; what the province itself says no to is LineFault::Kind::Refused.
    virtual void ask(const Question &question, LineReply<QByteArray> reply) = 0;
    /// For definitions; null if this line carries none.
    virtual PackageLine *packages() { return nullptr; }
    /// Called with every answer that names the province's time.
    virtual void onContact(std::function<void(const QDateTime &platformTime)> heard) = 0;
};

inline QList<QUuid> Parcel::ids() const
{
    QList<QUuid> list;
    list.reserve(acts.size());
    for (const Act &act : acts)
        list.append(act.id);
    return list;
}

} // namespace yichuang
