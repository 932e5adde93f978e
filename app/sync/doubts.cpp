// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/doubts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

QList<Verdict> Doubts::add(const QList<QUuid> &ids)
{
    QList<Verdict> fresh;
    for (const QUuid &id : ids) {
        if (!m_noted.contains(id)) {
            Verdict verdict;
            verdict.actId = id;
            verdict.kind = Verdict::Kind::Doubtful;
            verdict.reason = u"line.lost"_s;
            verdict.message = QCoreApplication::translate(
                "yichuang::Doubts",
                "Sent, but the answer did not arrive. The station asks the province by itself "
                "before sending again; nothing needs to be done.");
            fresh.append(verdict);
        }
    }
    adopt(ids);
    return fresh;
}

void Doubts::adopt(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        m_noted.insert(id);
        if (!m_members.contains(id)) {
            m_members.insert(id);
            m_open.append(id);
        }
    }
}

void Doubts::ask(LineReply<VerdictAnswer> reply)
{
    constexpr int AtOnce = 500;
    const QList<QUuid> batch = m_open.mid(0, AtOnce);
    m_asking = true;
    m_line.askHeld(batch, [this, batch, reply](const LineAnswer<VerdictAnswer> &answer) {
        m_asking = false;
        if (answer) {
            m_open.remove(0, batch.size());
            for (const QUuid &id : batch)
                m_members.remove(id);
        }
        reply(answer);
    });
}

} // namespace yichuang
