// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"
#include "core/turns/closing.h"
#include "core/turns/consent.h"
#include "core/turns/feestep.h"
#include "core/turns/handover.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"
#include "core/turns/telling.h"
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
    CaseClock clock;                ///< as of today
    CaseContent asReceived;         ///< as the first act had it: what a correction changed is seen against it
    Suspension suspension;          ///< the newest special procedure
    Closing closing;                ///< once withdrawn or terminated
    QList<ResultPaper> results;
    std::optional<Delivery> delivery;
    QList<Telling> tellings;        ///< oldest first
    QList<HandOver> handOvers;
    QList<FeeStep> fees;
    QList<Consent> consents;
    QList<LookupAnswer> lookups;
    int formVersion = 1;            ///< 1 + number of corrections: what papers say
    QStringList otherDesks;         ///< "window 5" of acts that were not made at this station
};

/// Looks at cases. What is done to them: TurnService, ResultService, FeeService. GUI thread.
class CaseService final : public QObject
{
    Q_OBJECT

public:
    CaseService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    QFuture<Result<CasePage>> list(const CaseQuery &query);
    /// What a citizen or a scanner brings, at any desk: the QR text of a paper, a case number or its last 12 characters,
    /// an ID number, or else words as in a list's search (name, address ...). Newest first; empty text finds nothing.
    QFuture<Result<QList<CaseRecord>>> find(const QString &text);
    /// The same beyond this station's ledger: the province looks, and writes down who asked and why. The cases' acts come
    /// down soon after.
    QFuture<Result<QList<CaseElsewhere>>> findElsewhere(const QString &text, const QString &purpose);
    /// The case is in another desk's hands; CaseView::otherDesks says whose acts it holds.
    bool isElsewhere(const CaseRecord &record) const;
    QFuture<Result<CaseView>> view(const QUuid &caseId);
    /// The promise clock of a row of a list, as of today.
    CaseClock clockOf(const CaseRecord &record) const;
    /// Working days left until the promise; negative when overdue.
    int daysLeft(const CaseRecord &record) const { return clockOf(record).daysLeft; }

    /// Writes down that a masked number was shown in full, and to whom.
    QFuture<Result<Done>> recordReveal(const QUuid &caseId, const QString &field);
    QFuture<Result<QByteArray>> attachment(const QString &digest);

Q_SIGNALS:
    void caseChanged(const QUuid &caseId);

private:
    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
