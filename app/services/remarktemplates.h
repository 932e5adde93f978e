// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"
#include "services/sessionservice.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// Sentences a clerk writes again and again (常用意见): what the item itself says, and what this account remembered for
/// it. Never anything about a person: a text with a name or a long number is not remembered. GUI thread.
class RemarkTemplates final : public QObject
{
    Q_OBJECT

public:
    enum class Use { Refusal, Supplement, Material, Correction, Withdrawal, Termination, Suspension };

    /// No more than these are kept for one use of one business; the longest unused goes first.
    static constexpr int Most = 8;

    RemarkTemplates(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// Last used first, then the item's own.
    QFuture<Result<QStringList>> of(Use use, const BusinessSpec &business);
    /// Remembers a text, or moves it to the front. InvalidInput if it holds personal data of the case.
    QFuture<Result<Done>> remember(Use use, const BusinessSpec &business, const QString &text,
                                   const CaseContent &about);
    QFuture<Result<Done>> forget(Use use, const BusinessSpec &business, const QString &text);

    /// What the definition of the item offers.
    static QStringList builtIn(Use use, const BusinessSpec &business);

private:
    QString keyOf(Use use, const BusinessSpec &business) const;
    QFuture<Result<QStringList>> remembered(const QString &key);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
