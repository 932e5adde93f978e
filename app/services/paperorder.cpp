// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/paperorder.h"

#include "forms/model/compiledform.h"
#include "forms/model/divisiontree.h"
#include "forms/model/formdefinition.h"
#include "forms/model/formstate.h"
#include "forms/model/formtext.h"
#include "forms/model/paramsresolver.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString wording(const LegalBasis &basis)
{
    return basis.article.isEmpty() ? basis.name : basis.name + basis.article;
}

QList<PaperSection> sectionsOf(const Ports &ports, const ItemSpec &item, const BusinessSpec &business,
                               const CaseContent &content)
{
    const auto definition = FormDefinition::parse(business.form, ports.codes);
    if (!definition)
        return {};
    const auto compiled = CompiledForm::compile(*definition);
    if (!compiled)
        return {};
    FormContext context;
    context.today = ports.clock.today();
    context.region = ports.station.centre.divisionCode.left(6);
    context.business = business.code;
    context.situation = content.situation;
    context.isInstant = business.officeType == OfficeType::Instant;
    context.params = resolveParams(item.params, context.region, context.today);
    context.calendar = ports.calendar;
    FormState state(**compiled, context);
    state.load(content.form, FormState::Source::Submitted);
    return paperSections(state, Language::Chinese);
}

} // namespace

PaperOrder paperOrder(const Ports &ports, const Session &session, const ItemSpec *item, const BusinessSpec *business,
                      const CaseContent &content, PaperKind kind)
{
    PaperOrder order;
    order.kind = kind;
    order.content = content;
    order.itemName = item ? item->name : content.itemName;
    order.businessName = business ? business->name : content.itemName;
    order.departmentName = item ? item->departmentName : QString();
    if (business) {
        for (const LegalBasis &basis : business->legalBasis)
            order.legalBasis.append(wording(basis));
    }
    if (item && business && kind == PaperKind::ApplicationForm)
        order.sections = sectionsOf(ports, *item, *business, content);
    order.centre = ports.station.centre;
    order.divisionName = DivisionTree::standard().paperName(order.centre.divisionCode);
    order.desk = ports.station.desk;
    order.clerkName = session.displayName;
    order.issuedAt = ports.clock.now();
    order.isDemo = ports.station.isDemo;
    return order;
}

} // namespace yichuang
