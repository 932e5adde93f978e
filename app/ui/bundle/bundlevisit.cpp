// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlevisit.h"

#include "services/futures.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace yichuang {

BundleVisit::BundleVisit(BundleIntake &bundle, PaperDesk &desk, QObject *parent)
    : Visit(parent)
    , m_bundle(bundle)
    , m_desk(desk)
{
    connect(&m_bundle, &BundleIntake::papersChanged, this, &Visit::papersChanged);
    connect(&m_bundle, &BundleIntake::signedFormChanged, this, &Visit::signedFormChanged);
}

QString BundleVisit::nameOf(const QString &business) const
{
    const Intake *member = m_bundle.member(business);
    return member ? words::named(member->business().name, member->business().english) : business;
}

QList<const BusinessSpec *> BundleVisit::businesses() const
{
    QList<const BusinessSpec *> all;
    for (const QString &code : m_bundle.businesses()) {
        if (const Intake *member = m_bundle.member(code))
            all.append(&member->business());
    }
    return all;
}

Checklist BundleVisit::papers() const
{
    Checklist all;
    for (const BundlePaper &paper : m_bundle.papers())
        all.append(paper.entry);
    return all;
}

// What is said of a paper in detail is said by the first item that needs it; what may be done with it, by all of them.
std::optional<MaterialSpec> BundleVisit::material(const QString &key) const
{
    const BundlePaper *paper = m_bundle.paper(key);
    if (!paper || paper->neededBy.isEmpty())
        return std::nullopt;
    const BundlePaper::Need &first = paper->neededBy.first();
    const Intake *member = m_bundle.member(first.business);
    const MaterialSpec *own = member ? member->material(first.code) : nullptr;
    MaterialSpec spec = own ? *own : MaterialSpec();
    spec.code = paper->key;
    spec.name = paper->name;
    spec.english = paper->english;
    spec.need = paper->need;
    spec.originals = paper->entry.originals;
    spec.copies = paper->entry.copies;
    spec.form = paper->form;
    spec.sample = paper->sample;
    spec.shareSource = paper->shareSource;
    spec.exemptByShare = paper->exemptByShare;
    spec.tolerable = paper->tolerable;
    spec.commitmentAllowed = spec.commitmentAllowed && paper->tolerable;
    return spec;
}

QStringList BundleVisit::neededBy(const QString &key) const
{
    QStringList names;
    if (const BundlePaper *paper = m_bundle.paper(key)) {
        for (const BundlePaper::Need &need : paper->neededBy)
            names.append(nameOf(need.business));
    }
    names.removeDuplicates();
    return names;
}

void BundleVisit::setCommitmentSigned(const QString &key, bool isSigned)
{
    m_bundle.setCommitmentSigned(key, isSigned);
}

QFuture<Result<Attachment>> BundleVisit::attach(const QString &key, const QByteArray &content, const QString &fileName,
                                                const QString &mediaType)
{
    return m_bundle.attach(key, content, fileName, mediaType);
}

QFuture<Result<Attachment>> BundleVisit::attachSignedForm(const QByteArray &content, const QString &fileName,
                                                          const QString &mediaType)
{
    return m_bundle.attachSignedForm(content, fileName, mediaType);
}

QFuture<Result<PrintedPaper>> BundleVisit::issue(PaperKind kind, const QString &printer)
{
    return m_desk.issueBefore(m_bundle, kind, printer);
}

void BundleVisit::setCreditChecked(bool isListed, const QString &source)
{
    m_bundle.setCreditChecked(isListed, source);
}

QList<Visit::Says> BundleVisit::says() const
{
    QList<Says> all;
    const QList<BundleFinding> findings = m_bundle.findings();
    for (const QString &business : m_bundle.left()) {
        Says says{business, nameOf(business), {}, !m_waiting.contains(business)};
        for (const BundleFinding &each : findings) {
            if (each.business == business)
                says.findings.append(each.finding);
        }
        all.append(says);
    }
    return all;
}

void BundleVisit::setTaken(const QString &business, bool isTaken)
{
    m_waiting.removeAll(business);
    if (!isTaken)
        m_waiting.append(business);
}

QStringList BundleVisit::taken() const
{
    QStringList all = m_bundle.left();
    all.removeIf([this](const QString &business) { return m_waiting.contains(business); });
    return all;
}

QStringList BundleVisit::missingPapers() const
{
    if (m_waiting.isEmpty())
        return m_bundle.missingPapers();
    QStringList names;
    for (const QString &business : taken())
        names += m_bundle.member(business)->missingPapers();
    names.removeDuplicates();
    return names;
}

Promise BundleVisit::promise() const
{
    Promise latest;
    for (const QString &business : taken()) {
        if (const Promise promise = m_bundle.promise(business); !latest.on.isValid() || promise.on > latest.on)
            latest = promise;
    }
    return latest;
}

QList<Visit::Promised> BundleVisit::promises() const
{
    QList<Promised> all;
    for (const QString &business : taken())
        all.append({nameOf(business), m_bundle.promise(business)});
    return all;
}

// What is possible for all that are taken; who stands in the way is named.
QList<OutcomeChoice> BundleVisit::choices() const
{
    if (m_waiting.isEmpty())
        return m_bundle.choices();
    QList<OutcomeChoice> all = m_bundle.choices(m_bundle.businesses().first());
    for (OutcomeChoice &choice : all) {
        choice = {choice.outcome, !taken().isEmpty(), taken().isEmpty() ? tr("Nothing is chosen.") : QString()};
        for (const QString &business : taken()) {
            for (const OutcomeChoice &own : m_bundle.choices(business)) {
                if (own.outcome != choice.outcome || own.isPossible || !choice.isPossible)
                    continue;
                choice.isPossible = false;
                choice.whyNot = own.whyNot == whyNotSigned() ? own.whyNot
                                                             : tr("%1: %2").arg(nameOf(business), own.whyNot);
            }
        }
    }
    return all;
}

QFuture<Result<Done>> BundleVisit::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    QList<BundleEnding> endings;
    for (const QString &business : taken())
        endings.append({business, outcome, reason, remedy});
    return chain(m_waiting.isEmpty() ? m_bundle.conclude(outcome, reason, remedy) : m_bundle.conclude(endings), this,
                 [this](const Result<BundleConcluded> &ended) -> Result<Done> {
                     if (!ended)
                         return ended.error();
                     if (ended->done.isEmpty() && ended->failed)
                         return ended->failed->error;
                     m_concluded = *ended;
                     return Done{};
                 });
}

} // namespace yichuang
