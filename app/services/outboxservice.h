// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// One unsent act in the clerk's words.
struct OutboxLine
{
    OutboxEntry entry;
    QString state;      ///< "waiting for the line", "refused by the province" ...
    QString cause;
    QString nextStep;
    bool needsClerk = false;
};

/// What has not reached the province yet, and why. Nothing can be deleted here. GUI thread.
class OutboxService final : public QObject
{
    Q_OBJECT

public:
    explicit OutboxService(Ports ports, QObject *parent = nullptr);

    QFuture<Result<QList<OutboxLine>>> lines();
    void sendNow();

Q_SIGNALS:
    void changed();

private:
    OutboxLine describe(const OutboxEntry &entry) const;

    Ports m_ports;
};

} // namespace yichuang
