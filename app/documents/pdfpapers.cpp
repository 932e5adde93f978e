// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfpapers.h"

#include "documents/paperrenderer.h"

#include <QCoreApplication>
#include <QPrinterInfo>
#include <QProcess>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SpoolTimeoutMs = 30000;

Error notPrinted(const QString &message, const QString &detail)
{
    return {ErrorCode::DiskTrouble, message, detail};
}

Result<Done> spool(const QString &command, const PrintedPaper &paper, const QString &printer)
{
    QStringList arguments;
    if (!printer.isEmpty())
        arguments += {u"-d"_s, printer};
    arguments += {u"-t"_s, paper.suggestedName, u"-o"_s, u"media=A4"_s, u"-"_s};
    QProcess process;
    process.start(command, arguments);
    if (!process.waitForStarted(SpoolTimeoutMs))
        return notPrinted(QCoreApplication::translate("yichuang::PdfPapers",
                                                      "This computer has no printing system (CUPS). The paper can be "
                                                      "saved as a PDF file instead."),
                          u"%1: %2"_s.arg(command, process.errorString()));
    process.write(paper.pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(SpoolTimeoutMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return notPrinted(QCoreApplication::translate("yichuang::PdfPapers",
                                                      "The printer did not take the paper. Please check that it is "
                                                      "switched on and has paper, then print again."),
                          QString::fromLocal8Bit(process.readAllStandardError().left(500)).trimmed());
    }
    return Done{};
}

} // namespace

PdfPapers::PdfPapers(QString spoolCommand)
    : m_spoolCommand(std::move(spoolCommand))
{
    m_pool.setMaxThreadCount(2);
    m_pool.setObjectName(u"papers"_s);
}

PdfPapers::~PdfPapers()
{
    m_pool.waitForDone();
}

QFuture<Result<PrintedPaper>> PdfPapers::render(const PaperOrder &order)
{
    return QtConcurrent::run(&m_pool, renderPaper, order);
}

QStringList PdfPapers::printers() const
{
    return QPrinterInfo::availablePrinterNames();
}

QFuture<Result<Done>> PdfPapers::print(const PrintedPaper &paper, const QString &printer)
{
    return QtConcurrent::run(&m_pool, spool, m_spoolCommand, paper, printer);
}

} // namespace yichuang
