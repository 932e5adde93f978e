// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

#include <QString>
#include <QThreadPool>

namespace yichuang {

/// The window's papers as PDF/A-1b, and onto paper through the system's spooler (CUPS), which gets exactly the PDF
/// that was rendered. Rendering and spooling run in a pool of its own; make it and ask for printers on the GUI
/// thread. Ends only when what it began is done.
class PdfPapers final : public Papers
{
public:
    /// The command takes "-d printer -t title -" and the PDF on its standard input.
    explicit PdfPapers(QString spoolCommand = QStringLiteral("lp"));
    ~PdfPapers() override;

    QFuture<Result<PrintedPaper>> render(const PaperOrder &order) override;
    QStringList printers() const override;
    QFuture<Result<Done>> print(const PrintedPaper &paper, const QString &printer) override;

private:
    const QString m_spoolCommand;
    QThreadPool m_pool;
};

} // namespace yichuang
