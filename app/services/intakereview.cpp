// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an intake: what speaks for and against each outcome, and the act that closes it.
#include "services/intake.h"

#include "services/actmaker.h"
#include "services/futures.h"
#include "services/paperorder.h"

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
        all += m_logic->review(m_form->data(), itemContext()).findings;
    return all;
}

QJsonObject Intake::computed() const
{
    return m_logic ? m_logic->review(m_form->data(), itemContext()).computed : QJsonObject();
}

ItemContext Intake::itemContext() const
{
    const FormContext context = formContext();
    return {context.business, context.situation, context.today, context.region, context.params};
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

Promise Intake::promise() const
{
    const QDate today = m_ports.clock.today();
    Promise promise;
    promise.days = m_business->limit.promisedDays;
    // "At once" needs the line: without it the citizen goes home with the limit that the law sets.
    const bool isInstant = m_business->officeType == OfficeType::Instant;
    if (isInstant && m_ports.province.line().kind != LineState::Kind::Online)
        promise.days = std::max(1, m_business->limit.statutoryDays);
    promise.on = m_ports.calendar.add(today, promise.days);
    promise.isProvisional = m_ports.calendar.isProvisional(today, promise.on);
    return promise;
}

QString Intake::whyNotTolerant() const
{
    if (!anyTolerated(checklist()))
        return tr("No paper is marked as \"to follow\".");
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
        choice(Outcome::Accept, first({blocked, papers, toFollow})),
        choice(Outcome::AcceptTolerantly, first({blocked, papers, tolerant})),
        choice(Outcome::Receive, noName),
        choice(Outcome::AskSupplement, first({noName, nothingMissing})),
        choice(Outcome::Refuse, noName),
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

void Intake::describeApplicant(CaseContent &content) const
{
    const FormData &form = content.form;
    content.applicantName = form.text(u"applicant.name");
    content.applicantIdNumber = form.text(u"applicant.idNumber");
    content.applicantPhone = form.text(u"applicant.phone");
    const QString residence = form.text(u"applicant.residenceAddress");
    content.address = residence.isEmpty() ? form.text(u"applicant.hukouAddress") : residence;
}

CaseContent Intake::contentFor(Outcome outcome, const QString &reason, const QString &remedy) const
{
    CaseContent content = m_draft.content;
    content.form = m_form->data();
    content.computed = computed();
    content.reason = reason.trimmed();
    content.remedy = remedy.trimmed();
    describeApplicant(content);
    if (outcome == Outcome::Accept || outcome == Outcome::AcceptTolerantly) {
        const Promise given = promise();
        content.promisedOn = given.on;
        content.promisedDays = given.days;
        content.promiseIsProvisional = given.isProvisional;
    }
    if (outcome == Outcome::AcceptTolerantly) {
        for (const MaterialEntry &entry : content.materials) {
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
    return content;
}

QFuture<Result<Concluded>> Intake::conclude(Outcome outcome, const QString &reason, const QString &remedy)
{
    if (const auto possible = checkPossible(outcome, reason); !possible)
        return ready<Concluded>(possible.error());
    m_autosave.stop();
    m_isConcluded = true;

    const Ending ending = endingOf(outcome);
    Act act = newAct(m_ports, m_session, ending.act);
    act.caseId = m_draft.id;
    act.caseVersion = 1;
    act.itemCode = m_item->code;
    act.businessCode = m_business->code;
    act.itemVersion = m_item->version;
    act.payload = contentFor(outcome, reason, remedy).toJson();

    const AppendOptions options{m_draft.id, m_business->implementingCode};
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
            return Concluded{outcome, *appended, ending.papers, isInstant};
        });
}

PaperOrder Intake::paperPreview(PaperKind kind) const
{
    return paperOrder(m_ports, m_session, m_item, m_business, contentFor(Outcome::Accept, {}, {}), kind);
}

} // namespace yichuang
