// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an intake: what speaks for and against each outcome, and the act that closes it.
#include "services/intake.h"

#include "services/actmaker.h"
#include "services/casecontents.h"
#include "services/futures.h"
#include "services/guidememory.h"
#include "services/paperorder.h"
#include "services/turnrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Ending
{
    ActKind act;
    QList<PaperKind> papers;
};

Ending endingOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accept: return {ActKind::Accepted, {PaperKind::Acceptance, PaperKind::Receipt}};
    case Outcome::AcceptTolerantly:
        return {ActKind::AcceptedTolerantly, {PaperKind::Acceptance, PaperKind::ToleranceCommitment, PaperKind::Receipt}};
    case Outcome::Receive: return {ActKind::Received, {PaperKind::Receipt}};
    case Outcome::AskSupplement: return {ActKind::SupplementAsked, {PaperKind::Supplement, PaperKind::Receipt}};
    case Outcome::Refuse: return {ActKind::Refused, {PaperKind::Refusal}};
    }
    Q_UNREACHABLE();
}

bool isOpen(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Open || entry.verdict == MaterialVerdict::Missing;
}

bool anyTolerated(const Checklist &papers)
{
    return std::any_of(papers.begin(), papers.end(), [](const MaterialEntry &entry) {
        return entry.verdict == MaterialVerdict::Tolerated;
    });
}

} // namespace

Findings Intake::findings() const
{
    Findings all = m_form->findings();
    if (m_logic)
        all += m_logic->review(m_form->values(), itemContext()).findings;
    return all + m_standing->findings();
}

QJsonObject Intake::computed() const
{
    return m_logic ? m_logic->review(m_form->values(), itemContext()).computed : QJsonObject();
}

ItemContext Intake::itemContext() const
{
    return itemContextOn(m_ports, *m_item, m_business->code, m_draft.content.situation, m_ports.clock.today());
}

QStringList Intake::missingPapers() const
{
    QStringList names;
    for (const MaterialEntry &entry : checklist()) {
        const MaterialSpec *spec = material(entry.code);
        const bool isOptional = spec && spec->need == MaterialSpec::Need::Optional;
        if (isOpen(entry) && !isOptional)
            names.append(entry.name);
    }
    return names;
}

// A supplemented case is accepted the day it is complete; what the counter left lying for more than five working days
// counts as accepted from receipt.
QDate Intake::countsFrom() const
{
    const QDate today = m_ports.clock.today();
    if (base().state != CaseState::Received)
        return today;
    const CaseClock clock = CaseClock::at(today, base().clock, base().state, m_ports.calendar);
    if (clock.isDeemedAccepted)
        return clock.countsFrom;
    const bool wasCompleted = base().clock.timesAsked > 0 && m_draft.content.missing.isEmpty();
    return wasCompleted ? base().clock.receivedOn : today;
}

Promise Intake::promise() const
{
    const QDate today = m_ports.clock.today();
    Promise promise;
    promise.from = countsFrom();
    promise.days = m_business->limit.promisedDays;
    // "At once" needs the line: without it the citizen goes home with the limit that the law sets.
    const bool isInstant = m_business->officeType == OfficeType::Instant;
    if (isInstant && m_ports.province.line().kind != LineState::Kind::Online)
        promise.days = std::max(1, m_business->limit.statutoryDays);
    promise.on = m_ports.calendar.add(promise.from, promise.days);
    promise.isProvisional = m_ports.calendar.isProvisional(promise.from, std::max(today, promise.on));
    return promise;
}

QString Intake::whyNotTrusted() const
{
    if (!credit().isDone())
        return tr("Please look at the list of broken promises first: who stands on it gets no tolerant acceptance.");
    if (credit().isListed) {
        return tr("The applicant stands on the list of broken promises (%1): no paper can follow later. Please ask for "
                  "what is missing.")
            .arg(credit().source);
    }
    return {};
}

QString Intake::whyNotTolerant() const
{
    if (!anyTolerated(checklist()))
        return tr("No paper is marked as \"to follow\".");
    if (const QString unsafe = whyNotTrusted(); !unsafe.isEmpty())
        return unsafe;
    const QDate last = std::max(promise().on, m_ports.clock.today());
    for (const MaterialEntry &entry : checklist()) {
        if (entry.verdict != MaterialVerdict::Tolerated)
            continue;
        const MaterialSpec *spec = material(entry.code);
        if (!spec || !spec->tolerable)
            return tr("\"%1\" is a main paper: it cannot follow later.").arg(entry.name);
        if (!entry.commitmentSigned)
            return tr("The commitment for \"%1\" is not signed yet.").arg(entry.name);
        if (!entry.makeUpBy.isValid() || entry.makeUpBy < m_ports.clock.today() || entry.makeUpBy > last)
            return tr("\"%1\" has to follow within the promise, by %2 at the latest.")
                .arg(entry.name, last.toString(Qt::ISODate));
    }
    return {};
}

QString Intake::whyNotAskAgain() const
{
    if (base().clock.timesAsked > 0) {
        return tr("The counter may ask once only, and did so on %1 (Administrative Licensing Law, article 32): accept, "
                  "or refuse with the reason.")
            .arg(base().clock.askedOn.toString(Qt::ISODate));
    }
    return {};
}

// What the way of the case so far and this desk leave open.
QString Intake::whyNotHere(Outcome outcome) const
{
    const bool isReceipt = outcome == Outcome::Receive || outcome == Outcome::AskSupplement;
    if (!isReceipt && turnrules::isVillage(m_ports.station.centre.divisionCode))
        return tr("A village desk takes papers in and forwards them; the township decides.");
    if (!isContinued())
        return {};
    if (outcome == Outcome::Receive)
        return tr("The papers were taken in before: please accept, ask for what is missing, or refuse.");
    const bool isTooLate = outcome == Outcome::AskSupplement || outcome == Outcome::Refuse;
    const CaseClock clock = CaseClock::at(m_ports.clock.today(), base().clock, base().state, m_ports.calendar);
    if (isTooLate && clock.isDeemedAccepted) {
        return tr("Nothing was said within 5 working days of %1: the law takes the case as accepted since then "
                  "(article 32). Please accept it.")
            .arg(clock.countsFrom.toString(Qt::ISODate));
    }
    return outcome == Outcome::AskSupplement ? whyNotAskAgain() : QString();
}

QList<OutcomeChoice> Intake::choices() const
{
    const bool isBlocked = hasBlock(findings());
    const QStringList missing = missingPapers();
    const bool hasName = !m_form->data().text(u"applicant.name").isEmpty();
    const QString noName = hasName ? QString() : tr("The applicant's name is missing.");
    const QString blocked = isBlocked ? tr("The form has errors: see above.") : QString();
    const QString papers = missing.isEmpty() ? QString() : tr("Papers are missing: %1").arg(missing.join(u"、"_s));
    const QString tolerant = whyNotTolerant();
    const auto first = [](std::initializer_list<QString> reasons) {
        for (const QString &reason : reasons) {
            if (!reason.isEmpty())
                return reason;
        }
        return QString();
    };
    const auto choice = [](Outcome outcome, const QString &whyNot) {
        return OutcomeChoice{outcome, whyNot.isEmpty(), whyNot};
    };
    const QString toFollow = anyTolerated(checklist()) ? tr("Papers are to follow: accept tolerantly.") : QString();
    const QString nothingMissing
        = missing.isEmpty() && !isBlocked ? tr("Nothing is missing: there is nothing to ask for.") : QString();
    return {
        choice(Outcome::Accept, first({whyNotHere(Outcome::Accept), blocked, papers, toFollow, whyNotSigned()})),
        choice(Outcome::AcceptTolerantly,
               first({whyNotHere(Outcome::AcceptTolerantly), blocked, papers, tolerant, whyNotSigned()})),
        choice(Outcome::Receive, first({whyNotHere(Outcome::Receive), noName})),
        choice(Outcome::AskSupplement, first({whyNotHere(Outcome::AskSupplement), noName, nothingMissing})),
        choice(Outcome::Refuse, first({whyNotHere(Outcome::Refuse), noName})),
    };
}

Result<Done> Intake::checkPossible(Outcome outcome, const QString &reason) const
{
    if (m_isConcluded)
        return Error{ErrorCode::NotAllowed, tr("This case is on its way already."), {}};
    for (const OutcomeChoice &choice : choices()) {
        if (choice.outcome == outcome && !choice.isPossible)
            return Error{ErrorCode::InvalidInput, choice.whyNot, {}};
    }
    if (outcome == Outcome::Refuse && reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("A refusal has to say why: please write the reason."), {}};
    return Done{};
}

CaseContent Intake::contentFor(Outcome outcome, const QString &reason, const QString &remedy) const
{
    CaseContent content = m_draft.content;
    content.form = m_form->data();
    content.computed = computed();
    content.reason = reason.trimmed();
    content.remedy = remedy.trimmed();
    describeApplicant(content);
    describeNow(content, outcome);
    return content;
}

// Nothing of what an earlier act of the case promised or asked for is said again unless it still holds.
void Intake::describeNow(CaseContent &content, Outcome outcome) const
{
    content.promisedOn = content.countsFrom = content.makeUpBy = {};
    content.promiseIsProvisional = false;
    content.missing.clear();
    const Promise given = promise();
    content.promisedDays = outcome == Outcome::Refuse ? 0 : given.days;
    if (outcome == Outcome::Accept || outcome == Outcome::AcceptTolerantly) {
        content.promisedOn = given.on;
        content.promiseIsProvisional = given.isProvisional;
        if (given.from != m_ports.clock.today())
            content.countsFrom = given.from;
    }
    if (outcome == Outcome::AcceptTolerantly) {
        for (const MaterialEntry &entry : std::as_const(content.materials)) {
            if (entry.verdict == MaterialVerdict::Tolerated && entry.makeUpBy > content.makeUpBy)
                content.makeUpBy = entry.makeUpBy;
        }
    }
    if (outcome == Outcome::AskSupplement) {
        content.missing = missingPapers();
        for (const Finding &finding : findings()) {
            if (finding.level == Finding::Level::Block && !content.missing.contains(finding.message))
                content.missing.append(finding.message);
        }
    }
}

Act Intake::endingAct(ActKind kind) const
{
    Act act = newAct(m_ports, m_session, kind);
    act.caseId = m_draft.id;
    act.parent = base().headAct;
    act.caseVersion = base().version + 1;
    act.caseNumber = base().number;
    act.itemCode = m_item->code;
    act.businessCode = m_business->code;
    act.itemVersion = m_item->version;
    return act;
}

QFuture<Result<Concluded>> Intake::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    if (const auto possible = checkPossible(outcome, reason); !possible)
        return ready<Concluded>(possible.error());
    m_autosave.stop();
    m_isConcluded = true;

    const Ending ending = endingOf(outcome);
    Act act = endingAct(ending.act);
    act.payload = contentFor(outcome, reason, remedy).toJson();

    const AppendOptions options{m_draft.id, act.caseNumber.isEmpty() ? m_business->implementingCode : QString()};
    const bool isInstant = outcome == Outcome::Accept && m_business->officeType == OfficeType::Instant;
    return chain(
        m_ports.ledger.append(act, options), this,
        [this, outcome, ending, isInstant](const Result<Appended> &appended) -> Result<Concluded> {
            if (!appended) {
                m_isConcluded = false; // the draft is still there, the clerk can try again
                touched();
                return appended.error();
            }
            m_ports.province.wake();
            GuideMemory::learnt(m_ports, m_session, *m_item, *m_business);
            return Concluded{outcome, *appended, ending.papers, isInstant};
        });
}

PaperOrder Intake::paperPreview(PaperKind kind) const
{
    const Outcome outcome = kind == PaperKind::ToleranceCommitment ? Outcome::AcceptTolerantly : Outcome::Accept;
    PaperOrder order = paperOrder(m_ports, m_session, m_item, m_business, contentFor(outcome, {}, {}), kind);
    order.record.number = base().number;
    return order;
}

} // namespace yichuang
