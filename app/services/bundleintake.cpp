// SPDX-License-Identifier: GPL-3.0-or-later
// The merged form over the forms of the items. Papers: bundlepapers.cpp; review and end: bundlereview.cpp.
#include "services/bundleintake.h"

#include "services/futures.h"

#include "forms/model/formtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

BundleIntake::BundleIntake(Ports ports, const BundleSpec &spec, std::vector<std::unique_ptr<Intake>> members,
                           BundleForm form, std::unique_ptr<const CompiledForm> compiled)
    : m_ports(ports)
    , m_spec(spec)
    , m_tag(members.front()->bundle())
    , m_members(std::move(members))
    , m_bundleForm(std::move(form))
    , m_compiled(std::move(compiled))
    , m_form(std::make_unique<FormState>(*m_compiled, formContext()))
    , m_prefill(ports.codes, ports.clock)
{
    takeUp();
    for (const auto &member : m_members)
        watch(*member);
    refreshPapers();
}

BundleIntake::~BundleIntake() = default;

void BundleIntake::watch(Intake &member)
{
    connect(&member, &Intake::checklistChanged, this, [this] {
        if (!m_isHandingDown)
            refreshPapers();
    });
    connect(&member.standing(), &Standing::changed, this, &BundleIntake::standingChanged);
    connect(&member, &Intake::signedFormChanged, this, &BundleIntake::signedFormChanged);
    connect(&member, &Intake::saved, this, &BundleIntake::saved);
    connect(&member, &Intake::saveFailed, this, &BundleIntake::saveFailed);
}

QStringList BundleIntake::businesses() const
{
    QStringList codes;
    for (const auto &member : m_members)
        codes.append(member->business().code);
    return codes;
}

Intake *BundleIntake::find(const QString &business) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const auto &member) { return member->business().code == business; });
    return found == m_members.end() ? nullptr : found->get();
}

const Intake *BundleIntake::member(const QString &business) const
{
    return find(business);
}

QString BundleIntake::situation(const QString &business) const
{
    const Intake *found = find(business);
    return found ? found->situation() : QString();
}

void BundleIntake::setSituation(const QString &business, const QString &code)
{
    Intake *found = find(business);
    if (!found || found->situation() == code)
        return;
    found->setSituation(code);
    m_form->setContext(formContext());
    formEdited();
}

QString BundleIntake::step() const
{
    return m_members.front()->step();
}

void BundleIntake::setStep(const QString &step)
{
    for (const auto &member : m_members)
        member->setStep(step);
}

// --- the form ---

FormContext BundleIntake::formContext() const
{
    QList<FormContext> contexts;
    for (const auto &member : m_members)
        contexts.append(member->form().context());
    return m_bundleForm.context(contexts);
}

// What the drafts hold; a value that came from another item's answer comes from there again.
void BundleIntake::takeUp()
{
    QList<FormData> typed;
    for (size_t part = 0; part < m_members.size(); ++part) {
        typed.append(m_members[part]->form().typedData());
        const QJsonObject sources = m_members[part]->sources();
        for (auto it = sources.begin(); it != sources.end(); ++it)
            m_sources.insert(m_bundleForm.mergedPath(qsizetype(part), it.key()), it.value());
    }
    FormData merged = m_bundleForm.join(typed);
    for (const QString &field : m_sources.keys()) {
        if (m_sources.value(field).toString() != knownSource(field))
            continue;
        m_sources.remove(field);
        merged.set(field, QJsonValue::Undefined);
    }
    m_form->load(merged);
}

// Kept with the case and printed with it: Chinese in every language of the window.
QString BundleIntake::knownSource(const QString &field) const
{
    const Intake *from = find(m_bundleForm.knownFrom(field));
    return from ? u"一件事中已填：%1"_s.arg(from->business().name) : QString();
}

void BundleIntake::formEdited()
{
    handDown();
    refreshPapers();
}

void BundleIntake::handDown()
{
    m_isHandingDown = true;
    const FormData typed = m_form->typedData();
    for (size_t part = 0; part < m_members.size(); ++part)
        handDown(qsizetype(part), typed);
    m_isHandingDown = false;
}

// Each item fills in what it works out by itself; where the merged form says something else, that counts.
void BundleIntake::handDown(qsizetype part, const FormData &typed)
{
    Intake &member = *m_members[size_t(part)];
    FormState &own = member.form();
    own.load(m_bundleForm.split(typed, part));
    QJsonObject sources;
    for (int slot = 0; slot < own.form().slotCount(); ++slot) {
        const SlotRef ref = SlotRef::field(slot);
        const QString path = own.form().path(ref);
        const QString merged = m_bundleForm.mergedPath(part, path);
        if (const QJsonValue source = m_sources.value(merged); !source.isUndefined())
            sources.insert(path, source);
        const Field &field = own.form().field(ref);
        if (field.isComputed() || field.isTable() || !own.isVisible(ref) || own.value(ref) == m_form->value(merged))
            continue;
        own.set(ref, m_form->value(merged));
        if (const QString known = knownSource(merged); !known.isEmpty() && !m_form->isTouched(m_compiled->find(merged)))
            sources.insert(path, known);
    }
    member.setSources(sources);
    member.formEdited();
}

void BundleIntake::fill(const QString &field, const QJsonValue &value, const QString &source)
{
    m_form->set(field, value);
    m_sources.insert(field, source);
    formEdited();
}

QString BundleIntake::sourceOf(const QString &field) const
{
    if (m_sources.contains(field))
        return m_sources.value(field).toString();
    const SlotRef ref = m_compiled->find(field);
    const bool isTakenOver = ref.isValid() && !m_form->isTouched(ref) && !m_form->isEmpty(ref);
    return isTakenOver ? knownSource(field) : QString();
}

void BundleIntake::typedOver(const QString &field)
{
    m_sources.remove(field);
    handDown();
}

// Each item asks about the people it names itself.
QList<KnownPerson> BundleIntake::known()
{
    return m_prefill.known(*m_form, [this](const QString &idNumber) {
        for (const auto &member : m_members) {
            if (const QList<CaseView> cases = member->standing().casesOf(idNumber); !cases.isEmpty())
                return cases;
        }
        return QList<CaseView>();
    });
}

void BundleIntake::fillKnown(const KnownPerson &person)
{
    for (const KnownValue &value : person.values) {
        m_form->set(value.field, value.value);
        m_sources.insert(value.field, value.source);
    }
    formEdited();
}

void BundleIntake::settle(const QString &rule, const QString &proof)
{
    for (const auto &member : m_members)
        member->settle(rule, proof);
}

QList<Standing *> BundleIntake::standings() const
{
    QList<Standing *> all;
    for (const std::unique_ptr<Intake> &member : m_members)
        all += member->standings();
    return all;
}

QString BundleIntake::matter() const
{
    QStringList names;
    for (const auto &member : m_members)
        names.append(member->business().name);
    return u"%1（%2）"_s.arg(m_spec.name, names.join(u'、'));
}

CaseRecord BundleIntake::subject() const
{
    return m_members.front()->subject();
}

QStringList BundleIntake::askedBy(const QString &field) const
{
    QStringList codes;
    for (const qsizetype part : m_bundleForm.partsOf(field))
        codes.append(m_members[size_t(part)]->business().code);
    return codes;
}

PaperOrder BundleIntake::paperPreview(PaperKind kind) const
{
    PaperOrder order = m_members.front()->paperPreview(kind);
    QStringList departments;
    for (const auto &member : m_members) {
        if (!departments.contains(member->item().departmentName))
            departments.append(member->item().departmentName);
        for (const QString &basis : member->paperPreview(PaperKind::Consent).legalBasis) {
            if (!order.legalBasis.contains(basis))
                order.legalBasis.append(basis);
        }
    }
    order.itemName = m_spec.name;
    order.businessName = matter();
    order.departmentName = departments.join(u'、');
    order.content.itemName = m_spec.name;
    order.content.missing = missingPapers();
    order.content.materials.clear();
    for (const BundlePaper &paper : m_papers)
        order.content.materials.append(paper.entry);
    if (kind == PaperKind::ApplicationForm)
        order.sections = paperSections(*m_form, Language::Chinese);
    return order;
}

// --- drafts ---

QFuture<Result<Done>> BundleIntake::saveNow()
{
    QList<QFuture<Result<Done>>> saving;
    for (const auto &member : m_members)
        saving.append(member->saveNow());
    return chain(gather(saving, this), this, [](const Result<QList<Done>> &all) -> Result<Done> {
        if (!all)
            return all.error();
        return Done{};
    });
}

QDateTime BundleIntake::savedAt() const
{
    QDateTime oldest = m_members.front()->savedAt();
    for (const auto &member : m_members)
        oldest = std::min(oldest, member->savedAt());
    return oldest;
}

} // namespace yichuang
