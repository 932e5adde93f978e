// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/bench/bench_itemcases.h"

#include "forms/model/checklistrules.h"
#include "forms/model/codetables.h"
#include "forms/model/paramsresolver.h"
#include "tests/items/casemaker.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;
using yichuang::test::CaseMaker;

namespace yichuang::bench {

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

FormContext contextOf(const ItemBusiness &business, const QString &situation)
{
    const QDate today(2026, 11, 22);
    FormContext context;
    context.today = today;
    context.region = u"329999"_s;
    context.situation = situation;
    context.business = business.spec->code;
    context.isInstant = business.spec->officeType == OfficeType::Instant;
    context.params = resolveParams(business.item->spec.params, context.region, today);
    return context;
}

FormData seedFor(const QJsonObject &seed, QLatin1StringView extent, const QString &situation)
{
    FormData data(seed.value(extent).toObject());
    const QJsonObject own = seed.value("situations"_L1).toObject().value(situation).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        data.set(it.key(), it.value());
    return data;
}

QByteArray textOf(const FormData &data)
{
    return QJsonDocument(data.json()).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::unique_ptr<ItemCases>> ItemCases::read(Catalogue &catalogue, const QString &seeds)
{
    auto all = std::make_unique<ItemCases>();
    for (const ItemEntry &entry : QList<ItemEntry>(catalogue.entries())) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (const auto added = all->add(catalogue, entry, business.code, seeds); !added)
                return added.error();
        }
    }
    // A platform gets them in any order; the same one at every run.
    std::shuffle(all->cases.begin(), all->cases.end(), std::mt19937(20261122));
    return all;
}

Result<Done> ItemCases::add(Catalogue &catalogue, const ItemEntry &entry, const QString &businessCode,
                            const QString &seeds)
{
    static const auto tables = CodeTables::read(u":/yichuang/codes"_s);
    if (!tables)
        return tables.error();
    const auto start = std::chrono::steady_clock::now();
    const auto opened = catalogue.open(entry.code);
    if (!opened)
        return opened.error();
    auto business = std::make_unique<ItemBusiness>();
    business->item = *opened;
    business->spec = (*opened)->spec.business(businessCode);
    const auto definition = FormDefinition::parse(business->spec->form, *tables);
    if (!definition)
        return definition.error();
    auto form = CompiledForm::compile(*definition);
    if (!form)
        return form.error();
    business->form = form.take();
    if (const auto checklist = ChecklistRules::compile(*business->spec, *business->form); !checklist)
        return checklist.error();
    const FormState blank(*business->form, contextOf(*business, {}));
    business->readyMs
        = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();

    const QJsonObject seed = objectIn(u"%1/%2.json"_s.arg(seeds, businessCode));
    if (seed.isEmpty())
        return Error{ErrorCode::NotFound, {}, u"there is no seed of %1 in %2"_s.arg(businessCode, seeds)};
    businesses.push_back(std::move(business));
    addCases(*businesses.back(), seed);
    return Done{};
}

void ItemCases::addCases(const ItemBusiness &business, const QJsonObject &seed)
{
    for (const BusinessSpec::Situation &situation : business.spec->situations) {
        const FormContext context = contextOf(business, situation.code);
        m_states.push_back(std::make_unique<FormState>(*business.form, context));
        FormState &state = *m_states.back();
        CaseMaker maker(*business.form, context);
        const FormData least = maker.make(seedFor(seed, "minimal"_L1, situation.code).json(), CaseMaker::Extent::Minimal);
        FormData most = maker.make(seedFor(seed, "complete"_L1, situation.code).json(), CaseMaker::Extent::Complete);
        cases.push_back({&business, &state, textOf(least)});
        cases.push_back({&business, &state, textOf(most)});
        state.load(most, FormState::Source::Submitted);
        const QList<SlotRef> required = test::requiredPlaces(state);
        if (required.isEmpty())
            continue;
        most.set(business.form->path(required.at(required.size() / 2)), QJsonValue(QJsonValue::Undefined));
        cases.push_back({&business, &state, textOf(most)});
    }
}

} // namespace yichuang::bench
