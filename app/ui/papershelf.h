// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paperdesk.h"

#include <QWidget>

class QVBoxLayout;

namespace yichuang {

class NoticeLine;
class PaperPreview;
class Preferences;
class PrinterChoice;

/// The papers of one case: look at them, print them, print them again when they came out badly. Every print is
/// written down by the paper desk; a second one is marked as a reprint.
class PaperShelf final : public QWidget
{
    Q_OBJECT

public:
    PaperShelf(PaperDesk &desk, Preferences &preferences, QWidget *parent = nullptr);

    /// Call again whenever the case changed. first: papers to hand out now, before the others.
    void setCase(const CaseView &view, const QList<PaperKind> &first = {});
    /// The focus to the button that prints the first paper: Enter does it.
    void focusFirst();
    /// Prints the first paper of the list.
    void printFirst();

Q_SIGNALS:
    void printed(); ///< an act was written: read the case again

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QList<PaperKind> papers() const;
    void focusNextPaper();
    void addRow(PaperKind kind);
    void preview(PaperKind kind);
    void print(PaperKind kind);
    void issue(PaperKind kind, const QString &printer);
    void retranslate();

    PaperDesk &m_desk;
    Preferences &m_preferences;
    CaseView m_view;
    QList<PaperKind> m_first;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_rowArea = nullptr;
    PrinterChoice *m_printer;
    NoticeLine *m_notice;
    PaperPreview *m_preview;
    bool m_isPrinting = false;
    bool m_hasPreview = false;
    bool m_wantsFocus = false; ///< after a print the next paper is at hand
};

} // namespace yichuang
