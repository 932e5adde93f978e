// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/intakestep.h"

#include <QHash>
#include <QQueue>

class QLabel;
class QPushButton;

namespace yichuang {

class ArrivalLine;
class Card;
class NoticeLine;
class PaperShelf;
class Preferences;

/// The end of a bundle: every case with its number and where it is on its way, the day by which all is done, all papers,
/// and what stops elsewhere. A case that could not be written is named; it waits as a draft.
class BundleOutcome final : public IntakeStep
{
    Q_OBJECT

public:
    BundleOutcome(Services &services, Preferences &preferences, const BundleIntake &bundle,
                  const BundleConcluded &concluded, QWidget *parent = nullptr);

    void enter() override;
    QList<QUuid> cases() const;

Q_SIGNALS:
    void homeWanted();
    void caseWanted(const QUuid &caseId);

protected:
    void retranslate() override;

private:
    struct Row
    {
        QString business;
        CaseRecord record;
        QList<PaperKind> papers;
        QLabel *title = nullptr;
        QLabel *promise = nullptr;
        QPushButton *show = nullptr;
        QPushButton *open = nullptr;
        ArrivalLine *arrival = nullptr;
        CaseView view;         ///< without an id until it was read
    };
    struct Paper
    {
        QUuid caseId;
        PaperKind kind;
    };

    QWidget *makeHead();
    QWidget *makeRow(Row &row, const Concluded &concluded, QWidget *parent);
    QWidget *makeStops(QWidget *parent);
    void read(const QUuid &caseId);
    void take(const CaseView &view);
    void showPapersOf(const QUuid &caseId);
    void printAll();
    void printNext();
    void issue(const Row &row, PaperKind kind, const QString &target);
    void sayWhatFailed();
    QString nameOf(const QString &business) const;
    Row *rowOf(const QUuid &caseId);

    Services &m_services;
    Preferences &m_preferences;
    const BundleSpec m_spec;
    const BundleConcluded m_concluded;
    QList<Row> m_rows;
    QUuid m_shown;          ///< whose papers are on the shelf
    QQueue<Paper> m_queue;  ///< still to be printed
    int m_printed = 0;
    bool m_printsWhenRead = false; ///< asked for before every case was read back
    NoticeLine *m_notice;
    QLabel *m_title = nullptr;
    QLabel *m_promise = nullptr;
    QPushButton *m_printAll = nullptr;
    QPushButton *m_home = nullptr;
    Card *m_stops = nullptr;
    QLabel *m_papersTitle = nullptr;
    PaperShelf *m_shelf;
};

} // namespace yichuang
