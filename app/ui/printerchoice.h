// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace yichuang {

class Preferences;

/// Which printer papers go to: the system's, the default one, or a PDF file. Remembers the choice.
class PrinterChoice final : public QComboBox
{
    Q_OBJECT

public:
    PrinterChoice(const QStringList &printers, Preferences &preferences, QWidget *parent = nullptr);

    /// What PaperDesk::issue() understands, except for "pdf:" alone, which means: ask where to.
    QString target() const { return currentData().toString(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const QStringList m_printers;
    Preferences &m_preferences;
};

} // namespace yichuang
