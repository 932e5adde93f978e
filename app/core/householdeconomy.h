// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formvalues.h"

#include <QJsonArray>

#include <cmath>

namespace yichuang {

/// Half away from zero to a fen, like the form operation "per_capita"; nothing for no parts.
inline Money moneyPerPart(Money amount, qint64 parts)
{
    return parts > 0 ? Money::fromFen(std::llround(double(amount.fen()) / double(parts))) : Money();
}

/// What a form's sections "household" and "economy" add up to (家庭经济状况): the kinds of monthly income (S67)
/// and the savings, as declared. Not what the check of the economy finds.
struct HouseholdEconomy
{
    int persons = 0;
    Money income; ///< per month, all members
    Money perPerson;
    Money assets; ///< deposits and securities
    Money assetsPerPerson;

    /// Counts the members; an item without the table of members says how many persons there are itself.
    static HouseholdEconomy of(const FormValues &form)
    {
        const auto members = form.rows(u"household.members").size();
        const int stated = int(form.number(u"economy.population"));
        HouseholdEconomy result;
        result.persons = members > 0 ? int(members) : stated;
        constexpr QStringView kinds[]
            = {u"economy.incomeWage",     u"economy.incomeFarm",    u"economy.incomeBusiness",
               u"economy.incomeProperty", u"economy.incomeLand",    u"economy.incomePension",
               u"economy.incomeSupport",  u"economy.incomeSubsidy", u"economy.incomeOther"};
        for (const QStringView kind : kinds)
            result.income = result.income + form.money(kind);
        result.assets = form.money(u"economy.deposits") + form.money(u"economy.securities");
        result.perPerson = moneyPerPart(result.income, result.persons);
        result.assetsPerPerson = moneyPerPart(result.assets, result.persons);
        return result;
    }
};

} // namespace yichuang
