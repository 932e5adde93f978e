// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/items/cataloguedesk.h"

#include "forms/model/paramsresolver.h"
#include "platform/items/publishedcalendar.h"
#include "platform/log.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qsizetype CountyDigits = 6;
constexpr size_t SpareForms = 8;

ItemFacts factsOf(const ItemSpec &item, const BusinessSpec &business)
{
    return {item.department, business.officeType == OfficeType::Instant, business.resultName, business.procedures, true};
}

CodeTables sharedTables()
{
    return CodeTables::read(u":/yichuang/codes"_s).valueOr(CodeTables());
}

bool isOpenPaper(const QJsonObject &entry)
{
    const QString verdict = entry["verdict"_L1].toString();
    return verdict.isEmpty() || verdict == "open"_L1 || verdict == "missing"_L1;
}

Findings missingPapers(const QStringList &needed, const BusinessSpec &spec, const QJsonArray &checklist)
{
    Findings findings;
    for (const QString &code : needed) {
        bool isThere = false;
        for (const QJsonValue &entry : checklist) {
            const QJsonObject paper = entry.toObject();
            isThere = isThere || (paper["code"_L1].toString() == code && !isOpenPaper(paper));
        }
        if (isThere)
            continue;
        const auto named = std::find_if(spec.materials.begin(), spec.materials.end(),
                                        [&](const MaterialSpec &material) { return material.code == code; });
        findings.append(Finding::block(
            {}, QCoreApplication::translate("yichuang::Platform", "the paper \"%1\" is missing")
                    .arg(named == spec.materials.end() ? code : named->name)));
    }
    return findings;
}

} // namespace

struct CatalogueDesk::Business
{
    const ItemSpec *item = nullptr;
    const BusinessSpec *spec = nullptr;
    const ItemModule *logic = nullptr;
    std::unique_ptr<const CompiledForm> form;
    std::unique_ptr<ChecklistRules> checklist;
    std::vector<std::unique_ptr<FormState>> spare;
};

CatalogueDesk::CatalogueDesk(Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_tables(sharedTables())
    , m_calendar(publishedCalendar())
{
}

CatalogueDesk::~CatalogueDesk() = default;

std::optional<ItemFacts> CatalogueDesk::facts(const QString &itemCode, const QString &businessCode)
{
    const Business *const business = find(itemCode, {}, businessCode);
    if (!business)
        return std::nullopt;
    return factsOf(*business->item, *business->spec);
}

ContentReview CatalogueDesk::review(const Act &act, const QJsonObject &content)
{
    ContentReview review;
    Business *const business = find(act.itemCode, act.itemVersion, act.businessCode);
    if (!business) {
        review.findings.append(Finding::block(
            {}, QCoreApplication::translate("yichuang::Platform", "version %1 of the item is not known here")
                    .arg(act.itemVersion)));
        return review;
    }
    review.facts = factsOf(*business->item, *business->spec);
    Loan loan = borrow(*business);
    FormState *const state = loan.state.get();
    setContext(*state, *business, act, content["situation"_L1].toString());
    state->load(FormData(content["form"_L1].toObject()), FormState::Source::Submitted);
    review.findings = state->findings();
    if (business->logic) {
        const FormContext &context = state->context();
        const ItemReview judged = business->logic->review(
            state->values(), {context.business, context.situation, context.today, context.region, context.params});
        review.findings += judged.findings;
        review.computed = judged.computed;
    }
    review.findings += missingPapers(business->checklist->needed(*state), *business->spec,
                                     content["materials"_L1].toArray());
    giveBack(*business, std::move(loan));
    return review;
}

void CatalogueDesk::withCatalogue(const std::function<void()> &work)
{
    const std::lock_guard lock(m_mutex);
    work();
}

// Forms that lie ready hold the calendar of before.
void CatalogueDesk::setCalendar(const WorkingCalendar &calendar)
{
    const std::lock_guard lock(m_mutex);
    m_calendar = calendar;
    ++m_edition;
    for (auto &[key, business] : m_businesses)
        business->spare.clear();
}

CatalogueDesk::Business *CatalogueDesk::find(const QString &itemCode, const QString &version,
                                             const QString &businessCode)
{
    const std::lock_guard lock(m_mutex);
    const auto opened = m_catalogue.open(itemCode, version);
    if (!opened)
        return nullptr;
    // Without a version the newest is meant, and that may be another one tomorrow.
    const QString key = itemCode + u'\n' + (*opened)->spec.version + u'\n' + businessCode;
    const auto known = m_businesses.find(key);
    if (known != m_businesses.end())
        return known->second.get();
    // What is unknown is not remembered: a stranger could fill the memory with names.
    auto compiled = compile(**opened, businessCode);
    return compiled ? m_businesses.emplace(key, std::move(compiled)).first->second.get() : nullptr;
}

std::unique_ptr<CatalogueDesk::Business> CatalogueDesk::compile(const OpenedItem &opened, const QString &businessCode)
{
    auto business = std::make_unique<Business>();
    business->item = &opened.spec;
    business->logic = opened.logic;
    business->spec = business->item->business(businessCode);
    if (!business->spec)
        return nullptr;
    const auto definition = FormDefinition::parse(business->spec->form, m_tables);
    auto form = definition ? CompiledForm::compile(*definition) : definition.error();
    if (!form) {
        qCWarning(logPlatform, "form of %s: %s", qPrintable(businessCode), qPrintable(form.error().detail));
        return nullptr;
    }
    business->form = form.take();
    auto checklist = ChecklistRules::compile(*business->spec, *business->form);
    if (!checklist) {
        qCWarning(logPlatform, "checklist of %s: %s", qPrintable(businessCode), qPrintable(checklist.error().detail));
        return nullptr;
    }
    business->checklist = std::make_unique<ChecklistRules>(checklist.take());
    return business;
}

CatalogueDesk::Loan CatalogueDesk::borrow(Business &business)
{
    const std::lock_guard lock(m_mutex);
    if (business.spare.empty())
        return {std::make_unique<FormState>(*business.form, FormContext()), m_edition};
    auto state = std::move(business.spare.back());
    business.spare.pop_back();
    return {std::move(state), m_edition};
}

void CatalogueDesk::giveBack(Business &business, Loan loan)
{
    loan.state->load(FormData(), FormState::Source::Submitted); // nobody's data stay behind
    const std::lock_guard lock(m_mutex);
    if (business.spare.size() < SpareForms && loan.edition == m_edition)
        business.spare.push_back(std::move(loan.state));
}

void CatalogueDesk::setContext(FormState &state, const Business &business, const Act &act,
                               const QString &situation)
{
    const FormContext &present = state.context();
    const std::lock_guard lock(m_mutex);
    const QString region = act.receivingPoint.left(CountyDigits);
    const QDate today = act.at.date(); // the legal date is the counter's
    if (present.today == today && present.region == region && present.situation == situation)
        return;
    FormContext context;
    context.today = today;
    context.region = region;
    context.situation = situation;
    context.business = business.spec->code;
    context.isInstant = business.spec->officeType == OfficeType::Instant;
    context.params = resolveParams(business.item->params, region, today);
    context.calendar = m_calendar;
    state.setContext(context);
}

} // namespace yichuang::platform
