// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

#include <QObject>
#include <QTimer>

namespace yichuang {

/// What the light in the corner tells: line, unsent, oldest, who has to act.
struct Light
{
    LineState line;
    LedgerStatus ledger;
    QString sentence;   ///< the whole state in one sentence
};

/// Watches line and ledger. GUI thread.
class LightService final : public QObject
{
    Q_OBJECT

public:
    explicit LightService(Ports ports, QObject *parent = nullptr);

    /// As of the last look; the sentence in the language the window speaks now.
    Light light() const;

Q_SIGNALS:
    void changed(const yichuang::Light &light);

private:
    void refresh();
    QString describe() const;

    Ports m_ports;
    Light m_light;
    QTimer m_soon;
};

} // namespace yichuang
