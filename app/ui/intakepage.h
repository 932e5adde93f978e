// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"
#include "ui/preferences.h"

#include <QHash>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace yichuang {

class FormStep;
class IntakeStep;
class NoticeLine;
class OutcomeStep;
class StepBar;

/// One intake from the guide to its outcome. Holds the intake while the page is in use; steps are made when they
/// are first gone to. Nothing typed is lost going back and forth.
class IntakePage final : public Page
{
    Q_OBJECT

public:
    IntakePage(Services &services, Preferences &preferences, QWidget *parent = nullptr);
    ~IntakePage() override;

    /// takenIn: of a case that goes on, where and when it was taken in ("window 5, 2026-11-20"); empty: not known.
    void open(std::unique_ptr<Intake> intake, const QString &takenIn = {});
    /// Lets go of the intake; its draft stays.
    void close();
    void enter() override;
    /// After a lock: where the clerk was, with the focus.
    void comeBack();
    /// True while there is typing that no act has taken over.
    bool hasUnsaved() const;
    /// The intake in use; null between two.
    Intake *intake() const { return m_intake.get(); }
    QFuture<Result<Done>> saveNow();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addShortcuts();
    void makeStepBar();
    IntakeStep *step(const QString &key);
    IntakeStep *makeStep(const QString &key);
    IntakeStep *makeReview();
    void goTo(const QString &key);
    void goBy(int steps);
    void goToField(const QString &path);
    void conclude(const Concluded &concluded);
    enum class Next { SameItem, SameHousehold };
    void nextPerson(Next next);
    QString goesOn() const;
    void showTitle();
    void showStates();
    void showSaved();
    void showFoot();
    void flush();

    Services &m_services;
    Preferences &m_preferences;
    std::unique_ptr<Intake> m_intake;
    QHash<QString, IntakeStep *> m_steps;
    QString m_current;
    QString m_takenIn;
    OutcomeStep *m_outcome = nullptr;
    QLabel *m_title;
    QLabel *m_item;
    QLabel *m_saved;
    QPushButton *m_suspend;
    StepBar *m_bar = nullptr;
    QVBoxLayout *m_column;
    NoticeLine *m_notice;
    QStackedWidget *m_stack;
    QWidget *m_foot = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace yichuang
