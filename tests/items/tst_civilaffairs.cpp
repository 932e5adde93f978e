// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "casemaker.h"
#include "itemset.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::BusinessUnderTest;
using yichuang::test::CaseMaker;
using yichuang::test::ItemSet;
using yichuang::test::jsonIn;

namespace {

// The seed of a situation, as ItemsTest lays it over.
FormData seedOf(const QString &business, const QString &situation)
{
    const QJsonObject seed = jsonIn(u"/tests/items/seeds/%1.json"_s.arg(business)).object();
    FormData data(seed.value("complete"_L1).toObject());
    const QJsonObject own = seed.value("situations"_L1).toObject().value(situation).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        data.set(it.key(), it.value());
    return data;
}

} // namespace

/// The items of civil affairs: what the clerk sees on the form while typing is what the logic records with the
/// act.
class CivilAffairsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n'))); }

    void theFormReckonsWhatTheLogicReckons_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("computed");
        const auto row = [](const char *code, const char *situation, const char *field, const char *computed) {
            QTest::addRow("%s %s %s", code, situation, field)
                << QString::fromLatin1(code) << QString::fromLatin1(situation) << QString::fromLatin1(field)
                << QString::fromLatin1(computed);
        };
        for (const char *situation : {"whole", "single"}) {
            row("MZ01-01", situation, "economy.incomePerCapita", "incomePerCapita");
            row("MZ01-01", situation, "economy.assetsPerCapita", "assetsPerCapita");
            row("MZ01-01", situation, "aid.line", "line");
            row("MZ01-01", situation, "aid.gap", "gapToLine");
            row("MZ01-01", situation, "aid.estimate", "estimate");
        }
        for (const char *situation : {"elderly", "disabled", "minor"}) {
            row("MZ02-01", situation, "target.cannotCount", "lostAbilities");
            row("MZ02-01", situation, "target.selfCare", "selfCare");
            row("MZ02-01", situation, "target.basic", "basicStandard");
            row("MZ02-01", situation, "target.care", "careStandard");
        }
        for (const char *situation : {"income", "expense"}) {
            row("MZ04-01", situation, "edge.edgeLine", "edgeLine");
            row("MZ04-01", situation, "edge.measured", "measured");
        }
        row("MZ05-01", "self", "subsidy.monthlyAmount", "monthlyAmount");
        row("MZ05-01", "elsewhere", "subsidy.startMonth", "startMonth");
        row("MZ05-02", "self", "subsidy.monthlyAmount", "monthlyAmount");
        for (const char *code : {"MZ06-01", "MZ06-02"}) {
            row(code, "family", "child.monthlyAmount", "monthlyAmount");
            row(code, "institution", "child.monthlyAmount", "monthlyAmount");
            row(code, "elsewhere", "child.until", "until");
        }
        row("MZ08-01", "service", "allowance.monthlyAmount", "monthlyAmount");
        row("MZ08-01", "nursing", "allowance.monthlyAmount", "monthlyAmount");
    }
    void theFormReckonsWhatTheLogicReckons()
    {
        QFETCH(QString, code);
        QFETCH(QString, situation);
        QFETCH(QString, field);
        QFETCH(QString, computed);
        const BusinessUnderTest &business = m_items.businesses.at(code);
        CaseMaker maker(*business.form, business.context(situation));
        FormState state(*business.form, business.context(situation));
        state.load(maker.make(seedOf(code, situation).json(), CaseMaker::Extent::Complete));

        const ItemReview review = business.item->logic->review(state.data(), business.itemContext(situation));

        QVERIFY2(review.computed.contains(computed), qPrintable(computed));
        QCOMPARE(state.value(field), review.computed.value(computed));
    }

    void childrenHaveNoPublicNotice()
    {
        for (const QString &code : {u"MZ06-01"_s, u"MZ06-02"_s}) {
            const BusinessSpec &spec = *m_items.businesses.at(code).spec;
            QVERIFY(!spec.publicNotice);
            for (const ProcedureSpec &procedure : spec.procedures)
                QVERIFY(procedure.kind != ProcedureKind::PublicNotice);
            for (const StepSpec &step : spec.steps)
                QVERIFY(!step.name.contains(u"公示"_s));
        }
    }

private:
    ItemSet m_items;
};

YICHUANG_TEST(CivilAffairsTest)
#include "tst_civilaffairs.moc"
