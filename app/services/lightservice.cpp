// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lightservice.h"

#include "core/await.h"

#include <chrono>

using namespace std::chrono_literals;

namespace yichuang {

LightService::LightService(Ports ports, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
{
    // Many acts in a row ask for one look, not for many.
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &LightService::refresh);
    connect(&ports.ledger, &Ledger::statusChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&ports.province, &Province::lineChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void LightService::refresh()
{
    await(m_ports.ledger.status(), this, [this](const Result<LedgerStatus> &status) {
        if (status)
            m_light.ledger = *status;
        m_light.line = m_ports.province.line();
        m_light.sentence = describe();
        Q_EMIT changed(m_light);
    });
}

Light LightService::light() const
{
    Light now = m_light;
    if (!now.sentence.isEmpty()) // else nobody has looked yet
        now.sentence = describe();
    return now;
}

QString LightService::describe() const
{
    const int unsent = m_light.ledger.unsent;
    if (m_light.ledger.needsClerk > 0)
        return tr("%1 cases need you: the province did not take them as they are").arg(m_light.ledger.needsClerk);
    if (m_light.line.kind == LineState::Kind::Online)
        return unsent == 0 ? tr("Online, everything has arrived") : tr("Online, %1 being sent").arg(unsent);
    if (unsent == 0)
        return tr("No line, nothing waits; you can go on accepting");
    return tr("No line, %1 waiting since %2; you can go on accepting")
        .arg(unsent)
        .arg(m_light.ledger.oldestUnsent.toLocalTime().toString(QStringLiteral("MM-dd HH:mm")));
}

} // namespace yichuang
