// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bundleintake.h"
#include "services/caseservice.h"
#include "services/feeservice.h"
#include "services/intake.h"

namespace yichuang {

/// Issues the papers of a case: lays them out, writes the printing down as an act, marks a reprint as such.
/// GUI thread.
class PaperDesk final : public QObject
{
    Q_OBJECT

public:
    PaperDesk(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// Papers this case can have now, newest situation first.
    QList<PaperKind> papersOf(const CaseView &view) const;
    /// Renders the paper. Nothing is written down: for the preview.
    QFuture<Result<PrintedPaper>> preview(const CaseView &view, PaperKind kind);
    /// Renders, writes the act Printed (a reprint if the kind was printed before), then sends it to the printer;
    /// "" is the default printer, "pdf:PATH" writes a file.
    QFuture<Result<PrintedPaper>> issue(const CaseView &view, PaperKind kind, const QString &printer);
    /// A paper before the case is in the ledger: the list of what to bring, the form for the signature. Written
    /// down as told to the citizen. The printed form is what the signature counts for, see Intake::formPrinted.
    QFuture<Result<PrintedPaper>> issueBefore(Intake &intake, PaperKind kind, const QString &printer);
    /// The same for a bundle: one form with everything, under one signature.
    QFuture<Result<PrintedPaper>> issueBefore(BundleIntake &bundle, PaperKind kind, const QString &printer);
    /// The consent before it is written down: it is signed first.
    QFuture<Result<PrintedPaper>> issueConsent(const FormDesk &desk, const Consent &consent, const QString &printer);

    /// Papers that belong to no single case: one sheet for several cases handed over together, the fees of a day, a guide,
    /// cards of invented residents (practice only). Preview and issue as below.
    PaperOrder handOverSheet(const QList<CaseView> &cases, const HandOver &handOver) const;
    PaperOrder feeList(const QDate &day, const QList<FeeLine> &lines) const;
    /// The guide of the business that is being taken in, for the citizen to take home.
    PaperOrder guide(const Intake &intake) const;
    PaperOrder residentCards(const QList<IdCard> &cards) const;
    QFuture<Result<PrintedPaper>> preview(const PaperOrder &order);
    QFuture<Result<PrintedPaper>> issue(const PaperOrder &order, const QString &printer);

    /// How often this paper was printed in its present version.
    static int timesPrinted(const CaseView &view, PaperKind kind);

    QStringList printers() const { return m_ports.papers.printers(); }

private:
    QFuture<Result<PrintedPaper>> render(const CaseView &view, PaperKind kind, int copy);
    QFuture<Result<PrintedPaper>> issueEarly(const FormDesk &desk, const PaperOrder &order, const QString &printer);
    QFuture<Result<PrintedPaper>> writeDownAndPrint(ActKind witness, const CaseRecord &record, PaperKind kind, int copy,
                                                    const PrintedPaper &paper, const QString &printer);
    PaperOrder order(const CaseView &view, PaperKind kind, int copyNumber) const;

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
