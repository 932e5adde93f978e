// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/line.h"

#include <QSet>

namespace yichuang {

/// The acts that were sent without an answer: which of them the province has to be asked about, in order. Knows
/// also which of them the ledger already calls doubtful, so that a bad line does not fill it with repeats.
class Doubts
{
public:
    explicit Doubts(Line &line)
        : m_line(line)
    {
    }

    /// The verdicts to note: one for each act that was not in doubt before.
    QList<Verdict> add(const QList<QUuid> &ids);
    /// Already noted by an earlier run.
    void adopt(const QList<QUuid> &ids);
    bool isEmpty() const { return m_open.isEmpty(); }
    bool isAsking() const { return m_asking; }
    bool contains(const QUuid &id) const { return m_members.contains(id); }

    /// Asks about the first ones; what was asked is no longer in doubt once there is an answer.
    void ask(LineReply<VerdictAnswer> reply);

private:
    Line &m_line;
    QList<QUuid> m_open;
    QSet<QUuid> m_members; ///< of m_open
    QSet<QUuid> m_noted;
    bool m_asking = false;
};

} // namespace yichuang
