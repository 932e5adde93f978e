// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printerchoice.h"

#include "ui/preferences.h"

#include <QDir>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace yichuang {

PrinterChoice::PrinterChoice(const QStringList &printers, Preferences &preferences, QWidget *parent)
    : QComboBox(parent)
    , m_printers(printers)
    , m_preferences(preferences)
{
    setObjectName(u"printerChoice"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    fill();
    connect(&m_preferences, &Preferences::printerChanged, this, &PrinterChoice::fill); // chosen on another page
    connect(this, &QComboBox::activated, this, [this] { m_preferences.setPrinter(target()); });
}

void PrinterChoice::fill()
{
    const QString wanted = m_preferences.printer();
    clear();
    setAccessibleName(tr("Printer"));
    if (!m_printers.isEmpty())
        addItem(tr("Default printer"), QString());
    for (const QString &printer : m_printers)
        addItem(printer, printer);
    if (wanted.startsWith("pdf:"_L1) && wanted.size() > 4)
        addItem(tr("PDF files in %1").arg(QDir(wanted.mid(4)).dirName()), wanted);
    addItem(tr("As a PDF file …"), u"pdf:"_s);
    setCurrentIndex(std::max(0, findData(wanted)));
}

void PrinterChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QComboBox::changeEvent(event);
}

} // namespace yichuang
