// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"
#include "services/sessionservice.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// A case with everything a page shows of it.
struct CaseView
{
    CaseHistory history;
    CaseContent content;            ///< as of the newest act that carries content
    const ItemSpec *item = nullptr; ///< null if the item is not known here any more
    const BusinessSpec *business = nullptr;
    QString decision;               ///< the department's words, once decided
    bool isGranted = false;
    int daysLeft = 0;               ///< working days to the promise date; negative: overdue
};

/// Looks at cases and does what a clerk does to them after the intake. GUI thread.
class CaseService final : public QObject
{
    Q_OBJECT

public:
    CaseService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    QFuture<Result<CasePage>> list(const CaseQuery &query);
    QFuture<Result<CaseView>> view(const QUuid &caseId);
    /// Working days left until the promise; negative when overdue.
    int daysLeft(const CaseRecord &record) const;

    /// Writes down that a masked number was shown in full, and to whom.
    QFuture<Result<Done>> recordReveal(const QUuid &caseId, const QString &field);
    /// The citizen hands in what was missing (supplement or tolerant acceptance).
    QFuture<Result<Appended>> giveMissing(const CaseView &view, const CaseContent &content);
    QFuture<Result<Appended>> withdraw(const CaseView &view, const QString &reason);
    QFuture<Result<Appended>> correct(const CaseView &view, const CaseContent &content, const QString &reason);
    QFuture<Result<Appended>> deliver(const CaseView &view, const QString &collectedBy);
    QFuture<Result<QByteArray>> attachment(const QString &digest);

Q_SIGNALS:
    void caseChanged(const QUuid &caseId);

private:
    QFuture<Result<Appended>> append(const CaseView &view, ActKind kind, const CaseContent &content);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
