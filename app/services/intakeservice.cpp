// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeservice.h"

#include "core/uuid7.h"
#include "services/actmaker.h"
#include "services/futures.h"

#include "forms/model/formdefinition.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

IntakeService::IntakeService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
    connect(&ports.ledger, &Ledger::draftsChanged, this, &IntakeService::draftsChanged);
}

Result<std::unique_ptr<Intake>> IntakeService::begin(const QString &itemCode, const QString &businessCode)
{
    Draft draft;
    draft.id = newUuid7();
    draft.itemCode = itemCode;
    draft.businessCode = businessCode;
    draft.owner = m_session.session().account;
    draft.desk = m_ports.station.desk;
    draft.step = u"guide"_s;
    auto intake = open(draft);
    if (intake) {
        m_lastItem = itemCode;
        m_lastBusiness = businessCode;
    }
    return intake;
}

Result<std::unique_ptr<Intake>> IntakeService::resume(const Draft &draft)
{
    return open(draft);
}

Result<std::unique_ptr<Intake>> IntakeService::open(Draft draft)
{
    const Result<const OpenedItem *> opened = m_ports.catalogue.open(draft.itemCode, draft.itemVersion);
    if (!opened)
        return opened.error();
    const ItemSpec &item = (*opened)->spec;
    const BusinessSpec *business = item.business(draft.businessCode);
    if (!business) {
        return Error{ErrorCode::NotFound,
                     tr("This item has no such business any more. What was typed is kept in the draft; begin the item "
                        "again from the home page."),
                     draft.businessCode};
    }
    const Result<FormDefinition> definition = FormDefinition::parse(business->form, m_ports.codes);
    if (!definition)
        return definition.error();
    Result<std::unique_ptr<const CompiledForm>> compiled = CompiledForm::compile(*definition);
    if (!compiled)
        return compiled.error();
    Result<ChecklistRules> rules = ChecklistRules::compile(*business, **compiled);
    if (!rules)
        return rules.error();
    draft.itemVersion = item.version;
    return std::unique_ptr<Intake>(new Intake(m_ports, m_session.session(), **opened, *business, std::move(draft),
                                              compiled.take(), rules.take(), nullptr));
}

QFuture<Result<QList<Draft>>> IntakeService::drafts()
{
    return m_ports.ledger.drafts();
}

QFuture<Result<Done>> IntakeService::discard(const Draft &draft)
{
    CaseRecord record;
    record.itemCode = draft.itemCode;
    record.businessCode = draft.businessCode;
    record.itemVersion = draft.itemVersion;
    const QJsonObject payload{{u"draft"_s, draft.id.toString(QUuid::WithoutBraces)}, {u"owner"_s, draft.owner}};
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::DraftDiscarded, record, payload);
    const QUuid id = draft.id;
    Ledger &ledger = m_ports.ledger;
    return chain(ledger.append(act, {}), this, [&ledger, id](const Result<Appended> &written) {
        return written ? ledger.discardDraft(id) : ready<Done>(written.error());
    });
}

} // namespace yichuang
