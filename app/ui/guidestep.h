// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"
#include "services/paperdesk.h"
#include "ui/intakestep.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yichuang {

class Card;
class NoticeLine;
class Preferences;

/// The guide of the business for the counter: which situation, what to bring, on what terms; all 12 elements.
class GuideStep final : public IntakeStep
{
    Q_OBJECT

public:
    GuideStep(Intake &intake, PaperDesk &desk, const Centre &centre, Preferences &preferences,
              QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    QWidget *makeSituations(QWidget *parent);
    void build();
    void chooseSituation(int index);
    void printNotice();
    void issueNotice(const QString &target);

    Intake &m_intake;
    PaperDesk &m_desk;
    const Centre &m_centre;
    Preferences &m_preferences;
    QScrollArea *m_scroll;
    NoticeLine *m_notice;
    QButtonGroup *m_situations = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace yichuang
