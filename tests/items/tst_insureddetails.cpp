// SPDX-License-Identifier: GPL-3.0-or-later
#include "modules/medical-insurance/insured-details/logic.h"

#include "support/testregistry.h"

#include "logicsupport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::hasRule;

namespace {

const QDate Today(2026, 11, 22);
const QString OwnNumber = u"329999198805150015"_s; // male, 15 May 1988

struct Change
{
    QString item;
    QString after;
};

FormData changed(const QList<Change> &changes)
{
    FormData form;
    form.set(u"applicant.name", u"林一禾"_s);
    form.set(u"applicant.idNumber", OwnNumber);
    form.set(u"applicant.sex", u"1"_s);
    form.set(u"applicant.birthDate", u"1988-05-15"_s);
    QJsonArray rows;
    for (const Change &change : changes)
        rows.append(QJsonObject{{u"item"_s, change.item}, {u"before"_s, u"无"_s}, {u"after"_s, change.after}});
    form.set(u"correction.items", rows);
    return form;
}

ItemReview reviewed(const QList<Change> &changes)
{
    return InsuredDetailsChange().review(changed(changes),
                                         {u"YB02-01"_s, u"key"_s, Today, u"329999"_s, QJsonObject()});
}

} // namespace

/// Worked cases of changes of insured persons' data.
class InsuredDetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegisterFollowsThePaper_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("warned");
        QTest::newRow("name as on the card") << u"1"_s << u"林一禾"_s << false;
        QTest::newRow("another name") << u"1"_s << u"林一和"_s << true;
        QTest::newRow("sex as on the card") << u"2"_s << u"男"_s << false;
        QTest::newRow("another sex") << u"2"_s << u"女"_s << true;
        QTest::newRow("number as on the card") << u"3"_s << OwnNumber << false;
        QTest::newRow("another number") << u"3"_s << u"329999198808080040"_s << true;
        QTest::newRow("birth as on the card") << u"4"_s << u"1988-05-15"_s << false;
        QTest::newRow("another birth") << u"4"_s << u"1988-05-16"_s << true;
        QTest::newRow("a phone is on no card") << u"6"_s << u"13800001111"_s << false;
        QTest::newRow("nothing typed yet") << u"1"_s << QString() << false;
    }
    void theRegisterFollowsThePaper()
    {
        QFETCH(QString, item);
        QFETCH(QString, after);
        QFETCH(bool, warned);
        const ItemReview review = reviewed({{item, after}});
        QCOMPARE(hasRule(review, u"differs-from-paper"_s), warned);
        QVERIFY(!hasBlock(review.findings));
    }

    void aNumberAgreesWithBirthAndSex_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("sex");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("all agree") << u"1988-05-15"_s << u"男"_s << false;
        QTest::newRow("birth differs") << u"1988-05-16"_s << u"男"_s << true;
        QTest::newRow("sex differs") << u"1988-05-15"_s << u"女"_s << true;
        QTest::newRow("number alone") << QString() << QString() << false;
    }
    void aNumberAgreesWithBirthAndSex()
    {
        QFETCH(QString, birth);
        QFETCH(QString, sex);
        QFETCH(bool, blocked);

        const ItemReview review = reviewed({{u"3"_s, OwnNumber}, {u"4"_s, birth}, {u"2"_s, sex}});

        QCOMPARE(hasRule(review, u"number-disagrees"_s), blocked);
        QVERIFY(hasRule(review, u"others-follow"_s));
        QCOMPARE(review.computed.value("keyChanges"_L1).toInt(), 3);
    }

    void aWrongNumberIsTheFormsConcern()
    {
        QVERIFY(!hasRule(reviewed({{u"3"_s, u"12345"_s}, {u"4"_s, u"1988-05-16"_s}}), u"number-disagrees"_s));
    }

    void anEmptyFormSaysNothing()
    {
        QVERIFY(reviewed({}).findings.isEmpty());
        QVERIFY(InsuredDetailsChange().review(FormData(), ItemContext()).computed.isEmpty());
    }
};

YICHUANG_TEST(InsuredDetailsTest)
#include "tst_insureddetails.moc"
