// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace yichuang::test {

using namespace Qt::StringLiterals;

/// What a resident who does not exist fills in to enrol for the residents' pension (RS01-01).
inline QJsonObject enrolmentForm()
{
    return {
        {u"applicant"_s,
         QJsonObject{{u"name"_s, u"张三"_s}, {u"idType"_s, u"111"_s}, {u"idNumber"_s, u"329999198503050019"_s},
                     {u"sex"_s, u"1"_s}, {u"birthDate"_s, u"1985-03-05"_s}, {u"ethnicity"_s, u"01"_s},
                     {u"marital"_s, u"20"_s}, {u"hukouRegion"_s, u"329999001000"_s},
                     {u"hukouAddress"_s, u"示例镇为民路2号"_s}, {u"residenceSame"_s, true},
                     {u"phone"_s, u"13900000001"_s}}},
        {u"agent"_s, QJsonObject{{u"present"_s, false}}},
        {u"insurance"_s,
         QJsonObject{{u"region"_s, u"329999001000"_s}, {u"isStudent"_s, false}, {u"hasEmployeeInsurance"_s, false},
                     {u"receivesPension"_s, false}, {u"specialGroup"_s, u"0"_s}, {u"tier"_s, u"500"_s},
                     {u"firstYear"_s, 2026}}},
        {u"payee"_s,
         QJsonObject{{u"accountType"_s, u"1"_s}, {u"bank"_s, u"102"_s}, {u"holder"_s, u"张三"_s},
                     {u"accountNo"_s, u"6222020000000000000"_s}}},
        {u"promise"_s, QJsonObject{{u"truth"_s, true}, {u"privacy"_s, true}}},
    };
}

/// The first so many papers of the checklist, complete.
inline QJsonArray papers(int count)
{
    QJsonArray list;
    for (int i = 1; i <= count; ++i) {
        list.append(QJsonObject{{u"code"_s, u"RS01-01-M%1"_s.arg(i, 2, 10, QChar(u'0'))},
                                {u"verdict"_s, u"complete"_s}});
    }
    return list;
}

} // namespace yichuang::test
