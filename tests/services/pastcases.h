// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "allitems.h"
#include "counter.h"

#include "core/idnumber.h"
#include "core/uuid7.h"
#include "services/casecontents.h"

namespace yichuang::test {

/// An ID number of nobody: region 329999, with its check character.
inline QString idNumberOf(int serial, const QString &birth = QStringLiteral("19850315"))
{
    const QString digits = QStringLiteral("329999%1%2").arg(birth).arg(serial, 3, 10, QLatin1Char('0'));
    return digits + IdNumber::checkCharacter(digits);
}

/// What was taken in before at a counter with all items: written into its ledger as acceptances are.
class PastCases final
{
public:
    enum class End { Pending, Granted, Denied, Withdrawn };

    explicit PastCases(AllItems &catalogue) : items(catalogue), counter(catalogue) { }

    CaseView add(const QString &business, const QString &situation, const QJsonObject &form, End end = End::Granted,
                 const QDate &day = QDate(2026, 10, 12))
    {
        const QDate today = counter.clock.today();
        counter.clock.setDay(day);
        CaseContent content;
        content.situation = situation;
        content.form = FormData(form);
        content.itemName = items.business(business)->name;
        describeApplicant(content);
        Act act;
        act.id = newUuid7();
        act.caseId = newUuid7();
        act.kind = ActKind::Accepted;
        act.caseVersion = 1;
        act.at = counter.clock.now();
        act.itemCode = business.section(QLatin1Char('-'), 0, 0);
        act.businessCode = business;
        act.itemVersion = QStringLiteral("1.0.0");
        act.clerk = QStringLiteral("limin");
        act.desk = QStringLiteral("3");
        act.payload = content.toJson();
        if (!counter.wait(counter.ledger().append(act, {{}, items.business(business)->implementingCode})))
            counter.problem = QStringLiteral("the case was not taken in");
        CaseView view = counter.view(act.caseId);
        if (end == End::Withdrawn)
            view = counter.afterProvince(view, ActKind::Withdrawn, {{QStringLiteral("reason"), QStringLiteral("不办了")}});
        else if (end != End::Pending)
            view = counter.afterProvince(view, ActKind::Decided,
                                         {{QStringLiteral("outcome"), end == End::Granted ? QStringLiteral("granted")
                                                                                          : QStringLiteral("denied")},
                                          {QStringLiteral("text"), QStringLiteral("已审核")}});
        counter.clock.setDay(today);
        return view;
    }

    std::unique_ptr<Intake> begin(const QString &business, const QString &situation = {})
    {
        auto begun = counter.services().intake.begin(business.section(QLatin1Char('-'), 0, 0), business);
        if (!begun) {
            counter.problem = begun.error().detail;
            return {};
        }
        std::unique_ptr<Intake> intake = begun.take();
        if (!situation.isEmpty())
            intake->setSituation(situation);
        return intake;
    }

    /// Somebody is written into a role, and the ledger has said what it knows of the person.
    static bool name(Intake &intake, const QString &role, const QString &name, const QString &idNumber)
    {
        intake.form().set(QString(role + QStringLiteral(".name")), name);
        if (role == QStringLiteral("newborn")) // else it is the number of a birth certificate
            intake.form().set(QStringLiteral("newborn.idType"), QStringLiteral("111"));
        intake.form().set(QString(role + QStringLiteral(".idNumber")), idNumber);
        intake.formEdited();
        return QTest::qWaitFor([&] { return !intake.standing().isAsking(); }, 10000);
    }

    AllItems &items;
    Counter counter;
};

inline QJsonObject person(const QString &name, const QString &idNumber)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("idNumber"), idNumber}};
}

} // namespace yichuang::test
