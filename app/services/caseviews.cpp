// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/caseviews.h"

#include "services/actmaker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// A department that asks for papers says what is missing; the form stays the counter's.
void takeContent(CaseView &view, const CaseContent &content)
{
    if (content.form.isEmpty() && !view.content.form.isEmpty()) {
        view.content.missing = content.missing;
        view.content.reason = content.reason;
        return;
    }
    if (view.asReceived.form.isEmpty())
        view.asReceived = content;
    view.content = content;
}

void takeTurn(CaseView &view, const Act &act)
{
    const QJsonObject json = payloadOf(act);
    switch (act.kind) {
    case ActKind::Decided:
        view.decision = json[u"text"_s].toString();
        view.isGranted = json[u"outcome"_s].toString() == "granted"_L1;
        break;
    case ActKind::Corrected: ++view.formVersion; break;
    case ActKind::Suspended: view.suspension = Suspension::fromJson(json); break;
    case ActKind::Withdrawn:
    case ActKind::Terminated: view.closing = Closing::fromJson(json); break;
    case ActKind::ResultArrived: view.results.append(ResultPaper::fromJson(json)); break;
    case ActKind::Delivered: view.delivery = Delivery::fromJson(json); break;
    case ActKind::Forwarded: view.handOvers.append(HandOver::fromJson(json)); break;
    case ActKind::Fee: view.fees.append(FeeStep::fromJson(json)); break;
    case ActKind::LookedUp: view.lookups.append(LookupAnswer::fromJson(json[u"answer"_s].toObject())); break;
    case ActKind::CitizenTold:
        if (json.contains("channel"_L1)) // else a paper handed out, see PaperDesk
            view.tellings.append(Telling::fromJson(json));
        break;
    case ActKind::ConsentRecorded:
        view.consents.append(Consent::fromJson(json));
        view.consents.back().actId = act.id;
        break;
    default: break;
    }
}

// The province's own words are no desk's; another station's come with its window.
void takeDesk(CaseView &view, const Act &act, const Station &here)
{
    if (act.station.isEmpty() || act.station == here.code || act.desk.isEmpty())
        return;
    const QString desk = QCoreApplication::translate("yichuang::CaseService", "window %1").arg(act.desk);
    if (!view.otherDesks.contains(desk))
        view.otherDesks.append(desk);
}

} // namespace

Result<CaseView> caseViewOf(const CaseHistory &history, const Ports &ports)
{
    CaseView view;
    view.history = history;
    ClockFacts facts;
    CaseState state = CaseState::None;
    for (const HistoryEntry &entry : history.entries) {
        const Act &act = entry.act;
        if (!isWitness(act.kind))
            state = nextState(state, act.kind).valueOr(state);
        facts = facts.after(act, state);
        if (carriesContent(act.kind)) {
            const auto content = CaseContent::fromJson(act.payload);
            if (!content)
                return content.error();
            takeContent(view, *content);
        }
        takeTurn(view, act);
        takeDesk(view, act, ports.station);
    }
    const CaseRecord &record = history.record;
    if (record.clock == ClockFacts()) // a ledger that keeps none: the acts say it
        view.history.record.clock = facts;
    if (const auto opened = ports.catalogue.open(record.itemCode, record.itemVersion)) {
        view.item = &(*opened)->spec;
        view.business = view.item->business(record.businessCode);
    }
    view.clock = CaseClock::at(ports.clock.today(), view.history.record.clock, record.state, ports.calendar);
    view.daysLeft = view.clock.daysLeft;
    return view;
}

} // namespace yichuang
