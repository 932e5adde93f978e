// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
#include "services/intake.h"
#include "services/sessionservice.h"

#include <QObject>

#include <memory>

namespace yichuang {

/// Begins, resumes and lists intakes. GUI thread.
class IntakeService final : public QObject
{
    Q_OBJECT

public:
    IntakeService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// A new intake of a business; the first autosave makes its draft.
    Result<std::unique_ptr<Intake>> begin(const QString &itemCode, const QString &businessCode);
    /// A suspended one, on the definition version it began with.
    Result<std::unique_ptr<Intake>> resume(const Draft &draft);

    /// Goes on with a case in Received, or in SupplementAsked by the counter, at whichever desk it was opened; everything
    /// is filled in as it is on record. Its end is the act that follows the head of the case. NotAllowed in any other
    /// state; Conflict comes at conclude() if the case has moved meanwhile, and what was typed stays in the draft.
    /// typed: a draft of the same case on an older state of it; its values are kept and put on the state of now.
    Result<std::unique_ptr<Intake>> continueCase(const CaseView &view, const std::optional<Draft> &typed = {});

    /// The next person, for the same matter: item, business and situation of a case, nothing else.
    Result<std::unique_ptr<Intake>> repeatItem(const CaseView &previous);
    /// The same as the last intake of this session; NotFound if there was none.
    Result<std::unique_ptr<Intake>> repeatLast();
    /// The next person of the same household: takes over what the household shares (see householdValues), each value with
    /// the case it came from. Another item's codes, or empty for the same item.
    Result<std::unique_ptr<Intake>> sameHousehold(const CaseView &previous, const QString &itemCode = {},
                                                  const QString &businessCode = {});

    /// What follows for the same person (关联事项): applicant and beneficiary of a case, with what it knows of them that the
    /// next item asks for too; each value with the case it came from.
    Result<std::unique_ptr<Intake>> nextItem(const CaseView &previous, const QString &itemCode,
                                             const QString &businessCode);

    QFuture<Result<QList<Draft>>> drafts();
    QFuture<Result<Done>> discard(const Draft &draft);

    /// The last finished intake of this session: repeat it for the next person ("same item").
    QString lastItem() const { return m_lastItem; }
    QString lastBusiness() const { return m_lastBusiness; }

Q_SIGNALS:
    void draftsChanged();

private:
    Result<std::unique_ptr<Intake>> open(Draft draft);
    Result<std::unique_ptr<Intake>> beginIn(const QString &itemCode, const QString &businessCode,
                                            const QString &situation);

    Ports m_ports;
    const SessionService &m_session;
    QString m_lastItem;
    QString m_lastBusiness;
    QString m_lastSituation;
};

} // namespace yichuang
