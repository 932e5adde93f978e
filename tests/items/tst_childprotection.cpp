// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/civil-affairs/child-protection/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"civil-affairs/child-protection"_s;
const QDate Today(2026, 11, 22);

FormData parents(int father, int mother)
{
    FormData form;
    for (const auto &[role, status] : {std::pair(u"father"_s, father), std::pair(u"mother"_s, mother)}) {
        form.set(role + u".status"_s, QString::number(status));
        form.set(role + u".termMonths"_s, 12);
        form.set(role + u".since"_s, u"2025-01-01"_s);
    }
    form.set(u"applicant.birthDate", u"2015-09-09"_s);
    form.set(u"child.careMode", u"1"_s);
    return form;
}

ItemReview reviewed(const FormData &form, const QString &business = u"MZ06-02"_s,
                    const QString &region = u"329999"_s, const QDate &today = Today)
{
    return ChildProtection().review(form, contextFor(Item, business, u"family"_s, region, today));
}

QString standingOf(const FormData &form)
{
    return reviewed(form).computed.value("standing"_L1).toString();
}

} // namespace

/// Which situations of the parents make an orphan and which a child without support, and what the child receives.
class ChildProtectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfSituationsHasItsDoor()
    {
        // 1 dead, 2 declared dead, 3 missing, 4 not to be found; 5 to 12 hardship; 13 none of these
        const auto expected = [](int one, int other) -> QString {
            if (one == 13 || other == 13)
                return u"none"_s;
            if (one <= 4 && other <= 4)
                return u"orphan"_s;
            return one == 4 || other == 4 ? u"unclear"_s : u"without-support"_s;
        };
        int orphans = 0;
        int withoutSupport = 0;
        for (int father = 1; father <= 13; ++father) {
            for (int mother = 1; mother <= 13; ++mother) {
                const QString standing = standingOf(parents(father, mother));
                QVERIFY2(standing == expected(father, mother),
                         qPrintable(u"%1 and %2: %3"_s.arg(father).arg(mother).arg(standing)));
                orphans += standing == "orphan"_L1;
                withoutSupport += standing == "without-support"_L1;
            }
        }
        QCOMPARE(orphans, 16);
        QCOMPARE(withoutSupport, 8 * 8 + 2 * 3 * 8);
    }

    void hardshipHasToLast_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("since");
        QTest::addColumn<QString>("standing");
        const QString past = u"2020-01-01"_s;
        QTest::newRow("prison of 6 months") << 7 << 6 << past << u"without-support"_s;
        QTest::newRow("prison of 5 months") << 7 << 5 << past << u"none"_s;
        QTest::newRow("drug treatment of 5 months") << 8 << 5 << past << u"none"_s;
        QTest::newRow("otherwise held for 6 months") << 9 << 6 << past << u"without-support"_s;
        QTest::newRow("out of touch for 6 months today") << 10 << 0 << u"2026-05-22"_s << u"without-support"_s;
        QTest::newRow("out of touch for a day less") << 10 << 0 << u"2026-05-23"_s << u"none"_s;
        QTest::newRow("out of touch, no date") << 10 << 0 << QString() << u"none"_s;
        QTest::newRow("illness has no term") << 6 << 0 << QString() << u"without-support"_s;
    }
    void hardshipHasToLast()
    {
        QFETCH(int, status);
        QFETCH(int, months);
        QFETCH(QString, since);
        QFETCH(QString, standing);
        for (const QString &role : {u"father"_s, u"mother"_s}) {
            FormData form = parents(role == "father"_L1 ? status : 1, role == "father"_L1 ? 1 : status);
            form.set(role + u".termMonths"_s, months);
            form.set(role + u".since"_s, since);
            QCOMPARE(standingOf(form), standing);
        }
    }

    void onlyTheRightDoorNamesAnAmount_data()
    {
        QTest::addColumn<QString>("business");
        QTest::addColumn<int>("mother");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("orphan at the orphans' door") << u"MZ06-01"_s << 2 << true;
        QTest::newRow("orphan at the other") << u"MZ06-02"_s << 2 << false;
        QTest::newRow("without support at its door") << u"MZ06-02"_s << 6 << true;
        QTest::newRow("without support at the orphans'") << u"MZ06-01"_s << 6 << false;
        QTest::newRow("an able mother") << u"MZ06-02"_s << 13 << false;
    }
    void onlyTheRightDoorNamesAnAmount()
    {
        QFETCH(QString, business);
        QFETCH(int, mother);
        QFETCH(bool, isRight);

        const ItemReview review = reviewed(parents(1, mother), business);

        QCOMPARE(review.computed.value("isRightDoor"_L1).toBool(), isRight);
        QCOMPARE(hasRule(review, u"estimate"_s), isRight);
    }

    void theSupportGoesByCareAndPlaceUntilEighteen_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("care");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<double>("amount"); // -1: none
        QTest::addColumn<QString>("until");
        QTest::newRow("with a family") << u"329999"_s << Today << u"1"_s << u"2015-09-09"_s << 2200.0
                                       << u"2033-09"_s;
        QTest::newRow("in an institution")
            << u"329999"_s << Today << u"2"_s << u"2026-10-01"_s << 3000.0 << u"2044-10"_s;
        QTest::newRow("Nanjing") << u"320102"_s << Today << u"1"_s << u"2010-01-31"_s << 2650.0 << u"2028-01"_s;
        QTest::newRow("Nantong keeps its older standard")
            << u"320602"_s << Today << u"2"_s << u"2010-01-31"_s << 2900.0 << u"2028-01"_s;
        QTest::newRow("elsewhere, 2025")
            << u"320981"_s << QDate(2025, 3, 1) << u"1"_s << u"2010-01-31"_s << 1900.0 << u"2028-01"_s;
        QTest::newRow("18 tomorrow") << u"329999"_s << Today << u"1"_s << u"2008-11-23"_s << 2200.0
                                     << u"2026-11"_s;
        QTest::newRow("18 today") << u"329999"_s << Today << u"1"_s << u"2008-11-22"_s << -1.0 << QString();
    }
    void theSupportGoesByCareAndPlaceUntilEighteen()
    {
        QFETCH(QString, region);
        QFETCH(QDate, today);
        QFETCH(QString, care);
        QFETCH(QString, birth);
        QFETCH(double, amount);
        QFETCH(QString, until);
        FormData form = parents(1, 1);
        form.set(u"child.careMode", care);
        form.set(u"applicant.birthDate", birth);

        const ItemReview review = reviewed(form, u"MZ06-01"_s, region, today);

        QCOMPARE(review.computed.value("monthlyAmount"_L1).toDouble(-1), amount);
        QCOMPARE(review.computed.value("until"_L1).toString(), until);
    }

    void anEmptyFormOrNoParametersSayNothing()
    {
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        FormData half = parents(1, 1);
        half.set(u"mother.status", QString());
        QVERIFY(reviewed(half).computed.isEmpty());
        QVERIFY(ChildProtection().review(parents(1, 1), ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(ChildProtectionTest)
#include "tst_childprotection.moc"
