// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "casemaker.h"
#include "forms/model/checklistrules.h"
#include "itemset.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::BusinessUnderTest;
using yichuang::test::CaseMaker;
using yichuang::test::ItemSet;
using yichuang::test::jsonIn;

namespace {

QJsonObject seedOf(const QString &business)
{
    return jsonIn(u"/tests/items/seeds/%1.json"_s.arg(business)).object();
}

bool isSame(const QJsonValue &form, const QJsonValue &logic)
{
    if (form.isDouble() && logic.isDouble())
        return std::abs(form.toDouble() - logic.toDouble()) < 1e-6;
    return form == logic;
}

} // namespace

/// The items of human resources on the form: papers come and go, and the form reckons what the logic reckons.
class HumanResourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n'))); }

    void theFormReckonsWhatTheLogicReckons_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("together");
        QTest::newRow("enrolment") << u"RS01-01"_s << QStringList{u"subsidy"_s, u"ownPayment"_s};
        QTest::newRow("claim") << u"RS03-01"_s
                               << QStringList{u"reachesOn"_s,   u"exempt"_s,      u"earliestMonth"_s, u"base"_s,
                                              u"longService"_s, u"fromAccount"_s, u"monthly"_s};
        QTest::newRow("cancellation") << u"RS04-01"_s
                                      << QStringList{u"overpaidMonths"_s, u"overpaid"_s, u"funeralGrant"_s,
                                                     u"toPay"_s};
        QTest::newRow("transfer") << u"RS05-01"_s
                                  << QStringList{u"retiresOn"_s, u"neededMonths"_s, u"yearsAfter"_s,
                                                 u"balanceAfter"_s};
        QTest::newRow("certification") << u"RS06-01"_s << QStringList{u"validTo"_s, u"dueOn"_s, u"daysLate"_s};
        QTest::newRow("flexible") << u"RS07-01"_s
                                  << QStringList{u"base"_s, u"monthly"_s, u"toAccount"_s, u"retiresOn"_s,
                                                 u"neededMonths"_s};
        QTest::newRow("unemployment") << u"RS09-01"_s << QStringList{u"benefitMonths"_s, u"benefitMonthly"_s};
        QTest::newRow("work") << u"RS09-02"_s << QStringList{u"reportBy"_s};
        QTest::newRow("hard to employ") << u"RS10-01"_s << QStringList{u"months"_s, u"retiresOn"_s};
    }
    void theFormReckonsWhatTheLogicReckons()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, together);
        const BusinessUnderTest &business = m_items.businesses.at(code);
        QSet<QString> compared;
        for (const BusinessSpec::Situation &situation : business.spec->situations) {
            for (const auto extent : {CaseMaker::Extent::Minimal, CaseMaker::Extent::Complete}) {
                const QString seed = extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s;
                CaseMaker maker(*business.form, business.context(situation.code));
                FormState state(*business.form, business.context(situation.code));
                state.load(maker.make(seedOf(code).value(seed).toObject(), extent));
                const QJsonObject logic
                    = business.item->logic->review(state.data(), business.itemContext(situation.code)).computed;
                const QJsonObject form = state.computed();
                for (auto it = form.begin(); it != form.end(); ++it) {
                    const QString key = it.key().section(u'.', 1);
                    if (!together.contains(key) || it->isNull() || !logic.contains(key)
                        || !state.isVisible(business.form->find(it.key())))
                        continue;
                    QVERIFY2(isSame(*it, logic.value(key)),
                             qPrintable(u"%1 %2 %3"_s.arg(situation.code, seed, key)));
                    compared.insert(key);
                }
            }
        }
        QCOMPARE(compared.size(), together.size());
    }

    void aPaperComesAndGoesWithItsCondition_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("with");
        QTest::addColumn<QJsonValue>("without");
        const auto row
            = [](const char *code, const char *situation, const char *field, QJsonValue with, QJsonValue without) {
                  QTest::addRow("%s by %s, %s", code, field, situation)
                      << QString::fromLatin1(code) << QString::fromLatin1(situation) << QString::fromLatin1(field)
                      << with << without;
              };
        for (const char *code : {"RS02-01-M05", "RS03-01-M05", "RS04-01-M10", "RS05-01-M05", "RS07-01-M05",
                                 "RS08-01-M06", "RS08-02-M06", "RS09-01-M04", "RS09-02-M05", "RS10-01-M09"})
            row(code, "", "agent.present", true, false);
        for (const char *code : {"RS02-01-M06", "RS03-01-M06", "RS04-01-M11", "RS05-01-M06", "RS07-01-M06",
                                 "RS08-01-M07", "RS08-02-M07", "RS09-01-M05", "RS09-02-M06", "RS10-01-M10"})
            row(code, "", "agent.relation", u"2"_s, u"1"_s);
        for (const char *code : {"RS02-01-M07", "RS03-01-M07", "RS04-01-M12", "RS05-01-M07", "RS07-01-M07",
                                 "RS08-01-M08", "RS08-02-M08", "RS09-01-M06", "RS09-02-M07", "RS10-01-M11"})
            row(code, "", "agent.relation", u"1"_s, u"2"_s);
        row("RS04-01-M05", "death", "settlement.useDeceasedCard", false, true);
        row("RS04-01-M06", "death", "settlement.useDeceasedCard", false, true);
        row("RS04-01-M07", "death", "deceased.byCourt", true, false);
        row("RS06-01-M02", "counter", "certification.livingAbroad", true, false);
        row("RS07-01-M04", "first", "applicant.hukouRegion", u"320981101005"_s, u"329999100001"_s);
        row("RS08-01-M02", "self", "applicant.birthDate", u"2014-06-01"_s, u"1988-05-15"_s);
        row("RS08-01-M02", "self", "applicant.idType", u"113"_s, u"111"_s);
        row("RS08-01-M03", "self", "applicant.idType", u"516"_s, u"111"_s);
        row("RS08-01-M04", "self", "applicant.idType", u"553"_s, u"111"_s);
        row("RS08-01-M05", "self", "card.photoSource", u"3"_s, u"2"_s);
        row("RS08-01-M09", "newborn", "newborn.idType", u"114"_s, u"111"_s);
        row("RS08-02-M01", "lost", "applicant.idType", u"111"_s, u"414"_s);
        row("RS09-02-M03", "business", "employment.form", u"2"_s, u"5"_s);
        row("RS09-02-M04", "employer", "employment.form", u"1"_s, QJsonValue::Null);
        row("RS10-01-M12", "older", "difficulty.applyPlace", u"2"_s, u"1"_s);
    }
    void aPaperComesAndGoesWithItsCondition()
    {
        QFETCH(QString, code);
        QFETCH(QString, situation);
        QFETCH(QString, field);
        QFETCH(QJsonValue, with);
        QFETCH(QJsonValue, without);
        const QString business = code.section(u'-', 0, 1);
        const QJsonObject seed = seedOf(business);
        const QString place = situation.isEmpty() ? seed.value("situation"_L1).toString() : situation;

        FormState state(*m_items.businesses.at(business).form, m_items.businesses.at(business).context(place));
        state.load(FormData(seed.value("complete"_L1).toObject()));

        state.set(field, with);
        QVERIFY2(needed(business, state).contains(code), qPrintable(needed(business, state).join(u' ')));
        state.set(field, without);
        QVERIFY2(!needed(business, state).contains(code), qPrintable(needed(business, state).join(u' ')));
    }

    void theSituationBringsItsPaper_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("situations");
        QTest::newRow("police proof") << u"RS02-01-M03"_s << QStringList{u"key"_s};
        QTest::newRow("new account") << u"RS02-01-M04"_s << QStringList{u"account"_s};
        QTest::newRow("proof of death") << u"RS04-01-M03"_s << QStringList{u"death"_s};
        QTest::newRow("kinship") << u"RS04-01-M04"_s << QStringList{u"death"_s};
        QTest::newRow("passport") << u"RS04-01-M08"_s << QStringList{u"nationality"_s};
        QTest::newRow("the other pension") << u"RS04-01-M09"_s << QStringList{u"other-pension"_s};
        QTest::newRow("payments as employee") << u"RS05-01-M04"_s << QStringList{u"bridging"_s};
        QTest::newRow("worker in hardship") << u"RS10-01-M05"_s << QStringList{u"worker-family"_s};
        QTest::newRow("allowance, disability, low income")
            << u"RS10-01-M06"_s << QStringList{u"low-income"_s, u"disabled"_s, u"poor-farmer"_s};
        QTest::newRow("land") << u"RS10-01-M07"_s << QStringList{u"land"_s};
        QTest::newRow("special care") << u"RS10-01-M08"_s << QStringList{u"honoured"_s, u"army"_s};
    }
    void theSituationBringsItsPaper()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, situations);
        const QString business = code.section(u'-', 0, 1);
        const BusinessUnderTest &item = m_items.businesses.at(business);
        for (const BusinessSpec::Situation &situation : item.spec->situations) {
            FormState state(*item.form, item.context(situation.code));
            state.load(FormData(seedOf(business).value("complete"_L1).toObject()));

            QVERIFY2(needed(business, state).contains(code) == situations.contains(situation.code),
                     qPrintable(situation.code));
        }
    }

    void onlyTheRegionsTiersAreOffered()
    {
        const BusinessUnderTest &business = m_items.businesses.at(u"RS07-01"_s);
        FormState state(*business.form, business.context(u"first"_s));
        QStringList values;
        for (const Option &option : state.offeredOptions(business.form->find(u"pension.percent")))
            values.append(option.value);

        QCOMPARE(values, (QStringList{u"60"_s, u"80"_s, u"100"_s, u"150"_s, u"300"_s}));
    }

private:
    QStringList needed(const QString &code, const FormState &state) const
    {
        const BusinessUnderTest &business = m_items.businesses.at(code);
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        return rules ? rules->needed(state) : QStringList{u"no rules"_s};
    }

    ItemSet m_items;
};

YICHUANG_TEST(HumanResourcesTest)
#include "tst_humanresources.moc"
