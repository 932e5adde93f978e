// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/caseservice.h"

#include "services/actmaker.h"
#include "services/caseviews.h"
#include "services/futures.h"

using namespace Qt::StringLiterals;

namespace yichuang {

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
    return chain(m_ports.ledger.history(caseId), this, [this](const Result<CaseHistory> &history) {
        return history ? caseViewOf(*history, m_ports) : Result<CaseView>(history.error());
    });
}

CaseClock CaseService::clockOf(const CaseRecord &record) const
{
    return CaseClock::at(m_ports.clock.today(), record.clock, record.state, m_ports.calendar);
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

QFuture<Result<QByteArray>> CaseService::attachment(const QString &digest)
{
    return m_ports.ledger.attachment(digest);
}

} // namespace yichuang
