// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/verdict.h"
#include "platform/store/readers.h"
#include "sqlite/connection.h"

#include <optional>

namespace yichuang::platform {

/// What the platform knows of an act it has seen before.
struct KnownAct
{
    QUuid caseId;
    QByteArray digest;       ///< of the whole act
    Verdict verdict;         ///< what was said then, and is said again
};

/// An act that was refused: not part of its case, but the clerk's remedy follows it.
struct RefusedAct
{
    QUuid id;
    QUuid parent;
    ActKind kind = ActKind::Received;
    QDate date;
};

/// Where an act's bytes lie: in a batch, or by themselves if a department made it.
struct ActPlace
{
    qint64 batch = 0;
    int index = 0;
    QByteArray body;
    QString station;
    QString township;
};

/// A case that somebody looks for.
struct FoundCase
{
    CaseRow row;
    qint64 openedAt = 0;
};

/// Acts, refusals, chains and the cases they move. Store thread, inside the caller's transaction.
class CaseBook final
{
public:
    CaseBook(sqlite::Connection &db, Readers &readers) : m_db(db), m_readers(readers) { }

    Result<std::optional<KnownAct>> known(const QUuid &act);
    Result<std::optional<CaseRow>> find(const QUuid &caseId);
    /// Tolerant acceptances and cases whose supplement is awaited.
    Result<QList<CaseRow>> waitingForPapers();
    /// True if another case has this number.
    Result<bool> isNumberTaken(const QString &number, const QUuid &caseId);
    Result<Done> save(const CaseRow &row, bool isNew, qint64 now);

    Result<qint64> addBatch(const QString &station, qint64 now, const QByteArray &signature, const QByteArray &body);
    /// The newest first, by case number, identity number, or what a slip says.
    Result<QList<FoundCase>> search(const QString &text, int limit);
    /// Tells the readers of its case, too. The receipt number.
    Result<qint64> addAct(const Act &act, const QByteArray &digest, const ActPlace &place, qint64 now);
    Result<Done> addRefusal(const Verdict &verdict, const Act &act, qint64 now);
    /// The refused acts of a case that hang together, oldest first, up to the newest.
    Result<QList<RefusedAct>> refusedLine(const QUuid &caseId);

    /// False if the row contradicts what the platform knows of its neighbours.
    Result<bool> continuesChain(const QString &station, int epoch, quint64 sequence, const QUuid &act,
                                const QByteArray &previous, const QByteArray &link);
    Result<Done> addLink(const QString &station, int epoch, quint64 sequence, const QUuid &act,
                         const QByteArray &previous, const QByteArray &link);

    static QString receiptNumber(qint64 seq, qint64 now);

private:
    Result<QList<QUuid>> idsFor(const QString &text, int limit);
    Result<qint64> openedAt(const QUuid &caseId);

    sqlite::Connection &m_db;
    Readers &m_readers;
};

} // namespace yichuang::platform
