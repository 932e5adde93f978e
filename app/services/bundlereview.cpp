// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for and against each end of a bundle, and the acts that close it, one after the other.
#include "services/bundleintake.h"

#include "services/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool isAsked(const FormState &state, SlotRef ref)
{
    const Field &field = state.form().field(ref);
    return !field.isTable() && !field.isComputed() && !field.readOnly && state.isVisible(ref);
}

/// Fields and cells somebody has to answer.
QList<SlotRef> askedIn(const FormState &state)
{
    QList<SlotRef> asked;
    for (int slot = 0; slot < state.form().slotCount(); ++slot) {
        if (isAsked(state, SlotRef::field(slot)))
            asked.append(SlotRef::field(slot));
        const int columns = int(state.form().field(SlotRef::field(slot)).columns.size());
        for (int row = 0; columns > 0 && row < state.rowCount(slot); ++row) {
            for (int column = 0; column < columns; ++column) {
                if (isAsked(state, SlotRef::cell(slot, row, column)))
                    asked.append(SlotRef::cell(slot, row, column));
            }
        }
    }
    return asked;
}

const OutcomeChoice *choiceOf(const QList<OutcomeChoice> &choices, Outcome outcome)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [outcome](const OutcomeChoice &choice) { return choice.outcome == outcome; });
    return found == choices.end() ? nullptr : &*found;
}

// Papers that follow or are missing concern the items that need them; the others are simply accepted.
Outcome endingOf(const QList<OutcomeChoice> &choices, Outcome outcome)
{
    const OutcomeChoice *asked = choiceOf(choices, outcome);
    const OutcomeChoice *accepted = choiceOf(choices, Outcome::Accept);
    const bool isAboutPapers = outcome == Outcome::AcceptTolerantly || outcome == Outcome::AskSupplement;
    return isAboutPapers && asked && !asked->isPossible && accepted && accepted->isPossible ? Outcome::Accept : outcome;
}

// The signature is one for all; everything else is a matter of one item.
QString reasonOf(const Intake &member, const QString &whyNot)
{
    return whyNot.isEmpty() || whyNot == member.whyNotSigned()
        ? whyNot
        : BundleIntake::tr("%1: %2").arg(member.business().name, whyNot);
}

} // namespace

QList<BundleFinding> BundleIntake::findings() const
{
    QList<BundleFinding> all;
    for (size_t part = 0; part < m_members.size(); ++part) {
        for (Finding finding : m_members[part]->findings()) {
            if (!finding.field.isEmpty())
                finding.field = m_bundleForm.mergedPath(qsizetype(part), finding.field);
            const bool isSaid = std::any_of(all.begin(), all.end(), [&](const BundleFinding &said) {
                return said.finding.field == finding.field && said.finding.message == finding.message;
            });
            if (!isSaid)
                all.append({m_members[part]->business().code, finding});
        }
    }
    return all;
}

QStringList BundleIntake::missingPapers() const
{
    QStringList names;
    for (const BundlePaper &paper : m_papers) {
        const bool isOpen = paper.entry.verdict == MaterialVerdict::Open
            || paper.entry.verdict == MaterialVerdict::Missing;
        if (isOpen && paper.need != MaterialSpec::Need::Optional)
            names.append(paper.name);
    }
    return names;
}

BundleFigures BundleIntake::figures() const
{
    BundleFigures figures;
    for (const auto &member : m_members) {
        figures.fieldsAll += int(askedIn(member->form()).size());
        for (const MaterialEntry &entry : member->checklist()) {
            const MaterialSpec *spec = member->material(entry.code);
            figures.papersAll += spec && spec->need != MaterialSpec::Need::Optional;
        }
    }
    for (const SlotRef ref : askedIn(*m_form)) {
        const QString path = m_compiled->path(ref);
        const bool isKnown = !m_form->isTouched(ref) && !knownSource(path).isEmpty();
        figures.fieldsTyped += !isKnown;
    }
    for (const BundlePaper &paper : m_papers)
        figures.papersHandedIn += paper.need != MaterialSpec::Need::Optional;
    return figures;
}

Promise BundleIntake::promise() const
{
    Promise latest = m_members.front()->promise();
    for (const auto &member : m_members) {
        if (const Promise promise = member->promise(); promise.on > latest.on)
            latest = promise;
    }
    return latest;
}

Promise BundleIntake::promise(const QString &business) const
{
    const Intake *found = find(business);
    return found ? found->promise() : Promise();
}

QStringList BundleIntake::left() const
{
    QStringList codes = businesses();
    codes.removeIf([this](const QString &code) { return m_ended.contains(code); });
    return codes;
}

QList<OutcomeChoice> BundleIntake::choices(const QString &business) const
{
    const Intake *found = find(business);
    return found ? found->choices() : QList<OutcomeChoice>();
}

QList<OutcomeChoice> BundleIntake::choices() const
{
    QList<OutcomeChoice> all;
    for (const Outcome outcome : {Outcome::Accept, Outcome::AcceptTolerantly, Outcome::Receive, Outcome::AskSupplement,
                                  Outcome::Refuse})
        all.append(choice(outcome));
    return all;
}

// Possible if every item can end so, or be accepted plainly where the outcome is about another item's papers.
OutcomeChoice BundleIntake::choice(Outcome outcome) const
{
    OutcomeChoice choice{outcome, false, {}};
    bool isStopped = false;
    for (const QString &code : left()) {
        const Intake &member = *find(code);
        const QList<OutcomeChoice> own = member.choices();
        const OutcomeChoice *asked = choiceOf(own, outcome);
        if (asked && asked->isPossible) {
            choice.isPossible = true;
            continue;
        }
        const bool isAccepted = endingOf(own, outcome) != outcome;
        if (choice.whyNot.isEmpty() || (!isAccepted && !isStopped))
            choice.whyNot = asked ? reasonOf(member, asked->whyNot) : QString();
        isStopped = isStopped || !isAccepted;
    }
    choice.isPossible = choice.isPossible && !isStopped;
    if (choice.isPossible)
        choice.whyNot.clear();
    return choice;
}

Result<Done> BundleIntake::checkPossible(const QList<BundleEnding> &endings) const
{
    if (endings.isEmpty())
        return Error{ErrorCode::NotAllowed, tr("All cases of this bundle are on their way already."), {}};
    for (const BundleEnding &ending : endings) {
        const Intake *member = find(ending.business);
        if (!member || m_ended.contains(ending.business))
            return Error{ErrorCode::NotAllowed, tr("This case is on its way already."), ending.business};
        const QList<OutcomeChoice> choices = member->choices();
        const OutcomeChoice *choice = choiceOf(choices, ending.outcome);
        if (!choice || !choice->isPossible)
            return Error{ErrorCode::InvalidInput, choice ? reasonOf(*member, choice->whyNot) : QString(),
                         ending.business};
        if (ending.outcome == Outcome::Refuse && ending.reason.trimmed().isEmpty()) {
            return Error{ErrorCode::InvalidInput, tr("A refusal has to say why: please write the reason."),
                         ending.business};
        }
    }
    return Done{};
}

QFuture<Result<BundleConcluded>> BundleIntake::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    QList<BundleEnding> endings;
    for (const QString &code : left()) {
        const Outcome own = endingOf(find(code)->choices(), outcome);
        endings.append({code, own, own == outcome ? reason : QString(), own == outcome ? remedy : QString()});
    }
    return conclude(endings);
}

// Whatever cannot be written later is at least a draft on the disk.
QFuture<Result<BundleConcluded>> BundleIntake::conclude(const QList<BundleEnding> &endings)
{
    if (const auto possible = checkPossible(endings); !possible)
        return ready<BundleConcluded>(possible.error());
    return chain(saveNow(), this, [this, endings](const Result<Done> &saved) {
        return saved ? concludeNext(endings, {}) : ready<BundleConcluded>(saved.error());
    });
}

QFuture<Result<BundleConcluded>> BundleIntake::concludeNext(QList<BundleEnding> endings, const BundleConcluded &soFar)
{
    if (endings.isEmpty()) {
        BundleConcluded ended = soFar;
        ended.left = left();
        return ready<BundleConcluded>(ended);
    }
    const BundleEnding ending = endings.takeFirst();
    Intake &member = *find(ending.business);
    const Promise promise = member.promise();
    return chain(member.conclude(ending.outcome, ending.reason, ending.remedy), this,
                 [this, endings, soFar, ending, promise](const Result<Concluded> &concluded) {
                     BundleConcluded now = soFar;
                     if (!concluded) {
                         now.failed = BundleConcluded::Failure{ending.business, concluded.error()};
                         now.left = left();
                         return ready<BundleConcluded>(now);
                     }
                     m_ended.append(ending.business);
                     now.done.append({ending.business, *concluded});
                     if (now.done.size() == 1 || promise.on > now.promise.on)
                         now.promise = promise;
                     return concludeNext(endings, now);
                 });
}

} // namespace yichuang
