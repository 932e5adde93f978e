// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
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
    /// down as told to the citizen.
    QFuture<Result<PrintedPaper>> issueBefore(const Intake &intake, PaperKind kind, const QString &printer);
    /// How often this paper was printed.
    static int timesPrinted(const CaseView &view, PaperKind kind);

    QStringList printers() const { return m_ports.papers.printers(); }

private:
    QFuture<Result<PrintedPaper>> writeDownAndPrint(ActKind witness, const CaseRecord &record, PaperKind kind, int copy,
                                                    const PrintedPaper &paper, const QString &printer);
    PaperOrder order(const CaseView &view, PaperKind kind, int copyNumber) const;

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
