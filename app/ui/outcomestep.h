// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/intakestep.h"

class QLabel;
class QPushButton;

namespace yichuang {

class ArrivalLine;
class NextItems;
class NoticeLine;
class PaperShelf;
class Preferences;

/// The end of an intake: the number, where the case is on its way, the papers to hand out, the next person.
/// An instant item waits some seconds for its answer, then a receipt with the promised date stands in.
class OutcomeStep final : public IntakeStep
{
    Q_OBJECT

public:
    OutcomeStep(Services &services, Preferences &preferences, const Concluded &concluded, QWidget *parent = nullptr);

    void enter() override;
    QUuid caseId() const { return m_concluded.appended.record.id; }
    /// The case as it is on record; without an id until it was read.
    const CaseView &view() const { return m_view; }

Q_SIGNALS:
    void nextPersonWanted();
    void sameHouseholdWanted();
    void homeWanted();
    void caseWanted();
    void itemWanted(const QString &item, const QString &business); ///< for the same person

protected:
    void retranslate() override;

private:
    QWidget *makeHead();
    QWidget *makeButtons(QWidget *parent);
    void refresh();
    void show(const CaseView &view);
    void copyNumber();

    Services &m_services;
    const Concluded m_concluded;
    CaseView m_view;
    QLabel *m_title = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_promise = nullptr;
    ArrivalLine *m_arrival = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_household = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_home = nullptr;
    QLabel *m_papersTitle = nullptr;
    NextItems *m_follows;
    NoticeLine *m_notice;
    PaperShelf *m_shelf;
};

} // namespace yichuang
