// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outboxservice.h"

#include "services/futures.h"

namespace yichuang {

OutboxService::OutboxService(Ports ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    connect(&ports.ledger, &Ledger::statusChanged, this, &OutboxService::changed);
    connect(&ports.province, &Province::lineChanged, this, &OutboxService::changed);
}

QFuture<Result<QList<OutboxLine>>> OutboxService::lines()
{
    return chain(m_ports.ledger.outbox(), this,
                 [this](const Result<QList<OutboxEntry>> &entries) -> Result<QList<OutboxLine>> {
                     if (!entries)
                         return entries.error();
                     QList<OutboxLine> lines;
                     for (const OutboxEntry &entry : *entries)
                         lines.append(describe(entry));
                     return lines;
                 });
}

void OutboxService::sendNow()
{
    m_ports.province.wake();
}

OutboxLine OutboxService::describe(const OutboxEntry &entry) const
{
    OutboxLine line;
    line.entry = entry;
    const bool isOnline = m_ports.province.line().kind == LineState::Kind::Online;
    if (entry.heldByEarlier) {
        line.state = tr("Waiting for an earlier step");
        line.cause = tr("An earlier step of the same case has not reached the province yet.");
        line.nextStep = tr("Nothing to do: it goes by itself once the earlier step is settled.");
        return line;
    }
    if (!entry.verdict) {
        line.state = isOnline ? tr("About to be sent") : tr("Waiting for the line");
        line.cause = isOnline ? QString() : m_ports.province.line().message;
        line.nextStep = tr("Nothing to do: it is stored here and goes by itself.");
        return line;
    }
    line.cause = entry.verdict->message;
    switch (entry.verdict->kind) {
    case Verdict::Kind::Receipt:
        line.state = tr("Arrived");
        break;
    case Verdict::Kind::Held:
        line.state = tr("Held by the province");
        line.nextStep = tr("Nothing to do: the province waits for an earlier step of this case.");
        break;
    case Verdict::Kind::Doubtful:
        line.state = tr("Sent, answer lost");
        line.nextStep = tr("Nothing to do: the program asks whether it arrived before it sends again.");
        break;
    case Verdict::Kind::Failed:
        line.state = tr("Could not be sent");
        line.nextStep = tr("It is tried again by itself; you can also send now.");
        break;
    case Verdict::Kind::Refused:
        line.state = tr("Refused by the province");
        line.nextStep = tr("Open the case and correct it. The acceptance stays valid for the citizen.");
        line.needsClerk = true;
        break;
    case Verdict::Kind::Conflict:
        line.state = tr("Another desk moved this case");
        line.nextStep = tr("Open the case, compare both versions and decide.");
        line.needsClerk = true;
        break;
    }
    return line;
}

} // namespace yichuang
