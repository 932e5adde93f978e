// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/lookupservice.h"

#include "core/idnumber.h"
#include "core/uuid7.h"
#include "services/actmaker.h"
#include "services/futures.h"
#include "services/registerfields.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// Below it only a guardian can consent (个人信息保护法 article 31).
constexpr int AgeOfConsent = 14;

Error refusal(const QString &sentence)
{
    return {ErrorCode::NotAllowed, sentence, {}};
}

bool isMinor(const QString &idNumber, const QDate &today)
{
    const auto number = IdNumber::parse(idNumber, today);
    return number && ageOn(number->birthDate(), today) < AgeOfConsent;
}

// Who probably stands at the counter for a child: the guardian of the form, else the applicant, else the agent.
Bearer guardianIn(const FormData &form, const QString &child)
{
    Bearer guardian;
    guardian.relation = Bearer::Relation::Guardian;
    for (const QString &role : {u"guardian"_s, u"applicant"_s, u"agent"_s}) {
        const QString name = form.text(QString(role + u".name"_s));
        if (role == child || name.isEmpty())
            continue;
        guardian.name = name;
        guardian.idNumber = form.text(QString(role + u".idNumber"_s));
        guardian.phone = form.text(QString(role + u".phone"_s));
        break;
    }
    return guardian;
}

// What was not asked for is not kept, even if the register sends it.
LookupAnswer narrowed(LookupAnswer answer, const QStringList &fields)
{
    QJsonObject values;
    for (const QString &field : fields) {
        if (answer.values.contains(field))
            values.insert(field, answer.values.value(field));
    }
    answer.values = values;
    return answer;
}

// What the form wants to know, then what decides whether the person may have the item at all.
QStringList wantedFields(const RegisterInfo &info, const QString &role, const FormDesk &desk)
{
    QStringList fields = registerFields(info, role, desk.form()).keys();
    for (const Standing *standing : desk.standings()) {
        for (const QString &field : standing->fieldsOf(info.key, role)) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

} // namespace

LookupService::LookupService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QList<RegisterInfo> LookupService::registersFor(const FormDesk &desk, const QString &role) const
{
    QList<RegisterInfo> useful;
    for (const RegisterInfo &info : registers()) {
        if (!wantedFields(info, role, desk).isEmpty())
            useful.append(info);
    }
    return useful;
}

Consent LookupService::consentDraft(const FormDesk &desk, const QString &role) const
{
    const FormData form = desk.form().data();
    Consent consent;
    consent.subjectName = form.text(QString(role + u".name"_s));
    consent.subjectIdNumber = form.text(QString(role + u".idNumber"_s));
    if (isMinor(consent.subjectIdNumber, m_ports.clock.today()))
        consent.givenBy = guardianIn(form, role);
    else
        consent.givenBy.name = consent.subjectName;
    consent.purpose = u"办理“%1”时核对申请信息，减少需要提交的材料"_s.arg(desk.matter());
    for (const RegisterInfo &info : registersFor(desk, role)) {
        consent.registers.append(info.key);
        for (const QString &field : wantedFields(info, role, desk)) {
            if (!consent.fields.contains(field))
                consent.fields.append(field);
        }
    }
    consent.validUntil = m_ports.clock.today();
    return consent;
}

QString LookupService::whyNotGiver(const Consent &consent) const
{
    const QDate today = m_ports.clock.today();
    const Bearer &giver = consent.givenBy;
    if (isMinor(consent.subjectIdNumber, today) && giver.relation != Bearer::Relation::Guardian)
        return tr("%1 is under 14: only a guardian can consent. Please write down the guardian.").arg(consent.subjectName);
    if (giver.relation == Bearer::Relation::Self)
        return {};
    if (giver.name.trimmed().isEmpty() || !IdNumber::parse(giver.idNumber, today)) {
        return tr("Who consents for %1? Please write the name and compare the ID number with the card.")
            .arg(consent.subjectName);
    }
    if (giver.idNumber.trimmed().toUpper() == consent.subjectIdNumber)
        return tr("This ID number belongs to %1: please compare it with the card.").arg(consent.subjectName);
    if (giver.authority.trimmed().isEmpty()) {
        return tr("What gives %1 the right to consent? Please name the paper: the household book, a power of attorney "
                  "that says so.")
            .arg(giver.name);
    }
    return {};
}

QString LookupService::whyNot(const Consent &consent) const
{
    const QDate today = m_ports.clock.today();
    if (m_session.session().role == Role::Auditor)
        return tr("An auditor looks and changes nothing: a clerk asks registers.");
    if (consent.subjectName.trimmed().isEmpty() || !IdNumber::parse(consent.subjectIdNumber, today))
        return tr("Whose data? Please fill in the name and a right ID number first.");
    if (consent.purpose.trimmed().isEmpty())
        return tr("A consent has to say what the data are for.");
    if (consent.registers.isEmpty() || consent.fields.isEmpty())
        return tr("No register can fill anything in this form: nothing has to be asked.");
    for (const QString &key : consent.registers) {
        if (!registerOf(key))
            return tr("The province has no register \"%1\".").arg(key);
    }
    if (!consent.validUntil.isValid() || consent.validUntil < today)
        return tr("The consent has run out. Please let it be signed again.");
    return whyNotGiver(consent);
}

QFuture<Result<Consent>> LookupService::record(FormDesk &desk, const Consent &consent)
{
    if (const QString reason = whyNot(consent); !reason.isEmpty())
        return ready<Consent>(refusal(reason));
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::ConsentRecorded, desk.subject(), consent.toJson());
    return chain(m_ports.ledger.append(act, {}), this,
                 [consent, id = act.id](const Result<Appended> &written) -> Result<Consent> {
                     if (!written)
                         return written.error();
                     Consent recorded = consent;
                     recorded.actId = id;
                     return recorded;
                 });
}

QString LookupService::whyNotAsk(const Consent &consent, const QString &registerKey, const QStringList &fields) const
{
    if (consent.actId.isNull())
        return tr("The consent is not written down yet: first the signature, then the question.");
    if (const QString reason = whyNot(consent); !reason.isEmpty())
        return reason;
    if (!consent.registers.contains(registerKey))
        return tr("The consent does not cover this register. Nothing was asked; please let a wider one be signed.");
    if (fields.isEmpty())
        return tr("The consent covers nothing that this register knows. Nothing was asked.");
    return {};
}

QFuture<Result<LookupView>> LookupService::ask(FormDesk &desk, const Consent &consent, const QString &registerKey,
                                               const QString &role)
{
    LookupView view;
    QStringList fields;
    if (const RegisterInfo *info = registerOf(registerKey)) {
        const QJsonObject known = registerFields(*info, role, desk.form());
        for (const QString &field : wantedFields(*info, role, desk)) {
            if (!consent.fields.contains(field))
                continue;
            fields.append(field);
            if (known.contains(field))
                view.fieldFor.insert(field, known.value(field));
        }
    }
    if (const QString reason = whyNotAsk(consent, registerKey, fields); !reason.isEmpty())
        return ready<LookupView>(refusal(reason));
    const FormData form = desk.form().data();
    if (form.text(QString(role + u".idNumber"_s)) != consent.subjectIdNumber) {
        return ready<LookupView>(
            refusal(tr("The consent is another person's than the one in the form. Nothing was asked.")));
    }
    const CaseRecord about = desk.subject();
    view.request = {newUuid7(),      consent.actId,  registerKey,        consent.subjectName, consent.subjectIdNumber,
                    consent.purpose, about.itemCode, about.businessCode, fields};
    QList<QPointer<Standing>> standings;
    for (Standing *standing : desk.standings())
        standings.append(standing);
    return chain(m_ports.errands.lookUp(view.request, consent), this,
                 [this, view, about, standings](const Result<LookupAnswer> &answer) {
                     return answer ? writeDown(about, view, *answer, standings) : ready<LookupView>(answer.error());
                 });
}

QFuture<Result<LookupView>> LookupService::writeDown(const CaseRecord &record, LookupView view,
                                                     const LookupAnswer &answer,
                                                     const QList<QPointer<Standing>> &standings)
{
    view.answer = narrowed(answer, view.request.fields);
    Act act = witnessAct(m_ports, m_session.session(), ActKind::LookedUp, record,
                         {{u"request"_s, view.request.toJson()}, {u"answer"_s, view.answer.toJson()}});
    act.id = view.request.id;
    return chain(m_ports.ledger.append(act, {}), this,
                 [view, standings](const Result<Appended> &written) -> Result<LookupView> {
                     if (!written)
                         return written.error();
                     for (const QPointer<Standing> &standing : standings) {
                         if (standing)
                             standing->noteAnswer(view.request, view.answer);
                     }
                     return view;
                 });
}

void LookupService::use(FormDesk &desk, const LookupView &view, const QStringList &fields)
{
    for (const QString &field : fields) {
        const QString place = view.fieldFor.value(field).toString();
        const QJsonValue value = view.answer.values.value(field);
        if (place.isEmpty() || value.isUndefined() || value.isNull())
            continue;
        desk.fill(place, value,
                  tr("%1, as of %2").arg(view.answer.source, view.answer.asOf.toString(u"yyyy-MM-dd HH:mm"_s)));
    }
}

QFuture<Result<Done>> LookupService::reportFault(FormDesk &desk, const RegisterFault &fault)
{
    if (fault.citizenSays.trimmed().isEmpty() || fault.note.trimmed().isEmpty()) {
        return ready<Done>(refusal(
            tr("What does the citizen say, and which paper proves it? Nothing was sent; please write both.")));
    }
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::RegistryWrong, desk.subject(), fault.toJson());
    return chain(m_ports.ledger.append(act, {}), this, [](const Result<Appended> &written) -> Result<Done> {
        if (!written)
            return written.error();
        return Done{};
    });
}

} // namespace yichuang
