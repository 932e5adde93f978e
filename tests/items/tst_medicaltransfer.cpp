// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/insurance-transfer/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::contextFor;
using yichuang::test::hasRule;

namespace {

const QString Item = u"medical-insurance/insurance-transfer"_s;
const QDate Today(2026, 11, 22);

ItemReview reviewed(const FormData &form, const QString &situation = u"across"_s,
                    const QString &region = u"329999"_s)
{
    return MedicalTransfer().review(form, contextFor(Item, u"YB06-01"_s, situation, region, Today));
}

} // namespace

/// Worked cases of transfers of medical insurance.
class MedicalTransferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGapOfThreeMonthsIsBridged_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("overlap");
        QTest::newRow("month after month") << u"2026-09"_s << u"2026-10"_s << 0 << u"2026-10"_s << false;
        QTest::newRow("three months") << u"2026-06"_s << u"2026-10"_s << 3 << u"2026-10"_s << false;
        QTest::newRow("four months") << u"2026-05"_s << u"2026-10"_s << 4 << u"2027-04"_s << false;
        QTest::newRow("across the year") << u"2025-11"_s << u"2026-02"_s << 2 << u"2026-02"_s << false;
        QTest::newRow("paid in both places") << u"2026-11"_s << u"2026-10"_s << 0 << u"2026-10"_s << true;
    }
    void aGapOfThreeMonthsIsBridged()
    {
        QFETCH(QString, last);
        QFETCH(QString, first);
        QFETCH(int, gap);
        QFETCH(QString, from);
        QFETCH(bool, overlap);
        FormData form;
        form.set(u"medicalTransfer.stoppedMonth", last);
        form.set(u"medicalTransfer.enrolledMonth", first);

        const ItemReview review = reviewed(form);

        QCOMPARE(review.computed.value("gapMonths"_L1).toInt(), gap);
        QCOMPARE(review.computed.value("benefitMonth"_L1).toString(), from);
        QCOMPARE(hasRule(review, u"overlap"_s), overlap);
        QVERIFY(hasRule(review, u"gap"_s));
    }

    void nanjingWaitsLess()
    {
        FormData form;
        form.set(u"medicalTransfer.stoppedMonth", u"2026-01"_s);
        form.set(u"medicalTransfer.enrolledMonth", u"2026-10"_s);
        QCOMPARE(reviewed(form, u"within"_s, u"320102"_s).computed.value("benefitMonth"_L1).toString(),
                 u"2027-01"_s);
    }

    void theYearsComeTogether_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<int>("there");
        QTest::addColumn<int>("here");
        QTest::addColumn<int>("together");
        QTest::addColumn<int>("missing");
        QTest::newRow("man, eight years there") << u"329999"_s << u"1"_s << 96 << 2 << 98 << 202;
        QTest::newRow("man, enough in all, none here") << u"329999"_s << u"1"_s << 300 << 0 << 300 << 120;
        QTest::newRow("woman, enough") << u"329999"_s << u"2"_s << 120 << 120 << 240 << 0;
        QTest::newRow("Nantong asks for more years here") << u"320602"_s << u"2"_s << 120 << 120 << 240 << 60;
    }
    void theYearsComeTogether()
    {
        QFETCH(QString, region);
        QFETCH(QString, sex);
        QFETCH(int, there);
        QFETCH(int, here);
        QFETCH(int, together);
        QFETCH(int, missing);
        FormData form;
        form.set(u"applicant.sex", sex);
        form.set(u"medicalTransfer.insKind", u"1"_s);
        form.set(u"medicalTransfer.monthsThere", there);
        form.set(u"medicalTransfer.monthsHere", here);

        const ItemReview review = reviewed(form, u"across"_s, region);

        QCOMPARE(review.computed.value("monthsTogether"_L1).toInt(), together);
        QCOMPARE(review.computed.value("missingMonths"_L1).toInt(-1), missing);
        form.set(u"medicalTransfer.insKind", u"2"_s);
        QVERIFY(!reviewed(form, u"across"_s, region).computed.contains("monthsTogether"_L1));
    }

    void aVoucherOrAnEmptyFormSaysNothing()
    {
        FormData form;
        form.set(u"medicalTransfer.stoppedMonth", u"2026-05"_s);
        form.set(u"medicalTransfer.enrolledMonth", u"2026-10"_s);
        QVERIFY(reviewed(form, u"voucher"_s).computed.isEmpty());
        QVERIFY(reviewed(FormData()).computed.isEmpty());
        QVERIFY(MedicalTransfer().review(form, ItemContext()).findings.isEmpty());
    }
};

YICHUANG_TEST(MedicalTransferTest)
#include "tst_medicaltransfer.moc"
