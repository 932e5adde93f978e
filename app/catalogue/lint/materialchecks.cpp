// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QStringList MaterialKeys{
    u"code"_s,          u"name"_s,        u"english"_s,       u"need"_s,      u"condition"_s,
    u"conditionText"_s, u"originals"_s,   u"copies"_s,        u"form"_s,      u"channel"_s,
    u"issuer"_s,        u"shareSource"_s, u"exemptByShare"_s, u"tolerable"_s, u"commitmentAllowed"_s,
    u"legalBasis"_s,    u"sample"_s,      u"note"_s,          u"evidence"_s,  u"source"_s};

constexpr qsizetype LongestName = 40;

// A title has to say what to bring, not why it is wanted: 国办发〔2015〕86号 forbids "other papers", and the
// title "无法通过政府部门间信息共享获取的支出型家庭收入和重大支出" was replaced by seven plain papers (S01).
QString vagueness(const QString &name)
{
    struct Pattern
    {
        QRegularExpression expression;
        const char *why;
    };
    static const QList<Pattern> patterns{
        {QRegularExpression(u"(无法|不能|未能|难以)(通过|以).*(获取|取得|核实|共享)"_s), "says when, not what"},
        {QRegularExpression(
             u"(相关|有关|其他|其它|必要的?|所需的?|规定的?|要求的?)(申请|证明|身份|佐证|支撑)?(材料|资料|证件|证明|文件|手续)"_s),
         "names no paper"},
        {QRegularExpression(u"(法律|法规|规章).{0,6}规定的"_s), "names no paper"},
        {QRegularExpression(u"等(材料|资料|证件|证明|文件)?$"_s), "ends in \"and so on\""},
        {QRegularExpression(u"^(申请|证明|身份|佐证|支撑|辅助|补充)?(材料|资料|证件|证明|文件)$"_s),
         "names no paper"},
        {QRegularExpression(u"(收入|支出|情况)$"_s), "names a fact, not a paper"},
        {QRegularExpression(u"视情|根据情况|如有|必要时"_s), "belongs into the condition"},
    };
    for (const Pattern &pattern : patterns) {
        if (pattern.expression.match(name).hasMatch())
            return QString::fromLatin1(pattern.why);
    }
    return name.size() > LongestName ? u"is too long to be read at a counter"_s : QString();
}

void checkCount(const QJsonObject &material, const QString &path, LintReport &report)
{
    const auto isCount = [&](QLatin1StringView key) {
        const QJsonValue value = material.value(key);
        const int count = value.toInt(-1);
        if (!value.isDouble() || count < 0 || count > 20)
            report.fail(path + u'/' + key, u"should be a number of papers, 0 to 20"_s);
        return count;
    };
    const int originals = isCount("originals"_L1);
    const int copies = isCount("copies"_L1);
    const QString form = report.needText(material, "form"_L1, path);
    if (originals + copies == 0 && !form.contains(u"电子"))
        report.fail(path + u"/originals"_s, u"says neither originals nor copies: how many are to be brought?"_s);
    const bool saysOriginal = form.contains(u"原件"_s);
    const bool saysCopy = form.contains(u"复印件"_s);
    if (!form.contains(u"电子") && (saysOriginal != (originals > 0) || saysCopy != (copies > 0)))
        report.fail(path + u"/form"_s, u"\"%1\" does not fit the counts"_s.arg(form));
}

void checkNeed(const QJsonObject &material, const QString &path, LintReport &report)
{
    report.needOneOf(material, "need"_L1, path, {u"required"_s, u"conditional"_s, u"optional"_s});
    const bool isConditional = material.value("need"_L1) == "conditional"_L1;
    if (isConditional != material.contains("condition"_L1)) {
        report.fail(path + u"/condition"_s,
                    isConditional ? u"is missing: a conditional paper has a rule"_s
                                  : u"only a conditional paper has one"_s);
    }
    if (isConditional)
        report.needText(material, "conditionText"_L1, path);
    if (material.value("exemptByShare"_L1).toBool())
        report.needText(material, "shareSource"_L1, path);
}

} // namespace

void checkMaterials(const QJsonObject &business, const QString &path, LintReport &report)
{
    QStringList codes;
    QStringList names;
    const QString prefix = business.value("code"_L1).toString() + u"-M"_s;
    const auto materials = report.needObjects(business, "materials"_L1, path);
    for (qsizetype i = 0; i < materials.size(); ++i) {
        const QJsonObject &material = materials.at(i);
        const QString here = u"%1/materials/%2"_s.arg(path).arg(i);
        report.knowOnly(material, here, MaterialKeys);
        const QString code = report.needText(material, "code"_L1, here);
        if (!code.startsWith(prefix))
            report.fail(here + u"/code"_s, u"is \"%1\", should begin with %2"_s.arg(code, prefix));
        const QString name = report.needText(material, "name"_L1, here);
        if (codes.contains(code) || names.contains(name))
            report.fail(here, u"\"%1 %2\" stands twice"_s.arg(code, name));
        codes.append(code);
        names.append(name);
        if (const QString why = vagueness(name); !why.isEmpty())
            report.fail(here + u"/name"_s, u"\"%1\" is vague: %2"_s.arg(name, why));
        report.needText(material, "english"_L1, here);
        report.needText(material, "channel"_L1, here);
        report.needText(material, "sample"_L1, here);
        report.needEvidence(material, here);
        checkCount(material, here, report);
        checkNeed(material, here, report);
    }
}

} // namespace yichuang
