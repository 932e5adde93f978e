// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printtarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto Pdf = "pdf:"_L1;

// Numbers begin anew for every item and every day: one citizen's paper must not take the place of another's.
QString freeName(const QDir &folder, const QString &fileName)
{
    const QFileInfo wanted(fileName);
    QString name = fileName;
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1-%2.%3"_s.arg(wanted.completeBaseName()).arg(i).arg(wanted.suffix());
    return folder.filePath(name);
}

} // namespace

void withPrintTarget(QWidget *parent, const QString &printer, const QString &fileName,
                     const std::function<void(const QString &target)> &go)
{
    if (!printer.startsWith(Pdf))
        return go(printer);
    if (printer != Pdf)
        return go(Pdf + freeName(QDir(printer.mid(Pdf.size())), fileName));
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("yichuang::PrintTarget", "Write the paper to"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(QCoreApplication::translate("yichuang::PrintTarget", "PDF files (*.pdf)"));
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [go](const QString &path) { go(Pdf + path); });
    dialog->open();
}

} // namespace yichuang
