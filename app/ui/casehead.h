// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"
#include "services/caseservice.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace yichuang {

class Card;
class MaskedLabel;
class Pill;
class PromiseClock;

/// What a case is, at a glance: item, state, version, the promise clock with why it moved, what is due next, number and
/// applicant.
class CaseHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    void show(const CaseView &view, Role role);
    /// What cannot be written down is not shown.
    void maskNumber();
    void takeFocus();

Q_SIGNALS:
    void backWanted();
    void copyWanted();
    void numberRevealed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showClock(const CaseView &view);

    Card *m_card;
    QPushButton *m_back;
    QLabel *m_title;
    Pill *m_state;
    Pill *m_version;
    PromiseClock *m_clock;
    QLabel *m_number;
    QPushButton *m_copy;
    QLabel *m_applicant;
    MaskedLabel *m_idNumber;
    QLabel *m_due;
    QLabel *m_reasons;
};

} // namespace yichuang
