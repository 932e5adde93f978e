// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/errands.h"

using namespace Qt::StringLiterals;

namespace yichuang {

const QList<RegisterInfo> &registers()
{
    static const QList<RegisterInfo> list{
        {u"population"_s, u"户籍人口库"_s, u"Population register"_s, u"公安"_s,
         {u"name"_s, u"sex"_s, u"ethnicity"_s, u"birthDate"_s, u"hukouAddress"_s, u"hukouRegion"_s, u"isAlive"_s}},
        {u"marriage"_s, u"婚姻登记库"_s, u"Marriage register"_s, u"民政"_s,
         {u"marital"_s, u"spouseName"_s, u"spouseIdNumber"_s, u"registeredOn"_s}},
        {u"social-relief"_s, u"社会救助对象库"_s, u"Social relief register"_s, u"民政"_s,
         {u"category"_s, u"since"_s, u"monthlyAmount"_s}},
        {u"disability"_s, u"残疾人证库"_s, u"Disability certificates"_s, u"残联"_s,
         {u"disabilityNumber"_s, u"disabilityType"_s, u"disabilityGrade"_s, u"validUntil"_s}},
        {u"insured"_s, u"社会保险参保库"_s, u"Social insurance register"_s, u"人社"_s,
         {u"pensionScheme"_s, u"pensionState"_s, u"medicalScheme"_s, u"medicalState"_s, u"monthsPaid"_s}},
    };
    return list;
}

} // namespace yichuang
