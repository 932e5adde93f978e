// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/province.h"
#include "sync/line.h"

#include <QObject>

namespace yichuang {

/// Makes one word of what all lanes meet: what the light in the corner shows. Sync thread only.
class LineWatch final : public QObject
{
    Q_OBJECT

public:
    explicit LineWatch(const Clock &clock, QObject *parent = nullptr);

    void contact();
    void troubled(const LineFault &fault);
    void ledgerFailed(const Error &error);
    void setSending(bool sending);
    void setClock(qint64 offsetMs, bool isOff);
    const LineState &state() const { return m_state; }

Q_SIGNALS:
    void changed(const yichuang::LineState &state);

private:
    void become(LineState::Kind kind, const QString &message);
    QString clockSentence() const;

    const Clock &m_clock;
    LineState m_state;
    bool m_clockIsOff = false;
};

} // namespace yichuang
