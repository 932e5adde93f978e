// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/conflictservice.h"

#include "services/actmaker.h"
#include "services/futures.h"

using namespace Qt::StringLiterals;

namespace yichuang {

ConflictService::ConflictService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QString ConflictService::whyNot(const CaseView &view) const
{
    if (m_session.session().role == Role::Auditor)
        return tr("An auditor looks at cases and changes nothing.");
    const CaseState state = view.history.record.state;
    if (nextState(state, ActKind::Corrected))
        return {};
    return tr("The case has gone on to \"%1\": nothing in it can be corrected any more. What this window did stays in the "
              "history; please tell the department if it still matters.")
        .arg(caseStateLabel(state));
}

QFuture<Result<Appended>> ConflictService::keepTheirs(const CaseView &view, const ConflictView &conflict)
{
    // The words of the act are part of the record, Chinese in every language of the window.
    return correct(view, conflict.asTheirs, u"以省平台记录为准，本窗口的修改不再采用。"_s);
}

QFuture<Result<Appended>> ConflictService::makeMineAgain(const CaseView &view, const ConflictView &conflict)
{
    return correct(view, conflict.mineOnTop(), u"在省平台最新记录上重新作出本窗口的修改。"_s);
}

QFuture<Result<Appended>> ConflictService::correct(const CaseView &view, CaseContent content, const QString &reason)
{
    if (const QString why = whyNot(view); !why.isEmpty())
        return ready<Appended>(Error{ErrorCode::NotAllowed, why, {}});
    content.reason = reason;
    Act act = followingAct(m_ports, m_session.session(), ActKind::Corrected, view.history.record);
    act.payload = content.toJson();
    return chain(m_ports.ledger.append(act, {}), this, [this](const Result<Appended> &appended) {
        if (appended)
            m_ports.province.wake();
        return appended;
    });
}

} // namespace yichuang
