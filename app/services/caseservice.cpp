// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/caseservice.h"

#include "services/actmaker.h"
#include "services/futures.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

void readDecision(const Act &act, CaseView &view)
{
    const QJsonObject json = QJsonDocument::fromJson(act.payload).object();
    view.decision = json[u"text"_s].toString();
    view.isGranted = json[u"outcome"_s].toString() == "granted"_L1;
}

} // namespace

CaseService::CaseService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
    connect(&ports.ledger, &Ledger::caseChanged, this, &CaseService::caseChanged);
}

QFuture<Result<CasePage>> CaseService::list(const CaseQuery &query)
{
    return m_ports.ledger.cases(query);
}

QFuture<Result<CaseView>> CaseService::view(const QUuid &caseId)
{
    return chain(m_ports.ledger.history(caseId), this, [this](const Result<CaseHistory> &history) -> Result<CaseView> {
        if (!history)
            return history.error();
        CaseView view;
        view.history = *history;
        for (const HistoryEntry &entry : history->entries) {
            if (carriesContent(entry.act.kind)) {
                auto content = CaseContent::fromJson(entry.act.payload);
                if (!content)
                    return content.error();
                view.content = content.take();
            } else if (entry.act.kind == ActKind::Decided) {
                readDecision(entry.act, view);
            }
        }
        const CaseRecord &record = history->record;
        if (const auto opened = m_ports.catalogue.open(record.itemCode, record.itemVersion)) {
            view.item = &(*opened)->spec;
            view.business = view.item->business(record.businessCode);
        }
        view.daysLeft = daysLeft(record);
        return view;
    });
}

int CaseService::daysLeft(const CaseRecord &record) const
{
    if (!record.promisedOn.isValid())
        return 0;
    return m_ports.calendar.between(m_ports.clock.today(), record.promisedOn);
}

QFuture<Result<Done>> CaseService::recordReveal(const QUuid &caseId, const QString &field)
{
    CaseRecord record;
    record.id = caseId;
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::Revealed, record, {{u"field"_s, field}});
    return chain(m_ports.ledger.append(act, {}), this, [](const Result<Appended> &appended) -> Result<Done> {
        if (!appended)
            return appended.error();
        return Done{};
    });
}

QFuture<Result<Appended>> CaseService::giveMissing(const CaseView &view, const CaseContent &content)
{
    const bool isTolerant = view.history.record.state == CaseState::AcceptedTolerantly;
    return append(view, isTolerant ? ActKind::MaterialAdded : ActKind::SupplementGiven, content);
}

QFuture<Result<Appended>> CaseService::withdraw(const CaseView &view, const QString &reason)
{
    CaseContent content = view.content;
    content.reason = reason;
    return append(view, ActKind::Withdrawn, content);
}

QFuture<Result<Appended>> CaseService::correct(const CaseView &view, const CaseContent &content,
                                               const QString &reason)
{
    CaseContent corrected = content;
    corrected.reason = reason;
    return append(view, ActKind::Corrected, corrected);
}

QFuture<Result<Appended>> CaseService::deliver(const CaseView &view, const QString &collectedBy)
{
    CaseContent content = view.content;
    content.reason = collectedBy;
    return append(view, ActKind::Delivered, content);
}

QFuture<Result<QByteArray>> CaseService::attachment(const QString &digest)
{
    return m_ports.ledger.attachment(digest);
}

QFuture<Result<Appended>> CaseService::append(const CaseView &view, ActKind kind, const CaseContent &content)
{
    const CaseRecord &record = view.history.record;
    if (const auto next = nextState(record.state, kind); !next)
        return ready<Appended>(next.error());
    Act act = followingAct(m_ports, m_session.session(), kind, record);
    act.payload = content.toJson();
    return m_ports.ledger.append(act, {});
}

} // namespace yichuang
