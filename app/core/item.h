// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence.h"
#include "core/export.h"
#include "core/itemlink.h"
#include "core/procedurekind.h"
#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace yichuang {

/// A sentence of the guide with its evidence.
struct GuideText
{
    QString text;
    QString english;
    Evidence evidence;
};

/// A paper the citizen brings (材料): what it is called, how many, from whom, and when it is needed.
struct MaterialSpec
{
    enum class Need { Required, Conditional, Optional };

    QString code;            ///< "MZ03-02-M01"
    QString name;
    QString english;
    Need need = Need::Required;
    QJsonValue condition;    ///< JSON Logic over the form; undefined: always. Conditional materials have one
    QString conditionText;   ///< the same in words
    int originals = 0;
    int copies = 0;
    QString form;            ///< 原件, 复印件, 原件和复印件, 电子
    QString channel;         ///< 申请人自备, 政府部门核发 ...
    QString issuer;          ///< who issues it
    QString shareSource;     ///< which e-licence or registry can stand in; empty: none
    bool exemptByShare = false;      ///< 免提交 when the e-licence was found
    bool tolerable = false;          ///< 可容缺
    bool commitmentAllowed = false;  ///< 可告知承诺
    QString legalBasis;      ///< empty: the item's own basis
    QString sample;          ///< what a good one shows; ours, marked as such
    QString note;
    Evidence evidence;
};

/// A step of the way through the offices (受理流程) with its limit in working days; -1 where none is set.
struct StepSpec
{
    QString name;
    QString english;
    QString actor;
    int days = -1;
    bool countsTowardsPromise = true; ///< public notice and the like do not
    QString standard;
    QStringList documents;
    Evidence evidence;
};

/// Limits (办理时限) in the unit the guide shows; 0 promised days = 即办.
struct LimitSpec
{
    int statutoryDays = 0;
    int promisedDays = 0;
    QStringList excluded;    ///< what does not count: 公示, 听证 ...
    QString note;
    Evidence statutoryEvidence;
    Evidence promisedEvidence;
};

struct FeeSpec
{
    bool isCharged = false;
    QString text;
    QString name;            ///< what is paid for; empty unless charged at the counter
    QString amountParam;     ///< name in params of the amount in yuan
    Evidence evidence;
};

struct LegalBasis
{
    QString name;
    QString article;
    Evidence evidence;
};

/// 办件类型
enum class OfficeType { Instant, Promised };

/// A form of an item that a citizen applies for (业务办理项), with its situations (情形).
struct BusinessSpec
{
    struct Situation
    {
        QString code;
        QString name;
        QString english;
        QString beneficiary; ///< role, where it is another than the business's
        QStringList ends;    ///< what of the beneficiary's ends with it (停保, 退出): item or business codes
    };

    QString code;            ///< "MZ03-02"
    QString name;
    QString english;
    QStringList aliases;     ///< everyday words the search knows
    OfficeType officeType = OfficeType::Promised;
    QString implementingCode;///< 31 characters, demo range
    QString handlingCode;    ///< 33 characters, demo range
    QList<Situation> situations;
    QList<GuideText> acceptanceConditions;
    QList<GuideText> refusalConditions;
    QList<MaterialSpec> materials;
    QList<StepSpec> steps;
    QList<ProcedureSpec> procedures;
    LimitSpec limit;
    FeeSpec fee;
    QList<LegalBasis> legalBasis;
    QString resultName;
    QString resultType;
    Evidence resultEvidence;
    QStringList documents;   ///< papers the window issues
    QStringList handleForms; ///< 窗口办理, 网上办理 ...
    QList<ItemLink> links;
    QList<ItemLink> exclusions;
    QString consultPhone;
    QString supervisePhone;
    QList<GuideText> questions; ///< frequent questions
    bool signatureRequired = false; ///< the printed form is signed and photographed before acceptance
    bool publicNotice = false;
    QString note;
    QString beneficiary;     ///< role of the form that the item is for (受益人): "applicant", "child", "newborn" ...
    QStringList alsoFor;     ///< who else has it through this case: roles, or tables of people ("household.members")
    QStringList ends;        ///< what ends once it is granted: item or business codes
    QList<RegisterMark> registers;
    QJsonObject form;        ///< for forms/model: FormDefinition::parse, fragments already expanded

    YICHUANG_CORE_EXPORT const Situation *situation(QStringView situationCode) const;
    /// The role the item is for in a situation.
    YICHUANG_CORE_EXPORT QString beneficiaryIn(QStringView situationCode) const;
    /// What ends once this is granted in a situation.
    YICHUANG_CORE_EXPORT QStringList endedBy(QStringView situationCode) const;
};

/// What a service centre handles under one name (事项), with everything a counter needs to know of it.
/// Parsed from item.json; a value. Says nothing about how it is shown.
struct ItemSpec
{
    QString code;            ///< "MZ03"
    QString name;
    QString english;
    QString department;      ///< "civil-affairs" "human-resources" "medical-insurance" "health" "tax"
    QString departmentName;  ///< 民政
    QString provincialDepartment;
    QString itemType;        ///< 行政给付 ...
    QString basicCode;       ///< 12 characters
    bool basicCodeIsDemo = true;
    QString version;         ///< "1.0.0"
    int logicVersion = 0;    ///< version of the code this definition needs; 0: none
    QStringList serviceObjects;
    QStringList handleLevels;
    QString implementingBody;///< guide element 10
    QStringList aliases;
    QJsonObject pinyin;      ///< overrides for characters with several readings: {"给付": "ji fu"}
    Evidence inOfficialList;
    QString officialListNote;
    QList<BusinessSpec> businesses;
    QJsonObject params;      ///< params.json: amounts, ages, day counts by region and year

    const BusinessSpec *business(QStringView businessCode) const;

    /// Reads item.json (with fragments expanded) and params.json. The error's detail names the JSON path.
    static YICHUANG_CORE_EXPORT Result<ItemSpec> parse(const QJsonObject &item, const QJsonObject &params);
};

inline const BusinessSpec *ItemSpec::business(QStringView businessCode) const
{
    for (const BusinessSpec &candidate : businesses) {
        if (candidate.code == businessCode)
            return &candidate;
    }
    return nullptr;
}

} // namespace yichuang
