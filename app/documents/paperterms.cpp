// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperterms.h"

#include "forms/model/codetables.h"

using namespace Qt::StringLiterals;

namespace yichuang::paperterms {

QString relation(const Wording &wording, Bearer::Relation relation)
{
    switch (relation) {
    case Bearer::Relation::Self:
        return wording.say(u"relation.self"_s);
    case Bearer::Relation::Agent:
        return wording.say(u"relation.agent"_s);
    case Bearer::Relation::Guardian:
        return wording.say(u"relation.guardian"_s);
    case Bearer::Relation::Heir:
        return wording.say(u"relation.heir"_s);
    }
    Q_UNREACHABLE();
}

QString way(const Wording &wording, Delivery::Way way)
{
    switch (way) {
    case Delivery::Way::Window:
        return wording.say(u"way.window"_s);
    case Delivery::Way::Courier:
        return wording.say(u"way.courier"_s);
    case Delivery::Way::Electronic:
        return wording.say(u"way.electronic"_s);
    case Delivery::Way::LeftBehind:
        return wording.say(u"way.leftBehind"_s);
    }
    Q_UNREACHABLE();
}

QString ground(const Wording &wording, Closing::Ground ground)
{
    switch (ground) {
    case Closing::Ground::Applicant:
        return wording.say(u"ground.applicant"_s);
    case Closing::Ground::MakeUpMissed:
        return wording.say(u"ground.makeUpMissed"_s);
    case Closing::Ground::SupplementMissed:
        return wording.say(u"ground.supplementMissed"_s);
    case Closing::Ground::Died:
        return wording.say(u"ground.died"_s);
    case Closing::Ground::NoLongerDue:
        return wording.say(u"ground.noLongerDue"_s);
    case Closing::Ground::Other:
        return wording.say(u"ground.other"_s);
    }
    Q_UNREACHABLE();
}

QString procedure(const Wording &wording, const Suspension &suspension)
{
    if (!suspension.name.isEmpty())
        return suspension.name;
    switch (suspension.kind) {
    case ProcedureKind::PublicNotice:
        return wording.say(u"procedure.publicNotice"_s);
    case ProcedureKind::Survey:
        return wording.say(u"procedure.survey"_s);
    case ProcedureKind::Hearing:
        return wording.say(u"procedure.hearing"_s);
    case ProcedureKind::RemoteQuery:
        return wording.say(u"procedure.remoteQuery"_s);
    case ProcedureKind::Assessment:
        return wording.say(u"procedure.assessment"_s);
    case ProcedureKind::Extension:
        return wording.say(u"procedure.extension"_s);
    }
    Q_UNREACHABLE();
}

QString feeStep(const Wording &wording, FeeStep::Kind kind)
{
    switch (kind) {
    case FeeStep::Kind::Ordered:
        return wording.say(u"feestep.ordered"_s);
    case FeeStep::Kind::Paid:
        return wording.say(u"feestep.paid"_s);
    case FeeStep::Kind::Refunded:
        return wording.say(u"feestep.refunded"_s);
    case FeeStep::Kind::Waived:
        return wording.say(u"feestep.waived"_s);
    }
    Q_UNREACHABLE();
}

QString registerField(const Wording &wording, const QString &key)
{
    const QString sentence = u"field."_s + key;
    return wording.has(sentence) ? wording.say(sentence) : key;
}

QString ethnicity(const QString &code)
{
    static const QList<Option> groups = [] {
        const auto tables = CodeTables::read(u":/yichuang/codes"_s);
        return tables ? tables->options(u"ethnicity"_s) : QList<Option>();
    }();
    for (const Option &group : groups) {
        if (group.value == code) // a card leaves the 族 out
            return group.label.endsWith(u'族') ? group.label.chopped(1) : group.label;
    }
    return code;
}

QString sex(const Wording &wording, const QString &code)
{
    if (code == u"1"_s)
        return wording.say(u"card.male"_s);
    return code == u"2"_s ? wording.say(u"card.female"_s) : QString();
}

} // namespace yichuang::paperterms
