// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/forms.h"

using namespace Qt::StringLiterals;

namespace yichuang::tourforms {

QString division(const Resident &resident)
{
    return u"示例市/示例县/示例镇/"_s + resident.village;
}

Values person(const Resident &resident)
{
    return {{u"applicant.name"_s, resident.name},
            {u"applicant.idNumber"_s, resident.idNumber},
            {u"applicant.marital"_s, resident.marital},
            {u"applicant.hukouRegion"_s, division(resident)},
            {u"applicant.hukouAddress"_s, resident.address},
            {u"applicant.phone"_s, resident.phone}};
}

Values beyondTheCard(const Resident &resident)
{
    return {{u"applicant.marital"_s, resident.marital},
            {u"applicant.hukouRegion"_s, division(resident)},
            {u"applicant.phone"_s, resident.phone}};
}

Values memberOf(const Resident &resident)
{
    return {{u"applicant.name"_s, resident.name},
            {u"applicant.idNumber"_s, resident.idNumber},
            {u"applicant.marital"_s, resident.marital}};
}

Values household(int row, const Resident &resident, const QString &relation)
{
    const QString of = u"household.members.%1."_s.arg(row);
    return {{of + u"name"_s, resident.name},       {of + u"idNumber"_s, resident.idNumber},
            {of + u"relation"_s, relation},        {of + u"marital"_s, resident.marital},
            {of + u"labour"_s, u"部分劳动能力"_s}, {of + u"employment"_s, u"务农"_s},
            {of + u"income"_s, u"620"_s}};
}

Values temporaryAid(const QDate &today)
{
    return {{u"economy.incomeWage"_s, u"620"_s},
            {u"economy.houseCount"_s, u"1"_s},
            {u"economy.houseArea"_s, u"68"_s},
            {u"economy.deposits"_s, u"3200"_s},
            {u"economy.checkAuthorised"_s, u"yes"_s},
            {u"expense.kind"_s, u"医疗"_s},
            {u"expense.total"_s, u"38600"_s},
            {u"expense.reimbursed"_s, u"21400"_s},
            {u"expense.from"_s, today.addMonths(-4).toString(u"yyyyMMdd"_s)},
            {u"expense.to"_s, today.addDays(-20).toString(u"yyyyMMdd"_s)}};
}

Values pensionEnrolment()
{
    return {{u"insurance.tier"_s, u"1000元/年"_s}};
}

Values elderlyAllowance(const Resident &resident)
{
    return {{u"allowance.community"_s, division(resident)},
            {u"allowance.contactName"_s, u"王小燕"_s},
            {u"allowance.contactPhone"_s, u"13912340099"_s}};
}

Values payee()
{
    return {{u"payee.bank"_s, u"中国农业银行"_s}, {u"payee.accountNo"_s, u"6228480000000000018"_s}};
}

Values promise()
{
    return {{u"promise.truth"_s, u"yes"_s}, {u"promise.privacy"_s, u"yes"_s}};
}

} // namespace yichuang::tourforms
