// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakeways.h"

#include "core/await.h"
#include "services/futures.h"
#include "ui/bundle/bundlepage.h"
#include "ui/intakepage.h"
#include "ui/words.h"

namespace yichuang {

namespace {

/// Everything a bundle offers: the clerk takes out what is not wanted.
QStringList allOf(const BundleSpec *bundle)
{
    QStringList codes;
    if (bundle) {
        for (const BundleSpec::Member &member : bundle->members)
            codes.append(member.business);
    }
    return codes;
}

} // namespace

IntakeWays::IntakeWays(Services &services, IntakePage &intake, BundlePage &bundle, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_intake(intake)
    , m_bundle(bundle)
{
}

void IntakeWays::go(const Destination &to)
{
    if (!to.caseId.isNull())
        return continueCase(to.caseId);
    if (!to.bundleCode.isEmpty())
        return open(m_services.bundles.begin(to.bundleCode, allOf(m_services.bundles.bundle(to.bundleCode))));
    if (to.draft)
        return resume(*to.draft);
    if (!to.after.isNull()) {
        return await(m_services.cases.view(to.after), this, [this, to](const Result<CaseView> &view) {
            open(view ? m_services.intake.nextItem(*view, to.itemCode, to.businessCode)
                      : Result<std::unique_ptr<Intake>>(view.error()));
        });
    }
    open(m_services.intake.begin(to.itemCode, to.businessCode));
}

void IntakeWays::repeatLast()
{
    open(m_services.intake.repeatLast());
}

// The drafts of one bundle go on together.
void IntakeWays::resume(const Draft &draft)
{
    const QUuid id = draft.content.bundle.id;
    if (id.isNull())
        return open(m_services.intake.resume(draft));
    await(m_services.intake.drafts(), this, [this, id](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            Q_EMIT failed(drafts.error());
        else
            open(m_services.bundles.resume(BundleService::together(*drafts, id)));
    });
}

// Papers that were only received, or that a supplement completed, go on where a new intake would.
void IntakeWays::continueCase(const QUuid &caseId)
{
    await(m_services.cases.view(caseId), this, [this](const Result<CaseView> &view) {
        if (!view)
            return Q_EMIT failed(view.error());
        QString takenIn;
        if (!view->history.entries.isEmpty()) {
            const Act &first = view->history.entries.first().act;
            takenIn = tr("window %1 on %2").arg(first.desk, words::day(first.at.date()));
        }
        open(m_services.intake.continueCase(*view), takenIn);
    });
}

void IntakeWays::open(Result<std::unique_ptr<Intake>> intake, const QString &takenIn)
{
    if (!intake)
        return Q_EMIT failed(intake.error());
    m_intake.open(intake.take(), takenIn);
    Q_EMIT opened(&m_intake);
}

void IntakeWays::open(Result<std::unique_ptr<BundleIntake>> bundle)
{
    if (!bundle)
        return Q_EMIT failed(bundle.error());
    m_bundle.open(bundle.take());
    Q_EMIT opened(&m_bundle);
}

QFuture<Result<Done>> IntakeWays::saveNow()
{
    return chain(m_intake.saveNow(), this, [this](const Result<Done> &saved) {
        // Whatever became of the other.
        return chain(m_bundle.saveNow(), this, [saved](const Result<Done> &also) { return saved ? also : saved; });
    });
}

bool IntakeWays::hasUnsaved() const
{
    return m_intake.hasUnsaved() || m_bundle.hasUnsaved();
}

void IntakeWays::comeBack()
{
    m_intake.comeBack();
    m_bundle.comeBack();
}

void IntakeWays::close()
{
    m_intake.close();
    m_bundle.close();
}

} // namespace yichuang
