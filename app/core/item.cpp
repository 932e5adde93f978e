// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/item.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString text(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString();
}

QStringList texts(const QJsonObject &json, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue &value : json.value(key).toArray())
        list.append(value.toString());
    return list;
}

template<typename T>
QList<T> list(const QJsonObject &json, QLatin1StringView key, T (*read)(const QJsonObject &))
{
    QList<T> all;
    for (const QJsonValue &value : json.value(key).toArray())
        all.append(read(value.toObject()));
    return all;
}

GuideText guideText(const QJsonObject &json)
{
    return {text(json, "text"_L1), text(json, "english"_L1), Evidence::of(json)};
}

MaterialSpec material(const QJsonObject &json)
{
    MaterialSpec spec;
    spec.code = text(json, "code"_L1);
    spec.name = text(json, "name"_L1);
    spec.english = text(json, "english"_L1);
    const QString need = text(json, "need"_L1);
    spec.need = need == "conditional"_L1 ? MaterialSpec::Need::Conditional
        : need == "optional"_L1          ? MaterialSpec::Need::Optional
                                         : MaterialSpec::Need::Required;
    spec.condition = json.value("condition"_L1);
    spec.conditionText = text(json, "conditionText"_L1);
    spec.originals = json.value("originals"_L1).toInt();
    spec.copies = json.value("copies"_L1).toInt();
    spec.form = text(json, "form"_L1);
    spec.channel = text(json, "channel"_L1);
    spec.issuer = text(json, "issuer"_L1);
    spec.shareSource = text(json, "shareSource"_L1);
    spec.exemptByShare = json.value("exemptByShare"_L1).toBool();
    spec.tolerable = json.value("tolerable"_L1).toBool();
    spec.commitmentAllowed = json.value("commitmentAllowed"_L1).toBool();
    spec.legalBasis = text(json, "legalBasis"_L1);
    spec.sample = text(json, "sample"_L1);
    spec.note = text(json, "note"_L1);
    spec.evidence = Evidence::of(json);
    return spec;
}

StepSpec step(const QJsonObject &json)
{
    return {text(json, "name"_L1), text(json, "english"_L1), text(json, "actor"_L1),
            json.value("days"_L1).toInt(-1), json.value("countsTowardsPromise"_L1).toBool(true),
            text(json, "standard"_L1), texts(json, "documents"_L1), Evidence::of(json)};
}

LegalBasis legalBasis(const QJsonObject &json)
{
    return {text(json, "name"_L1), text(json, "article"_L1), Evidence::of(json)};
}

ItemLink link(const QJsonObject &json)
{
    ItemLink link;
    link.item = text(json, "item"_L1);
    link.text = text(json, "text"_L1);
    link.evidence = Evidence::of(json);
    const QString level = text(json, "level"_L1);
    link.level = level == "block"_L1 ? ItemLink::Level::Block
        : level == "advise"_L1       ? ItemLink::Level::Advise
                                     : ItemLink::Level::Warn;
    const QString when = text(json, "when"_L1);
    link.when = when == "missing"_L1 ? ItemLink::When::Missing
        : when == "pending"_L1       ? ItemLink::When::Pending
                                     : ItemLink::When::Held;
    const QString within = text(json, "within"_L1);
    link.within = within == "year"_L1 ? ItemLink::Within::Year
        : within == "month"_L1        ? ItemLink::Within::Month
                                      : ItemLink::Within::Always;
    link.role = text(json, "role"_L1);
    return link;
}

BusinessSpec::Situation situation(const QJsonObject &json)
{
    return {text(json, "code"_L1), text(json, "name"_L1), text(json, "english"_L1), text(json, "beneficiary"_L1),
            texts(json, "ends"_L1)};
}

RegisterMark registerMark(const QJsonObject &json)
{
    return {text(json, "key"_L1), json.value("values"_L1).toObject()};
}

ProcedureSpec procedure(const QJsonObject &json)
{
    ProcedureSpec spec;
    spec.kind = procedureFromName(text(json, "kind"_L1)).value_or(ProcedureKind::Survey);
    spec.name = text(json, "name"_L1);
    spec.english = text(json, "english"_L1);
    spec.days = json.value("days"_L1).toInt();
    spec.stopsClock = json.value("stopsClock"_L1).toBool(true);
    spec.standard = text(json, "standard"_L1);
    spec.evidence = Evidence::of(json);
    return spec;
}

LimitSpec limit(const QJsonObject &json)
{
    return {json.value("statutoryDays"_L1).toInt(), json.value("promisedDays"_L1).toInt(),
            texts(json, "excluded"_L1), text(json, "note"_L1),
            Evidence::of(json, "statutoryEvidence"_L1, "statutorySource"_L1),
            Evidence::of(json, "promisedEvidence"_L1, "promisedSource"_L1)};
}

BusinessSpec readBusiness(const QJsonObject &json)
{
    BusinessSpec spec;
    spec.code = text(json, "code"_L1);
    spec.name = text(json, "name"_L1);
    spec.english = text(json, "english"_L1);
    spec.aliases = texts(json, "aliases"_L1);
    spec.officeType = text(json, "officeType"_L1) == "instant"_L1 ? OfficeType::Instant : OfficeType::Promised;
    spec.implementingCode = text(json, "implementingCode"_L1);
    spec.handlingCode = text(json, "handlingCode"_L1);
    spec.situations = list(json, "situations"_L1, situation);
    spec.acceptanceConditions = list(json, "acceptanceConditions"_L1, guideText);
    spec.refusalConditions = list(json, "refusalConditions"_L1, guideText);
    spec.materials = list(json, "materials"_L1, material);
    spec.steps = list(json, "steps"_L1, step);
    spec.procedures = list(json, "procedures"_L1, procedure);
    spec.limit = limit(json.value("limit"_L1).toObject());
    const QJsonObject fee = json.value("fee"_L1).toObject();
    spec.fee = {fee.value("isCharged"_L1).toBool(), text(fee, "text"_L1), text(fee, "name"_L1),
                text(fee, "amountParam"_L1), Evidence::of(fee)};
    spec.legalBasis = list(json, "legalBasis"_L1, legalBasis);
    const QJsonObject result = json.value("result"_L1).toObject();
    spec.resultName = text(result, "name"_L1);
    spec.resultType = text(result, "type"_L1);
    spec.resultEvidence = Evidence::of(result);
    spec.documents = texts(json, "documents"_L1);
    spec.handleForms = texts(json, "handleForms"_L1);
    spec.links = list(json, "links"_L1, link);
    spec.exclusions = list(json, "exclusions"_L1, link);
    const QJsonObject consult = json.value("consult"_L1).toObject();
    spec.consultPhone = text(consult, "phone"_L1);
    spec.supervisePhone = text(consult, "supervise"_L1);
    spec.questions = list(json, "questions"_L1, guideText);
    spec.signatureRequired = json.value("signatureRequired"_L1).toBool();
    spec.publicNotice = json.value("publicNotice"_L1).toBool();
    spec.note = text(json, "note"_L1);
    spec.beneficiary = json.value("beneficiary"_L1).toString(u"applicant"_s);
    spec.alsoFor = texts(json, "alsoFor"_L1);
    spec.ends = texts(json, "ends"_L1);
    spec.registers = list(json, "registers"_L1, registerMark);
    spec.form = json.value("form"_L1).toObject();
    return spec;
}

Error broken(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::ItemSpec",
                                        "The definition of this item is incomplete, so it cannot be used here. Other "
                                        "items are not affected; tell the administrator."),
            detail};
}

} // namespace

const BusinessSpec::Situation *BusinessSpec::situation(QStringView situationCode) const
{
    for (const Situation &candidate : situations) {
        if (candidate.code == situationCode)
            return &candidate;
    }
    return nullptr;
}

QString BusinessSpec::beneficiaryIn(QStringView situationCode) const
{
    const Situation *found = situation(situationCode);
    return found && !found->beneficiary.isEmpty() ? found->beneficiary : beneficiary;
}

QStringList BusinessSpec::endedBy(QStringView situationCode) const
{
    const Situation *found = situation(situationCode);
    return found ? ends + found->ends : ends;
}

Result<ItemSpec> ItemSpec::parse(const QJsonObject &json, const QJsonObject &params)
{
    constexpr int KnownFormat = 1;
    const int format = json.value("format"_L1).toInt();
    if (format > KnownFormat) {
        return Error{ErrorCode::Unsupported,
                     QCoreApplication::translate("yichuang::ItemSpec",
                                                 "This item needs a newer version of the program. Other items are not "
                                                 "affected; tell the administrator."),
                     u"format %1"_s.arg(format)};
    }

    ItemSpec spec;
    spec.code = text(json, "code"_L1);
    spec.name = text(json, "name"_L1);
    spec.english = text(json, "english"_L1);
    spec.department = text(json, "department"_L1);
    spec.departmentName = text(json, "departmentName"_L1);
    spec.provincialDepartment = text(json, "provincialDepartment"_L1);
    spec.itemType = text(json, "itemType"_L1);
    spec.basicCode = text(json, "basicCode"_L1);
    spec.basicCodeIsDemo = json.value("basicCodeIsDemo"_L1).toBool(true);
    spec.version = text(json, "version"_L1);
    spec.logicVersion = json.value("logicVersion"_L1).toInt();
    spec.serviceObjects = texts(json, "serviceObjects"_L1);
    spec.handleLevels = texts(json, "handleLevels"_L1);
    spec.implementingBody = text(json, "implementingBody"_L1);
    spec.aliases = texts(json, "aliases"_L1);
    spec.pinyin = json.value("pinyin"_L1).toObject();
    const QJsonObject official = json.value("inOfficialList"_L1).toObject();
    spec.inOfficialList = Evidence::of(official);
    spec.officialListNote = text(official, "note"_L1);
    spec.businesses = list(json, "businesses"_L1, readBusiness);
    spec.params = params;

    if (format < 1)
        return broken(u"/format"_s);
    if (spec.code.isEmpty())
        return broken(u"/code"_s);
    if (spec.name.isEmpty())
        return broken(u"/name"_s);
    if (spec.version.isEmpty())
        return broken(u"/version"_s);
    if (spec.businesses.isEmpty())
        return broken(u"/businesses"_s);
    for (qsizetype i = 0; i < spec.businesses.size(); ++i) {
        if (spec.businesses.at(i).code.isEmpty() || spec.businesses.at(i).name.isEmpty())
            return broken(u"/businesses/%1"_s.arg(i));
    }
    return spec;
}

} // namespace yichuang
