// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "casemaker.h"
#include "forms/model/checklistrules.h"
#include "itemset.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using yichuang::test::blocks;
using yichuang::test::BusinessUnderTest;
using yichuang::test::CaseMaker;
using yichuang::test::ItemSet;
using yichuang::test::jsonIn;
using yichuang::test::requiredPlaces;
using yichuang::test::seedOf;
using yichuang::test::texts;

namespace {

QString faultTexts(const FormState &state)
{
    return texts(state.findings());
}

bool hasFinding(const Findings &findings, const QString &rule)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&rule](const Finding &finding) { return finding.rule == rule; });
}

} // namespace

/// Every item, the day its folder appears: it compiles, takes the cases it should and refuses the others.
class ItemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_items.problems.isEmpty(), qPrintable(m_items.problems.join(u'\n')));
        QVERIFY(m_items.businesses.size() >= 5);
    }

    void everyTextIsThereInBothLanguages_data() { businesses(); }
    void everyTextIsThereInBothLanguages()
    {
        const BusinessUnderTest &business = current();
        const auto check = [](const Field &field) {
            QVERIFY2(!field.text(Language::Chinese).isEmpty(), qPrintable(field.id));
            QVERIFY2(!field.english.isEmpty() && field.english != field.label, qPrintable(field.id));
            for (const Option &option : field.options)
                QVERIFY2(!option.english.isEmpty(), qPrintable(field.id + u' ' + option.value));
        };
        for (const Section &section : business.definition.sections()) {
            QVERIFY(!section.title.isEmpty() && !section.english.isEmpty());
            for (const Field &field : section.fields) {
                check(field);
                for (const Field &column : field.columns)
                    check(column);
            }
        }
        for (const Check &rule : business.definition.checks())
            QVERIFY2(!rule.english.isEmpty(), qPrintable(rule.id));
    }

    void aMinimalAndACompleteCasePassInEverySituation_data() { businesses(); }
    void aMinimalAndACompleteCasePassInEverySituation()
    {
        const BusinessUnderTest &business = current();
        for (const BusinessSpec::Situation &situation : business.spec->situations) {
            for (const auto extent : {CaseMaker::Extent::Minimal, CaseMaker::Extent::Complete}) {
                const QString key = extent == CaseMaker::Extent::Minimal ? u"minimal"_s : u"complete"_s;
                CaseMaker maker(*business.form, business.context(situation.code));
                const FormData data = maker.make(seedOf(business, key, situation.code), extent);
                FormState state(*business.form, business.context(situation.code));
                state.load(data, FormState::Source::Submitted);

                const QString where = situation.code + u' ' + key + u'\n';
                QVERIFY2(state.faults().empty(), qPrintable(where + faultTexts(state)));
                Findings stops = blocks(state.findings());
                if (business.item->logic) {
                    const ItemContext context = business.itemContext(situation.code);
                    const ItemReview looked = business.item->logic->review(state.values(), context);
                    const ItemReview copied = business.item->logic->review(state.data(), context);
                    QCOMPARE(looked.computed, copied.computed);
                    QCOMPARE(looked.findings, copied.findings);
                    stops += blocks(looked.findings);
                }
                QVERIFY2(stops.isEmpty(), qPrintable(where + texts(stops)));
                ++m_accepted;
            }
        }
    }

    void eachRequiredFieldMissingIsRefused_data() { businesses(); }
    void eachRequiredFieldMissingIsRefused()
    {
        const BusinessUnderTest &business = current();
        const QString situation = seedOf(business).value("situation"_L1).toString();
        CaseMaker maker(*business.form, business.context(situation));
        const FormData whole
            = maker.make(seedOf(business).value("complete"_L1).toObject(), CaseMaker::Extent::Complete);
        FormState state(*business.form, business.context(situation));
        state.load(whole, FormState::Source::Submitted);

        int tried = 0;
        for (const SlotRef ref : requiredPlaces(state)) {
            FormData without = whole;
            const QString path = business.form->path(ref);
            without.set(path, QJsonValue(QJsonValue::Undefined));
            state.load(without, FormState::Source::Submitted);
            QVERIFY2(!blocks(state.findingsAt(ref)).isEmpty(), qPrintable(path));
            ++tried;
        }
        QVERIFY(tried > 10);
        m_refused += tried;
    }

    void everyCrossCheckSpeaksWhenItShould_data() { businesses(); }
    void everyCrossCheckSpeaksWhenItShould()
    {
        const BusinessUnderTest &business = current();
        if (business.spec->code == "MZ31-01"_L1)
            return; // its author's own business
        QSet<QString> silent;
        for (const Check &check : business.definition.checks())
            silent.insert(check.id);
        const QString usual = seedOf(business).value("situation"_L1).toString();
        const QJsonArray rows = jsonIn(u"/tests/items/checks/%1.json"_s.arg(business.spec->code)).array();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const QString id = row.value("check"_L1).toString();
            const QString situation = row.value("situation"_L1).toString(usual);
            CaseMaker maker(*business.form, business.context(situation));
            FormData data = maker.make(seedOf(business, u"complete"_s, situation), CaseMaker::Extent::Complete);
            FormState state(*business.form, business.context(situation));
            state.load(data, FormState::Source::Submitted);
            QVERIFY2(id == "band-needs-no-case"_L1 || !hasFinding(blocks(state.findings()), id), qPrintable(id));
            const QJsonObject set = row.value("set"_L1).toObject();
            for (auto it = set.begin(); it != set.end(); ++it)
                data.set(it.key(), it.value().isNull() ? QJsonValue(QJsonValue::Undefined) : it.value());

            state.load(data, FormState::Source::Submitted);

            QVERIFY2(hasFinding(state.findings(), id),
                     qPrintable(u"%1 is silent:\n%2"_s.arg(id, texts(state.findings()))));
            silent.remove(id);
        }
        QVERIFY2(silent.isEmpty(), qPrintable(u"never tried: "_s + QStringList(silent.values()).join(u", "_s)));
    }

    void aPaperComesAndGoesWithItsCondition_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("with");
        QTest::addColumn<QJsonValue>("without");
        const auto row
            = [](const char *name, const char *code, const char *field, QJsonValue with, QJsonValue without) {
                  QTest::newRow(name) << QString::fromLatin1(code) << u"local"_s << QString::fromLatin1(field)
                                      << with << without;
              };
        for (const char *business : {"MZ03-01", "MZ03-02"}) {
            const QByteArray code(business);
            row((code + " income not shared").constData(), (code + "-M06").constData(), "economy.incomeShared",
                false, true);
            row((code + " agent's card").constData(), (code + "-M10").constData(), "agent.present", true, false);
            row((code + " mandate of a relative").constData(), (code + "-M11").constData(), "agent.relation",
                u"2"_s, u"1"_s);
            row((code + " guardian").constData(), (code + "-M12").constData(), "agent.relation", u"1"_s, u"2"_s);
            row((code + " guardian's account").constData(), (code + "-M12").constData(), "payee.accountType",
                u"4"_s, u"1"_s);
        }
        row("expenses in an emergency", "MZ03-01-M07", "event.expenseInvolved", true, false);
        row("event not verified", "MZ03-01-M09", "event.verifiedByShare", false, true);
        row("medical expenses", "MZ03-02-M09", "expense.kind", u"1"_s, u"2"_s);
        row("old age: agent's card", "MZ07-01-M05", "agent.present", true, false);
        row("old age: mandate", "MZ07-01-M06", "agent.relation", u"5"_s, u"1"_s);
        row("old age: guardian", "MZ07-01-M07", "agent.relation", u"1"_s, u"5"_s);
        row("pension: special group paid for", "RS01-01-M04", "insurance.governmentPays", true, false);
        row("pension: no special group", "RS01-01-M04", "insurance.specialGroup", u"4"_s, u"0"_s);
        row("pension: agent's card", "RS01-01-M05", "agent.present", true, false);
        row("pension: mandate", "RS01-01-M06", "agent.relation", u"2"_s, u"1"_s);
        row("pension: guardian", "RS01-01-M07", "agent.relation", u"1"_s, u"2"_s);
    }
    void aPaperComesAndGoesWithItsCondition()
    {
        QFETCH(QString, code);
        QFETCH(QString, situation);
        QFETCH(QString, field);
        QFETCH(QJsonValue, with);
        QFETCH(QJsonValue, without);
        const BusinessUnderTest &business = m_items.businesses.at(code.section(u'-', 0, 1));
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        QVERIFY(rules);
        FormState state(*business.form, business.context(situation));
        state.load(FormData(seedOf(business).value("complete"_L1).toObject()));

        state.set(field, with);
        QVERIFY2(rules->needed(state).contains(code), qPrintable(rules->needed(state).join(u' ')));
        state.set(field, without);
        QVERIFY2(!rules->needed(state).contains(code), qPrintable(rules->needed(state).join(u' ')));
    }

    // tests/items/papers/<business>.json: for each conditional paper a field or situation that brings it, and not.
    void everyConditionalPaperComesAndGoes_data()
    {
        QTest::addColumn<QString>("business");
        for (const auto &[code, business] : m_items.businesses) {
            if (!papersOf(business).isEmpty())
                QTest::newRow(qPrintable(code)) << code;
        }
    }
    void everyConditionalPaperComesAndGoes()
    {
        const BusinessUnderTest &business = current();
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        QVERIFY(rules);
        const auto isNeeded = [&](const QJsonObject &row, const QString &situation, const QJsonValue &value) {
            FormData data(seedOf(business, u"complete"_s, situation));
            if (row.contains("field"_L1))
                data.set(row.value("field"_L1).toString(), value);
            FormState state(*business.form, business.context(situation));
            state.load(data);
            return rules->needed(state).contains(row.value("paper"_L1).toString());
        };
        QSet<QString> untried;
        for (const MaterialSpec &material : business.spec->materials) {
            if (material.need == MaterialSpec::Need::Conditional)
                untried.insert(material.code);
        }
        const QString usual = seedOf(business).value("situation"_L1).toString();
        for (const QJsonValue &value : papersOf(business)) {
            const QJsonObject row = value.toObject();
            const QString situation = row.value("situation"_L1).toString(usual);
            const QString other = row.value("otherSituation"_L1).toString(situation);
            const QString name = row.value("paper"_L1).toString();
            QVERIFY2(isNeeded(row, situation, row.value("with"_L1)), qPrintable(name));
            QVERIFY2(!isNeeded(row, other, row.value("without"_L1)), qPrintable(name));
            untried.remove(name);
        }
        QVERIFY2(untried.isEmpty(), qPrintable(u"never tried: "_s + QStringList(untried.values()).join(u", "_s)));
    }

    void theSituationBringsItsPaper()
    {
        const BusinessUnderTest &business = m_items.businesses.at(u"MZ03-01"_s);
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        QVERIFY(rules);
        for (const QString &situation : {u"local"_s, u"permit"_s, u"onsite"_s}) {
            const FormState state(*business.form, business.context(situation));
            QCOMPARE(rules->needed(state).contains("MZ03-01-M13"_L1), situation == "permit"_L1);
        }
    }

    void theProvincesStandardIsOneApplicationAndSevenPapers()
    {
        // S01: whatever the situation adds, these eight stand in this order for everyone.
        const BusinessUnderTest &business = m_items.businesses.at(u"MZ03-02"_s);
        const auto rules = ChecklistRules::compile(*business.spec, *business.form);
        QVERIFY(rules);
        FormState state(*business.form, business.context(u"local"_s));
        state.load(FormData(QJsonObject{{u"expense"_s, QJsonObject{{u"kind"_s, u"2"_s}}}}));
        QStringList names;
        for (const QString &code : rules->needed(state)) {
            for (const MaterialSpec &material : business.spec->materials) {
                if (material.code == code)
                    names.append(material.name);
            }
        }
        QCOMPARE(names,
                 (QStringList{u"临时救助申请书"_s, u"居民身份证"_s, u"居民户口簿"_s, u"诚信承诺书"_s,
                              u"江苏省居民家庭经济状况核对授权书"_s, u"收入证明"_s, u"支出证明"_s,
                              u"本人社会保障卡或银行卡（存折）"_s}));
    }

    void theHouseholdIsReckonedWhileTyping()
    {
        const BusinessUnderTest &business = m_items.businesses.at(u"MZ03-02"_s);
        FormState state(*business.form, business.context(u"local"_s));
        state.load(FormData(seedOf(business).value("complete"_L1).toObject()));

        QCOMPARE(state.value(u"economy.population").toInt(), 3);
        QCOMPARE(state.value(u"economy.incomeTotal").toDouble(), 1500.0);
        QCOMPARE(state.value(u"economy.incomePerCapita").toDouble(), 500.0);
        QCOMPARE(state.value(u"expense.own").toDouble(), 42000.0);
        state.set(u"economy.incomePension", 100.01);
        QCOMPARE(state.value(u"economy.incomePerCapita").toDouble(), 533.34);
    }

    void theAllowanceFollowsTheBirthday()
    {
        const BusinessUnderTest &business = m_items.businesses.at(u"MZ07-01"_s);
        FormState state(*business.form, business.context(u"first"_s));
        state.load(FormData(seedOf(business).value("complete"_L1).toObject()));
        const ItemReview review = business.item->logic->review(state.data(), business.itemContext(u"first"_s));

        // form and logic say the same
        for (const char *key : {"monthlyAmount", "startMonth", "eligibleMonth"}) {
            const QString name = QString::fromLatin1(key);
            QCOMPARE(state.value(QString(u"allowance."_s + name)), review.computed.value(name));
        }
        QCOMPARE(state.value(u"allowance.ageBand").toString(), u"80"_s);
        QCOMPARE(state.value(u"allowance.monthlyAmount").toDouble(), 80.0);
    }

    void onlyTheRegionsTiersAreOffered()
    {
        const BusinessUnderTest &business = m_items.businesses.at(u"RS01-01"_s);
        FormState state(*business.form, business.context(u"first"_s));
        const auto offered = [&] {
            QStringList values;
            for (const Option &option : state.offeredOptions(business.form->find(u"insurance.tier")))
                values.append(option.value);
            return values;
        };
        QCOMPARE(offered(), (QStringList{u"300"_s, u"500"_s, u"1000"_s, u"2000"_s, u"3000"_s}));
        state.set(u"insurance.specialGroup", u"1"_s);
        QCOMPARE(offered().constFirst(), u"100"_s); // paid by the government
        state.set(u"insurance.tier", u"500"_s);
        QCOMPARE(state.value(u"insurance.subsidy").toDouble(), 90.0);
        QCOMPARE(state.value(u"insurance.ownPayment").toDouble(), 400.0);
    }

    void cleanupTestCase()
    {
        qInfo("%d businesses, %d cases passed, %d refused as expected", int(m_items.businesses.size()), m_accepted,
              m_refused);
    }

private:
    void businesses()
    {
        QTest::addColumn<QString>("business");
        for (const auto &[code, business] : m_items.businesses)
            QTest::newRow(qPrintable(code)) << code;
    }

    const BusinessUnderTest &current()
    {
        const QString code = *static_cast<QString *>(QTest::qData("business", QMetaType::QString));
        return m_items.businesses.at(code);
    }

    static QJsonArray papersOf(const BusinessUnderTest &business)
    {
        return jsonIn(u"/tests/items/papers/%1.json"_s.arg(business.spec->code)).array();
    }

    ItemSet m_items;
    int m_accepted = 0;
    int m_refused = 0;
};

YICHUANG_TEST(ItemsTest)
#include "tst_items.moc"
