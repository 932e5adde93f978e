// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/preferences.h"
#include "ui/stepspage.h"

namespace yichuang {

class IntakeVisit;
class OutcomeStep;

/// One intake from the guide to its outcome. Holds the intake while the page is in use. Nothing typed is lost going
/// back and forth.
class IntakePage final : public StepsPage
{
    Q_OBJECT

public:
    IntakePage(Services &services, Preferences &preferences, QWidget *parent = nullptr);
    ~IntakePage() override;

    /// takenIn: of a case that goes on, where and when it was taken in ("window 5, 2026-11-20"); empty: not known.
    void open(std::unique_ptr<Intake> intake, const QString &takenIn = {});
    void close() override;
    bool hasUnsaved() const override;
    QFuture<Result<Done>> saveNow() override;
    /// The intake in use; null between two.
    Intake *intake() const { return m_intake.get(); }

protected:
    bool isOpen() const override { return m_intake != nullptr; }
    IntakeStep *makeStep(const QString &key) override;
    StepBar::State stateOf(const QString &key) const override;
    void wentTo(const QString &key) override;
    void showTitle() override;
    void changeEvent(QEvent *event) override;

private:
    IntakeStep *makeReview();
    void goToField(const QString &path);
    void conclude();
    enum class Next { SameItem, SameHousehold };
    void nextPerson(Next next);
    void nextItem(const QString &item, const QString &business);
    QString goesOn() const;
    void showSaved();

    Services &m_services;
    Preferences &m_preferences;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<IntakeVisit> m_visit;
    QString m_takenIn;
    OutcomeStep *m_outcome = nullptr;
};

} // namespace yichuang
