// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefacts.h"

#include "core/errands.h"
#include "core/idnumber.h"
#include "core/papers.h"
#include "core/turns/closing.h"
#include "core/turns/consent.h"
#include "core/turns/feestep.h"
#include "core/turns/handover.h"
#include "core/turns/procedure.h"
#include "core/turns/result.h"
#include "core/turns/telling.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class CaseFacts
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::CaseFacts)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString paper(const QJsonObject &json)
{
    static const QHash<QString, PaperKind> kinds = [] {
        QHash<QString, PaperKind> all;
        for (int kind = 0; kind <= int(PaperKind::ResidentCard); ++kind)
            all.insert(paperKindName(PaperKind(kind)), PaperKind(kind));
        return all;
    }();
    const QString key = json["paper"_L1].toString();
    const QString label = kinds.contains(key) ? paperKindLabel(kinds.value(key)) : key;
    const int copy = json["copy"_L1].toInt();
    return copy == 0 ? label : CaseFacts::tr("%1, reprint %2").arg(label).arg(copy);
}

QString asked(const QJsonObject &json)
{
    QStringList lines{json["reason"_L1].toString()};
    for (const QJsonValue &value : json["missing"_L1].toArray())
        lines.append(value.toString());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString bearer(const Bearer &bearer)
{
    const QString who = joined({relationLabel(bearer.relation), bearer.name, maskedIdNumber(bearer.idNumber)});
    return bearer.authority.isEmpty() ? who : CaseFacts::tr("%1, on the authority of: %2").arg(who, bearer.authority);
}

QString procedure(const Suspension &suspension)
{
    QStringList parts{suspension.name.isEmpty() ? procedureLabel(suspension.kind) : suspension.name};
    if (suspension.longestDays > 0)
        parts.append(CaseFacts::tr("at most %1 working days").arg(suspension.longestDays));
    if (!suspension.stopsClock)
        parts.append(CaseFacts::tr("the clock goes on"));
    return joined(parts) + (suspension.reason.isEmpty() ? QString() : u'\n' + suspension.reason);
}

QString closing(const Closing &closing)
{
    const QString returned = closing.papersReturned ? CaseFacts::tr("originals given back") : CaseFacts::tr("originals kept");
    return joined({closingGroundLabel(closing.ground), returned}) + u'\n' + closing.reason;
}

QString result(const ResultPaper &paper)
{
    QStringList parts{paper.name, paper.number, paper.issuedBy};
    if (paper.validUntil.isValid())
        parts.append(CaseFacts::tr("valid until %1").arg(words::day(paper.validUntil)));
    return joined(parts);
}

QString delivery(const Delivery &delivery)
{
    QStringList parts{deliveryWayLabel(delivery.way), delivery.waybill};
    parts.append(delivery.signedFor ? CaseFacts::tr("signed for") : CaseFacts::tr("not signed for"));
    return joined(parts) + u'\n' + bearer(delivery.bearer);
}

QString telling(const Telling &telling)
{
    QStringList parts{tellingChannelLabel(telling.channel), telling.to, telling.reference};
    parts.append(telling.reached ? CaseFacts::tr("reached") : CaseFacts::tr("not reached"));
    QStringList lines{joined(parts), telling.text, telling.answer};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString handOver(const HandOver &handOver)
{
    int sheets = 0;
    for (const HandOver::Paper &each : handOver.papers)
        sheets += each.originals + each.copies;
    QStringList parts{CaseFacts::tr("to %1").arg(handOver.toName), handOver.sheet,
                      CaseFacts::tr("papers handed on: %1").arg(sheets)};
    if (!handOver.receivedBy.isEmpty())
        parts.append(CaseFacts::tr("received by %1").arg(handOver.receivedBy));
    return joined(parts) + (handOver.note.isEmpty() ? QString() : u'\n' + handOver.note);
}

QString fee(const FeeStep &step)
{
    return joined({feeStepLabel(step.kind), step.name, CaseFacts::tr("%1 yuan").arg(step.amount.text()), step.means,
                   step.receipt, step.reason});
}

QString registerName(const QString &key)
{
    for (const RegisterInfo &info : registers()) {
        if (info.key == key)
            return words::named(info.name, info.english);
    }
    return key;
}

QString consent(const Consent &consent)
{
    QStringList names;
    for (const QString &key : consent.registers)
        names.append(registerName(key));
    return joined({consent.subjectName, names.join(u", "_s)})
        + u'\n' + CaseFacts::tr("given by: %1").arg(bearer(consent.givenBy));
}

QString looked(const QJsonObject &json)
{
    const auto request = LookupRequest::fromJson(json["request"_L1].toObject());
    const auto answer = LookupAnswer::fromJson(json["answer"_L1].toObject());
    const QString found = answer.isFound ? CaseFacts::tr("found, as of %1").arg(words::moment(answer.asOf))
                                         : CaseFacts::tr("nothing found");
    return joined({registerName(request.registerKey), request.subjectName, found, answer.reference});
}

QString fault(const RegisterFault &fault)
{
    return CaseFacts::tr("%1: the register says \"%2\", the citizen \"%3\"")
               .arg(registerName(fault.registerKey), fault.registerSays, fault.citizenSays)
        + (fault.note.isEmpty() ? QString() : u'\n' + fault.note);
}

} // namespace

QString factsOf(const Act &act)
{
    const QJsonObject json = QJsonDocument::fromJson(act.payload).object();
    switch (act.kind) {
    case ActKind::Printed:
        return paper(json);
    case ActKind::Decided:
        return json["text"_L1].toString();
    case ActKind::Revealed:
        return CaseFacts::tr("A masked number was shown in full.");
    case ActKind::SupplementAsked:
        return asked(json);
    case ActKind::Suspended:
        return procedure(Suspension::fromJson(json));
    case ActKind::Resumed:
        return Resumption::fromJson(json).finding;
    case ActKind::Withdrawn:
    case ActKind::Terminated:
        return closing(Closing::fromJson(json)).trimmed();
    case ActKind::ResultArrived:
        return result(ResultPaper::fromJson(json));
    case ActKind::Delivered:
        return delivery(Delivery::fromJson(json));
    case ActKind::CitizenTold: // a paper handed out before the case began is told as well
        return json.contains("paper"_L1) ? paper(json) : telling(Telling::fromJson(json));
    case ActKind::Forwarded:
        return handOver(HandOver::fromJson(json));
    case ActKind::Fee:
        return fee(FeeStep::fromJson(json));
    case ActKind::ConsentRecorded:
        return consent(Consent::fromJson(json));
    case ActKind::LookedUp:
        return looked(json);
    case ActKind::RegistryWrong:
        return fault(RegisterFault::fromJson(json));
    default:
        return json["reason"_L1].toString();
    }
}

} // namespace yichuang
