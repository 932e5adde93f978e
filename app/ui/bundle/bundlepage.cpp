// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlepage.h"

#include "ui/bundle/bundlecart.h"
#include "ui/bundle/bundleoutcome.h"
#include "ui/bundle/bundlevisit.h"
#include "ui/formstep.h"
#include "ui/materialsstep.h"
#include "ui/parts/noticeline.h"
#include "ui/reviewstep.h"
#include "ui/words.h"

#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

BundlePage::BundlePage(Services &services, Preferences &preferences, QWidget *parent)
    : StepsPage({u"cart"_s, u"form"_s, u"materials"_s, u"review"_s, u"outcome"_s}, parent)
    , m_services(services)
    , m_preferences(preferences)
{
    retranslate();
}

BundlePage::~BundlePage()
{
    deleteSteps();
}

void BundlePage::open(std::unique_ptr<BundleIntake> bundle)
{
    close();
    take(std::move(bundle));
    showTitle();
    startAt(m_bundle->step());
}

void BundlePage::take(std::unique_ptr<BundleIntake> bundle)
{
    m_bundle = std::move(bundle);
    m_visit = std::make_unique<BundleVisit>(*m_bundle, m_services.papers);
    m_bundle->form().setLanguage(words::language());
    connect(m_bundle.get(), &BundleIntake::saved, this, [this] {
        notice()->clear();
        showSaved();
    });
    connect(m_bundle.get(), &BundleIntake::saveFailed, this, [this](const Error &error) {
        notice()->say(error);
        setSaved(tr("Not saved yet; it is tried again"));
    });
}

void BundlePage::close()
{
    dropSteps(); // before the bundle, which they show
    m_cart = nullptr;
    m_outcome = nullptr;
    if (m_bundle) {
        m_bundle->disconnect(this);
        m_visit.release()->deleteLater();
        m_bundle.release()->deleteLater();
    }
    notice()->clear();
}

bool BundlePage::hasUnsaved() const
{
    return m_bundle && !m_outcome && (m_bundle->savedAt().isValid() || !m_bundle->form().typedData().isEmpty());
}

QFuture<Result<Done>> BundlePage::saveNow()
{
    flush();
    if (!hasUnsaved())
        return QtFuture::makeReadyFuture(Result<Done>(Done{}));
    return m_bundle->saveNow();
}

IntakeStep *BundlePage::makeStep(const QString &key)
{
    if (key == "form"_L1)
        return makeForm();
    if (key == "materials"_L1)
        return makePapers();
    if (key == "review"_L1)
        return makeReview();
    m_cart = new BundleCart(m_services.ports.catalogue, stack());
    m_cart->show(*m_bundle);
    connect(m_cart, &BundleCart::chosen, this, &BundlePage::choose);
    return m_cart;
}

IntakeStep *BundlePage::makeForm()
{
    auto *form = new FormStep(*m_bundle, FormStep::Part::Whole, m_services, m_preferences, stack());
    form->setObjectName(u"bundleForm"_s);
    return form;
}

IntakeStep *BundlePage::makePapers()
{
    auto *papers = new MaterialsStep(*m_visit, m_services, stack());
    papers->setObjectName(u"bundlePapers"_s);
    return papers;
}

IntakeStep *BundlePage::makeReview()
{
    auto *review = new ReviewStep(*m_visit, m_services, m_preferences, stack());
    review->setObjectName(u"bundleReview"_s);
    connect(review, &ReviewStep::fieldWanted, this, &BundlePage::goToField);
    connect(review, &ReviewStep::papersWanted, this, [this] { goTo(u"materials"_s); });
    connect(review, &ReviewStep::concluded, this, &BundlePage::conclude);
    return review;
}

void BundlePage::wentTo(const QString &key)
{
    if (m_cart && key == "cart"_L1)
        m_cart->setFixed(hasUnsaved());
    m_bundle->setStep(key);
}

void BundlePage::goToField(const QString &path)
{
    goTo(u"form"_s);
    auto *form = qobject_cast<FormStep *>(step(u"form"_s));
    form->showAllErrors();
    form->focusField(path);
}

StepBar::State BundlePage::stateOf(const QString &key) const
{
    bool isTroubled = false;
    if (key == "form"_L1) {
        const QList<BundleFinding> findings = m_bundle->findings();
        isTroubled = std::any_of(findings.cbegin(), findings.cend(), [](const BundleFinding &each) {
            return each.finding.level == Finding::Level::Block;
        });
    } else if (key == "materials"_L1) {
        isTroubled = !m_bundle->missingPapers().isEmpty();
    }
    return isTroubled ? StepBar::State::Trouble : StepBar::State::Done;
}

// Another choice is another bundle: that is made while nothing is typed.
void BundlePage::choose(const QStringList &businesses)
{
    Result<std::unique_ptr<BundleIntake>> begun = m_services.bundles.begin(m_bundle->spec().code, businesses);
    if (!begun)
        return m_cart->showTrouble(begun.error());
    dropSteps(u"cart"_s);
    m_bundle->disconnect(this);
    m_visit.release()->deleteLater();
    m_bundle.release()->deleteLater();
    take(begun.take());
    m_cart->show(*m_bundle);
    showTitle();
    showStates();
}

void BundlePage::conclude()
{
    m_outcome = new BundleOutcome(m_services, m_preferences, *m_bundle, m_visit->concluded(), stack());
    addStep(u"outcome"_s, m_outcome);
    connect(m_outcome, &BundleOutcome::homeWanted, this, [this] { Q_EMIT left(Destination::home()); });
    connect(m_outcome, &BundleOutcome::caseWanted, this,
            [this](const QUuid &id) { Q_EMIT left(Destination::openCase(id)); });
    goTo(u"outcome"_s);
}

void BundlePage::showSaved()
{
    if (!m_bundle)
        return;
    const QDateTime at = m_bundle->savedAt();
    setSaved(at.isValid() ? tr("Saved %1").arg(words::timeOfDay(at)) : QString());
}

void BundlePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_bundle)
        m_bundle->form().setLanguage(words::language()); // before the steps show it anew
    StepsPage::changeEvent(event);
}

void BundlePage::showTitle()
{
    const BundleSpec &spec = m_bundle->spec();
    const QStringList items = m_bundle->businesses();
    QStringList about{items.join(u" + "_s)};
    if (items.size() > 1)
        about.prepend(tr("%1 items at once").arg(items.size()));
    setTitle(words::named(spec.name, spec.english), about);
    showSaved();
}

} // namespace yichuang
