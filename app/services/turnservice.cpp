// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/turnservice.h"

#include "services/actmaker.h"
#include "services/casecontents.h"
#include "services/futures.h"
#include "services/turnrules.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error refusal(const QString &sentence)
{
    return {ErrorCode::NotAllowed, sentence, {}};
}

// Which act the papers that came in are: before acceptance the counter waited for them, afterwards the department.
ActKind givenAs(const CaseView &view)
{
    const CaseRecord &record = view.history.record;
    const bool isCounters = record.state == CaseState::SupplementAsked && !record.clock.startsOn.isValid();
    return isCounters ? ActKind::SupplementGiven : ActKind::MaterialAdded;
}

} // namespace

TurnService::TurnService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QString TurnService::whyNot(const CaseView &view, ActKind kind) const
{
    const CaseRecord &record = view.history.record;
    if (const QString flow = whyNotFollow(m_session.session(), record.state, kind); !flow.isEmpty())
        return flow;
    return turnrules::whyNot(view, kind, m_ports, m_session.session());
}

QList<Turn> TurnService::turns(const CaseView &view) const
{
    QList<Turn> list;
    for (const ActKind kind : {ActKind::Accepted, givenAs(view), ActKind::Resumed, ActKind::Suspended,
                               ActKind::ResultArrived, ActKind::Delivered, ActKind::Forwarded, ActKind::Reassigned,
                               ActKind::Corrected, ActKind::Withdrawn, ActKind::Terminated}) {
        const QString reason = whyNot(view, kind);
        list.append({kind, reason.isEmpty(), reason});
    }
    return list;
}

QList<ProcedureSpec> TurnService::procedures(const CaseView &view) const
{
    return whyNot(view, ActKind::Suspended).isEmpty() ? turnrules::procedures(view) : QList<ProcedureSpec>();
}

HandOver TurnService::forwardDraft(const CaseView &view, bool toDepartment) const
{
    return turnrules::handOverDraft(view, toDepartment, m_ports);
}

QFuture<Result<Appended>> TurnService::giveMissing(const CaseView &view, const Checklist &papers)
{
    const ActKind kind = givenAs(view);
    if (const QString reason = turnrules::whyNotGiven(view, kind, papers); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    CaseContent content = view.content;
    content.materials = papers;
    content.missing = turnrules::openPapers(papers);
    return append(view, kind, content.toJson());
}

QFuture<Result<Appended>> TurnService::correct(const CaseView &view, const CaseContent &content, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return ready<Appended>(refusal(tr("A correction has to say why. Nothing was changed; please write the reason.")));
    CaseContent corrected = content;
    corrected.reason = view.content.reason;
    if (corrected == view.content)
        return ready<Appended>(refusal(tr("Nothing differs from what is on record. Nothing was changed.")));
    corrected.reason = reason.trimmed();
    judgeAnew(view, corrected);
    return append(view, ActKind::Corrected, corrected.toJson());
}

// As of the day the case counts from: a correction does not make anybody older.
void TurnService::judgeAnew(const CaseView &view, CaseContent &content) const
{
    const CaseRecord &record = view.history.record;
    describeApplicant(content);
    const auto opened = m_ports.catalogue.open(record.itemCode, record.itemVersion);
    if (!opened || !(*opened)->logic)
        return;
    const QDate day = view.clock.countsFrom.isValid() ? view.clock.countsFrom : record.openedAt.date();
    const ItemContext context = itemContextOn(m_ports, (*opened)->spec, record.businessCode, content.situation, day);
    content.computed = (*opened)->logic->review(content.form, context).computed;
}

QFuture<Result<Appended>> TurnService::withdraw(const CaseView &view, const Closing &closing)
{
    if (closing.reason.trimmed().isEmpty()) {
        return ready<Appended>(
            refusal(tr("A withdrawal has to say why the applicant wishes it. Nothing was changed; please write it.")));
    }
    Closing wish = closing;
    wish.ground = Closing::Ground::Applicant;
    return append(view, ActKind::Withdrawn, payloadOf(wish.toJson()));
}

QFuture<Result<Appended>> TurnService::terminate(const CaseView &view, const Closing &closing)
{
    if (const QString reason = turnrules::whyNotTerminated(view, closing, m_ports.clock.today(), m_ports.calendar);
        !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    return append(view, ActKind::Terminated, payloadOf(closing.toJson()));
}

QFuture<Result<Appended>> TurnService::suspend(const CaseView &view, const Suspension &suspension)
{
    if (const QString reason = turnrules::whyNotSuspended(view, suspension); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    return append(view, ActKind::Suspended, payloadOf(suspension.toJson()));
}

QFuture<Result<Appended>> TurnService::resume(const CaseView &view, const Resumption &resumption)
{
    if (resumption.finding.trimmed().isEmpty()) {
        return ready<Appended>(
            refusal(tr("The end of a special procedure has to say what it found. Nothing was changed; please write it.")));
    }
    return append(view, ActKind::Resumed, payloadOf(resumption.toJson()));
}

QFuture<Result<Appended>> TurnService::forward(const CaseView &view, const HandOver &handOver)
{
    if (const QString reason = turnrules::whyNotForwarded(view, handOver); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    return append(view, ActKind::Forwarded, payloadOf(handOver.toJson()));
}

QFuture<Result<Appended>> TurnService::takeOver(const CaseView &view)
{
    const CaseRecord &record = view.history.record;
    return append(view, ActKind::Reassigned,
                  payloadOf({{u"fromDesk"_s, record.desk}, {u"fromClerk"_s, record.clerk},
                             {u"fromPoint"_s, record.receivingPoint}}));
}

QFuture<Result<Appended>> TurnService::append(const CaseView &view, ActKind kind, const QByteArray &payload)
{
    if (const QString reason = whyNot(view, kind); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    Act act = followingAct(m_ports, m_session.session(), kind, view.history.record);
    act.payload = payload;
    return chain(m_ports.ledger.append(act, {}), this, [this](const Result<Appended> &appended) {
        if (appended)
            m_ports.province.wake();
        return appended;
    });
}

} // namespace yichuang
