// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/questions.h"

#include "sync/sentences.h"

using namespace Qt::StringLiterals;

namespace yichuang {

Questions::Questions(SyncThread &thread)
    : m_thread(thread)
{
    connect(&m_thread, &SyncThread::answered, this,
            [this](int ticket, const QByteArray &body) { finish(ticket, body); });
    connect(&m_thread, &SyncThread::unanswered, this,
            [this](int ticket, const LineFault &fault) { finish(ticket, tl::unexpected(fault)); });
}

void Questions::ask(const Question &question, LineReply<QByteArray> reply)
{
    const int ticket = ++m_tickets;
    m_open.emplace(ticket, std::move(reply));
    if (m_thread.isRunning()) {
        m_thread.ask(ticket, question);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, ticket] {
            finish(ticket, tl::unexpected(lineFault(LineFault::Kind::NotSent, u"the line is not up"_s)));
        },
        Qt::QueuedConnection);
}

void Questions::askTwice(const Question &question, LineReply<QByteArray> reply)
{
    ask(question, [this, question, reply = std::move(reply)](const LineAnswer<QByteArray> &answer) {
        const bool isUnsure = !answer
            && (answer.error().kind == LineFault::Kind::Doubtful || answer.error().kind == LineFault::Kind::Broken);
        isUnsure && m_thread.isRunning() ? ask(question, reply) : reply(answer);
    });
}

void Questions::end()
{
    const auto open = std::exchange(m_open, {});
    for (const auto &[ticket, reply] : open)
        reply(tl::unexpected(lineFault(LineFault::Kind::NotSent, u"the station is closing"_s)));
}

void Questions::finish(int ticket, const LineAnswer<QByteArray> &answer)
{
    auto node = m_open.extract(ticket);
    if (node)
        node.mapped()(answer);
}

} // namespace yichuang
