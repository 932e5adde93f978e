// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/preferences.h"
#include "ui/stepspage.h"

namespace yichuang {

class BundleCart;
class BundleOutcome;
class BundleVisit;

/// Several items of one event taken in at once (一件事): cart, one form, one list of papers, one review, all outcomes. The
/// steps are those of a single intake.
class BundlePage final : public StepsPage
{
    Q_OBJECT

public:
    BundlePage(Services &services, Preferences &preferences, QWidget *parent = nullptr);
    ~BundlePage() override;

    void open(std::unique_ptr<BundleIntake> bundle);
    void close() override;
    bool hasUnsaved() const override;
    QFuture<Result<Done>> saveNow() override;
    /// The bundle in use; null between two.
    BundleIntake *bundle() const { return m_bundle.get(); }

protected:
    bool isOpen() const override { return m_bundle != nullptr; }
    IntakeStep *makeStep(const QString &key) override;
    StepBar::State stateOf(const QString &key) const override;
    void wentTo(const QString &key) override;
    void showTitle() override;
    void changeEvent(QEvent *event) override;

private:
    IntakeStep *makeForm();
    IntakeStep *makePapers();
    IntakeStep *makeReview();
    void take(std::unique_ptr<BundleIntake> bundle);
    void choose(const QStringList &businesses);
    void goToField(const QString &path);
    void conclude();
    void showSaved();

    Services &m_services;
    Preferences &m_preferences;
    std::unique_ptr<BundleIntake> m_bundle;
    std::unique_ptr<BundleVisit> m_visit;
    BundleCart *m_cart = nullptr;
    BundleOutcome *m_outcome = nullptr;
};

} // namespace yichuang
