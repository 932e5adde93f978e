// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// With fewer a citizen's own words will hardly find the business.
constexpr int FewestAliases = 5;

const QStringList ItemKeys{u"format"_s,
                           u"code"_s,
                           u"name"_s,
                           u"english"_s,
                           u"department"_s,
                           u"departmentName"_s,
                           u"provincialDepartment"_s,
                           u"itemType"_s,
                           u"basicCode"_s,
                           u"basicCodeIsDemo"_s,
                           u"nationalCode"_s,
                           u"version"_s,
                           u"logicVersion"_s,
                           u"logic"_s,
                           u"serviceObjects"_s,
                           u"handleLevels"_s,
                           u"implementingBody"_s,
                           u"aliases"_s,
                           u"pinyin"_s,
                           u"inOfficialList"_s,
                           u"businesses"_s,
                           u"note"_s};

const QStringList BusinessKeys{u"code"_s,
                               u"name"_s,
                               u"english"_s,
                               u"aliases"_s,
                               u"officeType"_s,
                               u"implementingCode"_s,
                               u"handlingCode"_s,
                               u"situations"_s,
                               u"acceptanceConditions"_s,
                               u"refusalConditions"_s,
                               u"materials"_s,
                               u"steps"_s,
                               u"procedures"_s,
                               u"limit"_s,
                               u"fee"_s,
                               u"legalBasis"_s,
                               u"result"_s,
                               u"documents"_s,
                               u"handleForms"_s,
                               u"links"_s,
                               u"exclusions"_s,
                               u"consult"_s,
                               u"questions"_s,
                               u"signatureRequired"_s,
                               u"publicNotice"_s,
                               u"note"_s,
                               u"beneficiary"_s,
                               u"alsoFor"_s,
                               u"ends"_s,
                               u"registers"_s,
                               u"form"_s};

void checkTexts(const QJsonObject &business, QLatin1StringView key, const QString &path, int least,
                LintReport &report)
{
    const auto texts = report.needObjects(business, key, path, least);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString here = u"%1/%2/%3"_s.arg(path, key).arg(i);
        report.needText(texts.at(i), "text"_L1, here);
        report.needText(texts.at(i), "english"_L1, here);
        report.needEvidence(texts.at(i), here);
    }
}

void checkSituations(const QJsonObject &business, const QString &path, LintReport &report)
{
    QStringList codes;
    const auto situations = report.needObjects(business, "situations"_L1, path);
    for (qsizetype i = 0; i < situations.size(); ++i) {
        const QString here = u"%1/situations/%2"_s.arg(path).arg(i);
        const QString code = report.needText(situations.at(i), "code"_L1, here);
        if (codes.contains(code))
            report.fail(here + u"/code"_s, u"\"%1\" stands twice"_s.arg(code));
        codes.append(code);
        report.needText(situations.at(i), "name"_L1, here);
        report.needText(situations.at(i), "english"_L1, here);
    }
}

void checkLinks(const QJsonObject &business, QLatin1StringView key, const QString &path, LintReport &report)
{
    const QString own = business.value("code"_L1).toString();
    static const QRegularExpression code(u"^[A-Z]{2}\\d{2}(-\\d{2})?$"_s);
    const auto links = report.needObjects(business, key, path, 0);
    for (qsizetype i = 0; i < links.size(); ++i) {
        const QString here = u"%1/%2/%3"_s.arg(path, key).arg(i);
        const QString other = report.needText(links.at(i), "item"_L1, here);
        if (!code.match(other).hasMatch())
            report.fail(here + u"/item"_s, u"is not the code of an item or business"_s);
        if (key == "links"_L1 && other == own) // it may well exclude itself: nobody gets the same twice
            report.fail(here + u"/item"_s, u"leads to the business itself"_s);
        report.needText(links.at(i), "text"_L1, here);
        report.needEvidence(links.at(i), here);
    }
}

// Element by element, in the province's order; 5 (materials), 6 and 7 (steps and limits) have checks of their own,
// and 11 (place and hours) comes from the centre's profile.
void checkElements(const QJsonObject &business, const QString &path, LintReport &report)
{
    const auto basis = report.needObjects(business, "legalBasis"_L1, path);
    for (qsizetype i = 0; i < basis.size(); ++i) {
        const QString here = u"%1/legalBasis/%2"_s.arg(path).arg(i);
        report.needText(basis.at(i), "name"_L1, here);
        report.needEvidence(basis.at(i), here);
    }
    checkTexts(business, "acceptanceConditions"_L1, path, 1, report);
    checkTexts(business, "refusalConditions"_L1, path, 1, report);
    checkSituations(business, path, report);
    const QJsonObject fee = business.value("fee"_L1).toObject();
    report.needText(fee, "text"_L1, path + u"/fee"_s);
    report.needEvidence(fee, path + u"/fee"_s);
    const QJsonObject result = business.value("result"_L1).toObject();
    report.needText(result, "name"_L1, path + u"/result"_s);
    report.needText(result, "type"_L1, path + u"/result"_s);
    report.needEvidence(result, path + u"/result"_s);
    report.needTexts(business, "documents"_L1, path);
    report.needTexts(business, "handleForms"_L1, path);
    const QJsonObject consult = business.value("consult"_L1).toObject();
    report.needText(consult, "phone"_L1, path + u"/consult"_s);
    report.needText(consult, "supervise"_L1, path + u"/consult"_s);
    report.needEvidence(consult, path + u"/consult"_s);
    checkTexts(business, "questions"_L1, path, 0, report);
    checkLinks(business, "links"_L1, path, report);
    checkLinks(business, "exclusions"_L1, path, report);
}

void checkBusiness(const QJsonObject &business, const QString &itemCode, const QString &path, LintReport &report)
{
    report.knowOnly(business, path, BusinessKeys);
    static const QRegularExpression number(u"^-\\d{2}$"_s);
    const QString code = report.needText(business, "code"_L1, path);
    if (!code.startsWith(itemCode) || !number.match(code.mid(itemCode.size())).hasMatch())
        report.fail(path + u"/code"_s, u"is \"%1\", should be %2-01, %2-02 ..."_s.arg(code, itemCode));
    report.needText(business, "name"_L1, path);
    report.needText(business, "english"_L1, path);
    report.needTexts(business, "aliases"_L1, path, FewestAliases);
    report.needOneOf(business, "officeType"_L1, path, {u"instant"_s, u"promised"_s});
    checkElements(business, path, report);
}

} // namespace

void checkGuide(const QJsonObject &item, LintReport &report)
{
    static const QRegularExpression itemCode(u"^[A-Z]{2}\\d{2}$"_s);
    static const QRegularExpression version(u"^\\d+\\.\\d+\\.\\d+$"_s);

    report.knowOnly(item, QString(), ItemKeys);
    if (item.value("format"_L1).toInt() != 1)
        report.fail(u"/format"_s, u"should be 1"_s);
    const QString code = report.needText(item, "code"_L1, QString());
    if (!itemCode.match(code).hasMatch())
        report.fail(u"/code"_s, u"is \"%1\", should be two letters and two digits"_s.arg(code));
    for (const auto key : {"name"_L1, "english"_L1, "departmentName"_L1, "provincialDepartment"_L1, "itemType"_L1,
                           "implementingBody"_L1}) {
        report.needText(item, key, QString());
    }
    report.needOneOf(item, "department"_L1, QString(),
                     {u"civil-affairs"_s, u"human-resources"_s, u"medical-insurance"_s, u"health"_s, u"tax"_s});
    if (!version.match(report.needText(item, "version"_L1, QString())).hasMatch())
        report.fail(u"/version"_s, u"should be like 1.0.0"_s);
    if (item.contains("logic"_L1) != (item.value("logicVersion"_L1).toInt() > 0))
        report.fail(u"/logicVersion"_s, u"logic and logicVersion come together"_s);
    report.needTexts(item, "serviceObjects"_L1, QString());
    report.needTexts(item, "handleLevels"_L1, QString());
    report.needTexts(item, "aliases"_L1, QString());
    report.needEvidence(item.value("inOfficialList"_L1).toObject(), u"/inOfficialList"_s);

    QStringList codes;
    const auto businesses = report.needObjects(item, "businesses"_L1, QString());
    for (qsizetype i = 0; i < businesses.size(); ++i) {
        const QString path = u"/businesses/%1"_s.arg(i);
        const QString own = businesses.at(i).value("code"_L1).toString();
        if (codes.contains(own))
            report.fail(path + u"/code"_s, u"\"%1\" stands twice"_s.arg(own));
        codes.append(own);
        checkBusiness(businesses.at(i), code, path, report);
    }
}

} // namespace yichuang
