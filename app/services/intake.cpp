// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intake.h"

#include "services/casecontents.h"
#include "services/futures.h"

#include "forms/model/paramsresolver.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr auto AutosaveDelay = 500ms;
constexpr auto RetryDelay = 5s;
constexpr int TownDigits = 9;

} // namespace

Intake::Intake(Ports ports, const Session &session, const OpenedItem &opened, const BusinessSpec &business, Draft draft,
               std::unique_ptr<const CompiledForm> compiled, ChecklistRules rules, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
    , m_item(&opened.spec)
    , m_business(&business)
    , m_logic(opened.logic)
    , m_draft(std::move(draft))
    , m_entries(m_draft.content.materials)
    , m_compiled(std::move(compiled))
    , m_rules(std::move(rules))
    , m_form(std::make_unique<FormState>(*m_compiled, formContext()))
    , m_standing(std::make_unique<Standing>(ports, business, m_draft.id))
    , m_prefill(ports.codes, ports.clock)
{
    m_draft.content.itemName = business.name;
    if (m_draft.content.situation.isEmpty() && !business.situations.isEmpty())
        m_draft.content.situation = business.situations.front().code;
    m_form->load(m_draft.content.form);
    m_form->setContext(formContext());

    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, [this] { saveNow(); });
    refreshChecklist();
    m_standing->setSettled(m_draft.content.settled);
    connect(m_standing.get(), &Standing::settled, this, [this](const QJsonObject &proofByRule) {
        m_draft.content.settled = proofByRule;
        touched();
    });
    m_standing->follow(*m_form, m_draft.content.situation);
}

Intake::~Intake() = default;

FormContext Intake::formContext() const
{
    const QString county = m_ports.station.centre.divisionCode.left(6);
    FormContext context;
    context.today = m_ports.clock.today();
    context.region = county;
    context.business = m_business->code;
    context.situation = m_draft.content.situation;
    context.isInstant = m_business->officeType == OfficeType::Instant;
    context.calendar = m_ports.calendar;
    context.params = resolveParams(m_item->params, county, context.today);
    context.town = m_ports.station.centre.divisionCode.left(TownDigits);
    return context;
}

void Intake::setSituation(const QString &code)
{
    if (m_draft.content.situation == code)
        return;
    m_draft.content.situation = code;
    m_form->setContext(formContext());
    formEdited();
}

void Intake::setStep(const QString &step)
{
    m_draft.step = step;
    if (!m_draft.content.form.isEmpty())
        touched();
}

void Intake::formEdited()
{
    refreshChecklist();
    m_standing->follow(*m_form, m_draft.content.situation);
    dropOutdatedSignature();
    touched();
}

void Intake::fill(const QString &field, const QJsonValue &value, const QString &source)
{
    m_form->set(field, value);
    m_draft.content.sources.insert(field, source);
    formEdited();
}

QString Intake::sourceOf(const QString &field) const
{
    return m_draft.content.sources.value(field).toString();
}

void Intake::typedOver(const QString &field)
{
    m_draft.content.sources.remove(field);
    touched();
}

CaseRecord Intake::subject() const
{
    CaseRecord record;
    record.id = m_draft.id;
    record.number = base().number;
    record.itemCode = m_item->code;
    record.businessCode = m_business->code;
    record.itemVersion = m_item->version;
    return record;
}

void Intake::touched()
{
    if (!m_isConcluded)
        m_autosave.start(AutosaveDelay);
}

QList<KnownPerson> Intake::known()
{
    return m_prefill.known(*m_form, [this](const QString &idNumber) { return m_standing->casesOf(idNumber); });
}

void Intake::fillKnown(const KnownPerson &person)
{
    for (const KnownValue &known : person.values)
        fill(known.field, known.value, known.source);
}

// --- materials ---

const MaterialSpec *Intake::material(const QString &code) const
{
    for (const MaterialSpec &spec : m_business->materials) {
        if (spec.code == code)
            return &spec;
    }
    return nullptr;
}

// What the clerk said of a paper stays with the draft even while its condition hides it.
void Intake::refreshChecklist()
{
    Checklist shown;
    for (const QString &code : m_rules.needed(*m_form) + m_rules.optional()) {
        MaterialEntry *known = entry(code);
        if (!known) {
            const MaterialSpec *spec = material(code);
            m_entries.append({code, spec->name, spec->originals, spec->copies, MaterialVerdict::Open, false, false, {},
                              {}, {}});
            known = &m_entries.back();
        }
        shown.append(*known);
    }
    if (shown == m_draft.content.materials && !shown.isEmpty())
        return;
    m_draft.content.materials = shown;
    Q_EMIT checklistChanged();
}

MaterialEntry *Intake::entry(const QString &code)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const MaterialEntry &candidate) { return candidate.code == code; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Intake::change(const QString &code, const std::function<void(MaterialEntry &)> &apply)
{
    MaterialEntry *found = entry(code);
    if (!found)
        return;
    apply(*found);
    refreshChecklist();
    touched();
}

void Intake::setVerdict(const QString &code, MaterialVerdict verdict)
{
    change(code, [this, verdict](MaterialEntry &entry) {
        entry.verdict = verdict;
        if (verdict == MaterialVerdict::Tolerated && !entry.makeUpBy.isValid())
            entry.makeUpBy = promise().on;
    });
}

void Intake::setMakeUpBy(const QString &code, const QDate &day)
{
    change(code, [day](MaterialEntry &entry) { entry.makeUpBy = day; });
}

void Intake::setRemark(const QString &code, const QString &remark)
{
    change(code, [remark](MaterialEntry &entry) { entry.remark = remark; });
}

void Intake::setOriginalSeen(const QString &code, bool seen)
{
    change(code, [seen](MaterialEntry &entry) { entry.originalSeen = seen; });
}

void Intake::setOriginalKept(const QString &code, bool kept)
{
    change(code, [kept](MaterialEntry &entry) { entry.originalKept = kept; });
}

void Intake::setCommitmentSigned(const QString &code, bool isSigned)
{
    change(code, [isSigned](MaterialEntry &entry) { entry.commitmentSigned = isSigned; });
}

QFuture<Result<Attachment>> Intake::attach(const QString &code, const QByteArray &content, const QString &fileName,
                                           const QString &mediaType)
{
    return chain(
        m_ports.ledger.attach(content, fileName, mediaType), this, [this, code](const Result<Attachment> &stored) {
            if (stored)
                list(code, *stored);
            return stored;
        });
}

void Intake::list(const QString &code, const Attachment &file)
{
    change(code, [&file](MaterialEntry &entry) {
        const bool isThere = std::any_of(entry.attachments.begin(), entry.attachments.end(),
                                         [&](const Attachment &listed) { return listed.digest == file.digest; });
        if (!isThere)
            entry.attachments.append(file);
        if (entry.verdict == MaterialVerdict::Open)
            entry.verdict = MaterialVerdict::Complete;
    });
}

void Intake::rotate(const QString &code, const QString &digest)
{
    change(code, [&](MaterialEntry &entry) {
        for (Attachment &file : entry.attachments) {
            if (file.digest == digest)
                file.rotation = (file.rotation + 90) % 360;
        }
    });
}

void Intake::detach(const QString &code, const QString &digest)
{
    change(code, [&](MaterialEntry &entry) {
        entry.attachments.removeIf([&](const Attachment &file) { return file.digest == digest; });
    });
}

// --- draft ---

// The draft keeps every value ever typed, also of fields that are hidden now; an act carries the visible ones.
Draft Intake::draftNow() const
{
    Draft draft = m_draft;
    draft.content.form = m_form->typedData();
    draft.content.materials = m_entries;
    draft.savedAt = m_ports.clock.now();
    describeApplicant(draft.content);
    return draft;
}

QFuture<Result<Done>> Intake::saveNow()
{
    m_autosave.stop();
    if (m_isConcluded)
        return ready<Done>(Done{});
    const Draft draft = draftNow();
    return chain(m_ports.ledger.saveDraft(draft), this, [this, at = draft.savedAt](const Result<Done> &result) {
        if (result) {
            m_draft.savedAt = at;
            Q_EMIT saved(at);
        } else {
            Q_EMIT saveFailed(result.error());
            if (!m_isConcluded)
                m_autosave.start(RetryDelay);
        }
        return result;
    });
}

} // namespace yichuang
