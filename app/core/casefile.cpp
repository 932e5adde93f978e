// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile.h"

#include "core/stamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString verdictName(MaterialVerdict verdict)
{
    switch (verdict) {
    case MaterialVerdict::Open: return u"open"_s;
    case MaterialVerdict::Complete: return u"complete"_s;
    case MaterialVerdict::Tolerated: return u"tolerated"_s;
    case MaterialVerdict::Exempt: return u"exempt"_s;
    case MaterialVerdict::Missing: return u"missing"_s;
    case MaterialVerdict::NotNeeded: return u"not-needed"_s;
    }
    Q_UNREACHABLE();
}

MaterialVerdict verdictFrom(const QString &name)
{
    for (const auto verdict : {MaterialVerdict::Complete, MaterialVerdict::Tolerated, MaterialVerdict::Exempt,
                               MaterialVerdict::Missing, MaterialVerdict::NotNeeded}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return MaterialVerdict::Open;
}

QJsonObject toJson(const MaterialEntry &entry)
{
    QJsonObject json{{u"code"_s, entry.code}, {u"name"_s, entry.name}, {u"originals"_s, entry.originals},
            {u"copies"_s, entry.copies}, {u"verdict"_s, verdictName(entry.verdict)},
            {u"originalSeen"_s, entry.originalSeen}, {u"commitmentSigned"_s, entry.commitmentSigned},
            {u"makeUpBy"_s, day(entry.makeUpBy)}, {u"remark"_s, entry.remark}, {u"attachments"_s, attachmentsToJson(entry.attachments)}};
    if (entry.originalKept)
        json.insert(u"originalKept"_s, true);
    return json;
}

MaterialEntry materialFrom(const QJsonObject &json)
{
    MaterialEntry entry;
    entry.code = json[u"code"_s].toString();
    entry.name = json[u"name"_s].toString();
    entry.originals = json[u"originals"_s].toInt();
    entry.copies = json[u"copies"_s].toInt();
    entry.verdict = verdictFrom(json[u"verdict"_s].toString());
    entry.originalSeen = json[u"originalSeen"_s].toBool();
    entry.commitmentSigned = json[u"commitmentSigned"_s].toBool();
    entry.makeUpBy = day(json[u"makeUpBy"_s]);
    entry.remark = json[u"remark"_s].toString();
    entry.attachments = attachmentsFromJson(json[u"attachments"_s].toArray());
    entry.originalKept = json[u"originalKept"_s].toBool();
    return entry;
}

QJsonObject toJson(const SignedForm &form)
{
    return {{u"printedAt"_s, toStamp(form.printedAt)},
            {u"form"_s, form.printedDigest},
            {u"attachments"_s, attachmentsToJson(form.attachments)},
            {u"keptOnPaper"_s, form.keptOnPaper}};
}

SignedForm signedFormFrom(const QJsonObject &json)
{
    return {fromStamp(json[u"printedAt"_s].toString()), json[u"form"_s].toString(),
            attachmentsFromJson(json[u"attachments"_s].toArray()), json[u"keptOnPaper"_s].toBool()};
}

QJsonObject toJson(const CreditCheck &check)
{
    return {{u"listed"_s, check.isListed}, {u"source"_s, check.source}, {u"on"_s, day(check.on)}};
}

CreditCheck creditFrom(const QJsonObject &json)
{
    return {json[u"listed"_s].toBool(), json[u"source"_s].toString(), day(json[u"on"_s])};
}

} // namespace

QByteArray CaseContent::toJson() const
{
    QJsonArray papers;
    for (const MaterialEntry &entry : materials)
        papers.append(yichuang::toJson(entry));
    QJsonObject json{
        {u"situation"_s, situation},
        {u"form"_s, form.json()},
        {u"computed"_s, computed},
        {u"materials"_s, papers},
        {u"promisedOn"_s, day(promisedOn)},
        {u"promiseIsProvisional"_s, promiseIsProvisional},
        {u"promisedDays"_s, promisedDays},
        {u"makeUpBy"_s, day(makeUpBy)},
        {u"reason"_s, reason},
        {u"remedy"_s, remedy},
        {u"missing"_s, QJsonArray::fromStringList(missing)},
        {u"sources"_s, sources},
        {u"applicant"_s,
         QJsonObject{{u"name"_s, applicantName}, {u"idNumber"_s, applicantIdNumber},
                     {u"phone"_s, applicantPhone}, {u"address"_s, address}}},
        {u"itemName"_s, itemName},
    };
    if (countsFrom.isValid())
        json.insert(u"countsFrom"_s, day(countsFrom));
    if (signedForm != SignedForm())
        json.insert(u"signedForm"_s, yichuang::toJson(signedForm));
    if (credit.isDone())
        json.insert(u"credit"_s, yichuang::toJson(credit));
    if (!settled.isEmpty())
        json.insert(u"settled"_s, settled);
    if (!bundle.isNull())
        json.insert(u"bundle"_s, bundle.toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<CaseContent> CaseContent::fromJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject()) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::CaseContent", "The content of the case cannot be read."),
                     problem.errorString()};
    }
    const QJsonObject json = document.object();
    const QJsonObject applicant = json[u"applicant"_s].toObject();

    CaseContent content;
    content.situation = json[u"situation"_s].toString();
    content.form = FormData(json[u"form"_s].toObject());
    content.computed = json[u"computed"_s].toObject();
    for (const QJsonValue &entry : json[u"materials"_s].toArray())
        content.materials.append(materialFrom(entry.toObject()));
    content.promisedOn = day(json[u"promisedOn"_s]);
    content.promiseIsProvisional = json[u"promiseIsProvisional"_s].toBool();
    content.promisedDays = json[u"promisedDays"_s].toInt();
    content.countsFrom = day(json[u"countsFrom"_s]);
    content.makeUpBy = day(json[u"makeUpBy"_s]);
    content.reason = json[u"reason"_s].toString();
    content.remedy = json[u"remedy"_s].toString();
    for (const QJsonValue &text : json[u"missing"_s].toArray())
        content.missing.append(text.toString());
    content.sources = json[u"sources"_s].toObject();
    content.applicantName = applicant[u"name"_s].toString();
    content.applicantIdNumber = applicant[u"idNumber"_s].toString();
    content.applicantPhone = applicant[u"phone"_s].toString();
    content.address = applicant[u"address"_s].toString();
    content.itemName = json[u"itemName"_s].toString();
    content.signedForm = signedFormFrom(json[u"signedForm"_s].toObject());
    content.credit = creditFrom(json[u"credit"_s].toObject());
    content.settled = json[u"settled"_s].toObject();
    content.bundle = BundleTag::fromJson(json[u"bundle"_s].toObject());
    return content;
}

} // namespace yichuang
