// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseform.h"

#include "forms/model/paramsresolver.h"

#include <QCoreApplication>

namespace yichuang {

CaseForm::CaseForm(std::unique_ptr<const CompiledForm> form, FormContext context)
    : m_form(std::move(form))
    , m_state(*m_form, std::move(context))
{
}

Result<std::unique_ptr<CaseForm>> CaseForm::open(const CaseView &view, const Ports &ports)
{
    if (!view.item || !view.business) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::CaseForm",
                                                 "This item is not known at this station any more. The case is kept; "
                                                 "its papers and its history can still be seen."),
                     view.history.record.itemCode};
    }
    const Result<FormDefinition> definition = FormDefinition::parse(view.business->form, ports.codes);
    if (!definition)
        return definition.error();
    Result<std::unique_ptr<const CompiledForm>> compiled = CompiledForm::compile(*definition);
    if (!compiled)
        return compiled.error();
    FormContext context;
    context.today = ports.clock.today();
    context.region = ports.station.centre.divisionCode.left(6);
    context.business = view.business->code;
    context.situation = view.content.situation;
    context.isInstant = view.business->officeType == OfficeType::Instant;
    context.params = resolveParams(view.item->params, context.region, context.today);
    context.calendar = ports.calendar;
    std::unique_ptr<CaseForm> form(new CaseForm(compiled.take(), std::move(context)));
    form->m_state.load(view.content.form, FormState::Source::Submitted);
    return form;
}

} // namespace yichuang
