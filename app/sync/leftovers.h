// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "sync/line.h"

#include <QObject>

namespace yichuang {

/// Notes in the ledger how far sending may have got, before a parcel leaves; and after a start finds out what an
/// earlier run may have sent without hearing of it. Sync thread only.
class Leftovers final : public QObject
{
    Q_OBJECT

public:
    Leftovers(Lane lane, Ledger &ledger, QObject *parent = nullptr);

    /// Ends in found or failed.
    void find();
    /// True if acts up to there are covered already.
    bool covers(quint64 sequence) const { return sequence <= m_mark; }
    /// Covers acts up to there and a little beyond; ends in covered or failed.
    void cover(quint64 sequence);
    /// Nothing is under way: the next start need not ask.
    void settle();

Q_SIGNALS:
    /// Acts that may have been sent: not yet called doubtful in the ledger, and already called so.
    void found(const QList<QUuid> &fresh, const QList<QUuid> &known);
    void covered();
    void failed(const yichuang::Error &error);

private:
    void markRead(const Result<QString> &mark);
    void readUnsent();
    void unsentRead(const Result<QList<Act>> &acts);
    void doubtfulRead(const Result<QList<QUuid>> &ids);
    void markWritten(const Result<Done> &done);
    QString key() const;

    const Lane m_lane;
    Ledger &m_ledger;
    QList<QUuid> m_fresh;
    quint64 m_mark = 0; ///< everything up to here may have left
    quint64 m_after = 0;
};

} // namespace yichuang
