// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/intakeservice.h"

#include "core/uuid7.h"
#include "services/actmaker.h"
#include "services/futures.h"
#include "services/household.h"

#include "forms/model/formdefinition.h"

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
    return beginIn(itemCode, businessCode, {});
}

Result<std::unique_ptr<Intake>> IntakeService::beginIn(const QString &itemCode, const QString &businessCode,
                                                       const QString &situation)
{
    Draft draft;
    draft.id = newUuid7();
    draft.itemCode = itemCode;
    draft.businessCode = businessCode;
    draft.owner = m_session.session().account;
    draft.desk = m_ports.station.desk;
    draft.step = u"guide"_s;
    draft.content.situation = situation;
    auto intake = open(draft);
    if (intake) {
        m_lastItem = itemCode;
        m_lastBusiness = businessCode;
        m_lastSituation = situation;
    }
    return intake;
}

Result<std::unique_ptr<Intake>> IntakeService::continueCase(const CaseView &view, const std::optional<Draft> &typed)
{
    const CaseRecord &record = view.history.record;
    const bool isCounters = !record.clock.startsOn.isValid()
        && (record.state == CaseState::Received || record.state == CaseState::SupplementAsked);
    const QString flow = whyNotFollow(m_session.session(), record.state, ActKind::Accepted);
    if (!isCounters || !flow.isEmpty()) {
        return Error{ErrorCode::NotAllowed,
                     flow.isEmpty() ? tr("This case is accepted already: what comes in now is added to it, the intake is "
                                         "over.")
                                    : flow,
                     {}};
    }
    Draft draft;
    draft.id = record.id;
    draft.itemCode = record.itemCode;
    draft.businessCode = record.businessCode;
    draft.itemVersion = record.itemVersion;
    draft.owner = m_session.session().account;
    draft.desk = m_ports.station.desk;
    draft.step = u"materials"_s;
    draft.content = typed && typed->id == record.id ? typed->content : view.content;
    draft.content.missing = view.content.missing;
    draft.base = {record.headAct, record.version, record.state, record.number, record.clock};
    return open(draft);
}

Result<std::unique_ptr<Intake>> IntakeService::repeatItem(const CaseView &previous)
{
    const CaseRecord &record = previous.history.record;
    return beginIn(record.itemCode, record.businessCode, previous.content.situation);
}

Result<std::unique_ptr<Intake>> IntakeService::repeatLast()
{
    if (m_lastItem.isEmpty()) {
        return Error{ErrorCode::NotFound, tr("Nothing was taken in yet since the log-in: please choose an item."), {}};
    }
    return beginIn(m_lastItem, m_lastBusiness, m_lastSituation);
}

Result<std::unique_ptr<Intake>> IntakeService::sameHousehold(const CaseView &previous, const QString &itemCode,
                                                             const QString &businessCode)
{
    const CaseRecord &record = previous.history.record;
    auto intake = itemCode.isEmpty() ? repeatItem(previous) : begin(itemCode, businessCode);
    if (!intake || !previous.business)
        return intake;
    const auto before = FormDefinition::parse(previous.business->form, m_ports.codes);
    if (!before)
        return intake;
    const QString source = record.number.isEmpty()
        ? tr("the household's case of %1").arg(record.openedAt.date().toString(Qt::ISODate))
        : tr("the household's case %1").arg(record.number.right(12)); // day and serial: it stands beside every field
    const FormDefinition &now = (*intake)->form().form().definition();
    for (const HouseholdValue &value : householdValues(*before, previous.content, now))
        (*intake)->fill(value.field, value.value, source);
    return intake;
}

Result<std::unique_ptr<Intake>> IntakeService::nextItem(const CaseView &previous, const QString &itemCode,
                                                        const QString &businessCode)
{
    auto begun = begin(itemCode, businessCode);
    if (!begun || !previous.business)
        return begun;
    Intake &intake = **begun;
    const CaseRecord &record = previous.history.record;
    const QString beneficiary = previous.business->beneficiaryIn(previous.content.situation);
    for (const BusinessSpec::Situation &situation : intake.business().situations) {
        if (situation.beneficiary == beneficiary)
            intake.setSituation(situation.code);
    }
    const QString source = record.number.isEmpty() ? tr("the case of %1").arg(record.openedAt.date().toString(Qt::ISODate))
                                                   : tr("case %1").arg(record.number.right(12));
    for (const QString &role : {u"applicant"_s, beneficiary}) {
        for (const QString &key : {u".idType"_s, u".idNumber"_s, u".name"_s}) {
            const QJsonValue value = previous.content.form.value(QString(role + key));
            if (!value.isUndefined() && intake.form().form().find(QString(role + key)).isValid())
                intake.fill(role + key, value, source);
        }
    }
    const auto thisCase = [&previous](const QString &) { return QList<CaseView>{previous}; };
    for (const KnownPerson &person : Prefill(m_ports.codes, m_ports.clock).known(intake.form(), thisCase))
        intake.fillKnown(person);
    return begun;
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
