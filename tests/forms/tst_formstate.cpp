// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/idnumber.h"
#include "forms/formfixture.h"
#include "forms/model/formtext.h"

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// One open form: what follows from each change, and what stands at the fields.
class FormStateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_form = compiled(householdForm()); }

    void anIdNumberFillsWhatFollowsFromIt()
    {
        FormState state(*m_form, context());

        const auto changed = state.set(u"applicant.idNumber", u"11010519491231002x"_s);

        QCOMPARE(state.value(u"applicant.idNumber"), QJsonValue(u"11010519491231002X"_s));
        QCOMPARE(state.value(u"applicant.sex"), QJsonValue(u"2"_s));
        QCOMPARE(state.value(u"applicant.birthDate"), QJsonValue(u"1949-12-31"_s));
        QCOMPARE(state.value(u"applicant.age"), QJsonValue(76));
        QVERIFY(changed.contains(m_form->find(u"applicant.sex")));
        QVERIFY(changed.contains(m_form->find(u"applicant.age")));
        QVERIFY(!changed.contains(m_form->find(u"applicant.name")));
    }

    void whatTheClerkTypedIsNotPrefilledOver()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.sex", u"1"_s);
        state.set(u"applicant.idNumber", u"11010519491231002X"_s);
        QCOMPARE(state.value(u"applicant.sex"), QJsonValue(u"1"_s));
        QVERIFY(state.isTouched(m_form->find(u"applicant.sex")));
        QVERIFY(!state.isTouched(m_form->find(u"applicant.birthDate")));

        state.set(u"applicant.idNumber", QString());
        QVERIFY(state.isEmpty(m_form->find(u"applicant.birthDate")));
    }

    void aDraftComesBackAsItWas()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.idNumber", u"11010519491231002X"_s);
        state.set(u"applicant.sex", QString()); // cleared by hand
        state.set(u"applicant.married", true);
        state.set(u"applicant.spouseIncome", 12.5);
        state.set(u"applicant.married", false);

        FormState again(*m_form, context());
        again.load(state.typedData());

        QVERIFY(again.isEmpty(m_form->find(u"applicant.sex")));
        QCOMPARE(again.value(u"applicant.birthDate"), QJsonValue(u"1949-12-31"_s));
        QCOMPARE(again.value(u"applicant.spouseIncome"), QJsonValue(12.5));
        QVERIFY(!again.isVisible(m_form->find(u"applicant.spouseIncome")));
        QCOMPARE(again.data(), state.data());
    }

    void aHiddenValueIsKeptButCountsNowhere()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.married", true);
        state.set(u"applicant.spouseIncome", u"1,000.50"_s);
        QCOMPARE(state.value(u"household.income"), QJsonValue(1000.5));

        state.set(u"applicant.married", false);

        QCOMPARE(state.value(u"household.income"), QJsonValue(0));
        QVERIFY(!state.data().has(u"applicant.spouseIncome"));
        QCOMPARE(state.typedData().number(u"applicant.spouseIncome"), 1000.5);
        QCOMPARE(state.error(m_form->find(u"applicant.spouseName")), FieldError::None);
        state.set(u"applicant.married", true);
        QCOMPARE(state.value(u"household.income"), QJsonValue(1000.5));
        QCOMPARE(state.error(m_form->find(u"applicant.spouseName")), FieldError::Required);
    }

    void thePlatformJudgesExactlyWhatWasSent()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.idNumber", u"11010519491231002X"_s);
        state.set(u"applicant.sex", QString());
        state.set(u"applicant.married", true);
        state.set(u"applicant.spouseIncome", 99);
        state.addRow(m_form->find(u"household.members").slot);
        state.set(u"household.members.0.income", 10.01);

        FormState platform(*m_form, context());
        const QByteArray sent = QJsonDocument(state.data().json()).toJson();
        QVERIFY(platform.loadJson(sent, FormState::Source::Submitted));

        QVERIFY(platform.isEmpty(m_form->find(u"applicant.sex")));
        QCOMPARE(platform.data(), state.data());
        QCOMPARE(platform.findings(), state.findings());
        QCOMPARE(platform.computed(), state.computed());
    }

    void rowsComeAndGoAndTheSumsFollow()
    {
        FormState state(*m_form, context());
        const int members = m_form->find(u"household.members").slot;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(state.addRow(members), i);
            state.set(SlotRef::cell(members, i, 5), (i + 1) * 10.01);
        }
        QCOMPARE(state.addRow(members), -1);
        QCOMPARE(state.value(u"household.income"), QJsonValue(2102.1)); // 210 x 10.01, exactly
        QCOMPARE(state.value(u"household.count"), QJsonValue(21));

        QList<SlotRef> changed;
        QVERIFY(state.removeRow(members, 3, &changed));
        QVERIFY(changed.contains(SlotRef::field(members)));
        QVERIFY(changed.contains(m_form->find(u"household.income")));
        QCOMPARE(state.value(u"household.income"), QJsonValue(2062.06));
        QCOMPARE(state.value(u"household.members.3.income"), QJsonValue(50.05));
        QVERIFY(!state.removeRow(members, 19));

        QVERIFY(state.moveRow(members, 0, 18));
        QCOMPARE(state.value(u"household.members.18.income"), QJsonValue(10.01));
        QCOMPARE(state.value(u"household.members.0.income"), QJsonValue(20.02));
        QCOMPARE(state.value(u"household.members.18.share"), QJsonValue(0.49));
    }

    void aWholeTableCanBeSetAtOnce()
    {
        FormState state(*m_form, context());
        const QJsonArray rows{QJsonObject{{u"name"_s, u"王小"_s}, {u"birthDate"_s, u"2000-01-01"_s}, {u"income"_s, 10.5}},
                              QJsonObject{{u"income"_s, -1}}};

        const auto changed = state.set(u"household.members", rows);

        QVERIFY(changed.contains(m_form->find(u"household.members")));
        QVERIFY(changed.contains(m_form->find(u"household.income")));
        QCOMPARE(state.value(u"household.income"), QJsonValue(9.5));
        QCOMPARE(state.value(u"household.adults"), QJsonValue(1));
        QCOMPARE(state.error(m_form->find(u"household.members.1.name")), FieldError::Required);
        QCOMPARE(state.error(m_form->find(u"household.members.1.income")), FieldError::Minimum);
        state.set(u"household.members", QJsonArray());
        QCOMPARE(state.value(u"household.income"), QJsonValue(0));
        QCOMPARE(state.rowCount(m_form->find(u"household.members").slot), 0);
    }

    void aRowHasRulesOfItsOwn()
    {
        FormState state(*m_form, context());
        const int members = m_form->find(u"household.members").slot;
        state.addRow(members);
        state.addRow(members);

        state.set(u"household.members.1.student", true);
        QVERIFY(state.isVisible(m_form->find(u"household.members.1.school")));
        QVERIFY(!state.isVisible(m_form->find(u"household.members.0.school")));
        QCOMPARE(state.error(m_form->find(u"household.members.1.school")), FieldError::Required);

        state.set(u"household.members.0.birthDate", u"2000-01-01"_s);
        QCOMPARE(state.value(u"household.members.0.age"), QJsonValue(26));
        QVERIFY(state.isRequired(m_form->find(u"household.members.0.income")));
        QVERIFY(!state.isRequired(m_form->find(u"household.members.1.income")));
        QCOMPARE(state.value(u"household.adults"), QJsonValue(1));
    }

    void aHiddenSectionTakesItsTableWithIt()
    {
        FormState state(*m_form, context());
        const int members = m_form->find(u"household.members").slot;
        state.addRow(members);
        const auto shows = [&] {
            for (const auto &fault : state.faults()) {
                if (fault.ref.slot == members)
                    return true;
            }
            return false;
        };
        QVERIFY(shows());

        state.set(u"applicant.idType", u"114"_s);

        QVERIFY(!state.isSectionVisible(1));
        QVERIFY(!shows());
        QVERIFY(!state.data().has(u"household.members"));
        state.set(u"applicant.idType", u"111"_s);
        QVERIFY(shows());
    }

    void anOptionIsOfferedOnlyWhereItFits()
    {
        FormState state(*m_form, context());
        const SlotRef interests = m_form->find(u"applicant.interests");
        QCOMPARE(state.offeredOptions(interests).size(), 2);
        state.set(u"applicant.birthDate", u"1950-01-01"_s);
        QCOMPARE(state.offeredOptions(interests).size(), 3);

        state.set(interests, QJsonArray{u"a"_s, u"c"_s});
        QCOMPARE(state.error(interests), FieldError::None);
        state.set(u"applicant.birthDate", u"1990-01-01"_s);
        QCOMPARE(state.error(interests), FieldError::Option);

        QVERIFY(!state.isRequired(m_form->find(u"applicant.remark")));
        state.set(interests, QJsonArray{u"b"_s});
        QVERIFY(state.isRequired(m_form->find(u"applicant.remark")));
    }

    void aWrongValueIsNamedAtItsField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, FieldError error) {
            QTest::newRow(name) << path << value << int(error);
        };
        const QString id = u"applicant.idNumber"_s;
        row("one character", u"applicant.name"_s, u"丁"_s, FieldError::None);
        row("8 rare characters", u"applicant.name"_s, u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s, FieldError::None);
        row("9 rare characters", u"applicant.name"_s, u"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷"_s, FieldError::TooLong);
        row("only spaces", u"applicant.name"_s, u" 　 "_s, FieldError::Required);
        row("good id", id, u" 11010519491231002x "_s, FieldError::None);
        row("wrong check digit", id, u"110105194912310021"_s, FieldError::IdCheck);
        row("born in the future", id, u"329999203001010017"_s, FieldError::IdFuture);
        row("no such day", id, u"110105194902310025"_s, FieldError::IdBirth);
        row("17 characters", id, u"11010519491231002"_s, FieldError::IdLength);
        row("full-width digits", id, u"１１０１０５１９４９１２３１００２X"_s, FieldError::IdLength);
        row("mobile", u"applicant.phone"_s, u"139 1234 5678"_s, FieldError::None);
        row("landline", u"applicant.phone"_s, u"0513-84812345"_s, FieldError::None);
        row("short phone", u"applicant.phone"_s, u"12345"_s, FieldError::Phone);
        row("bank card", u"applicant.account"_s, u"6222 0200 0000 0000 002"_s, FieldError::BankCheck);
        row("good card", u"applicant.account"_s, u"4111111111111111"_s, FieldError::None);
        row("passbook of 19 digits", u"applicant.account"_s, u"1111020000000000001"_s, FieldError::None);
        row("letters in account", u"applicant.account"_s, u"62220A"_s, FieldError::BankAccount);
        row("date not in calendar", u"applicant.birthDate"_s, u"2025-02-29"_s, FieldError::Date);
        row("date in the future", u"applicant.birthDate"_s, u"2026-11-23"_s, FieldError::Latest);
        row("today", u"applicant.birthDate"_s, u"2026-11-22"_s, FieldError::None);
        row("amount", u"applicant.spouseIncome"_s, u"¥1,234.50"_s, FieldError::None);
        row("three decimals", u"applicant.spouseIncome"_s, 1.234, FieldError::Decimals);
        row("below zero", u"applicant.spouseIncome"_s, -0.01, FieldError::Minimum);
        row("no number", u"applicant.spouseIncome"_s, u"abc"_s, FieldError::Type);
        row("no such option", u"applicant.sex"_s, u"3"_s, FieldError::Option);
        row("number for a yes", u"applicant.married"_s, 1, FieldError::Type);
        row("object for a text", u"applicant.remark"_s, QJsonObject{{u"x"_s, 1}}, FieldError::Type);
    }
    void aWrongValueIsNamedAtItsField()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(int, error);
        FormState state(*m_form, context());
        state.set(u"applicant.married", true);

        state.set(path, value);

        const SlotRef ref = m_form->find(path);
        QCOMPARE(int(state.error(ref)), error);
        QCOMPARE(state.errorText(ref).isEmpty(), error == int(FieldError::None));
        QVERIFY(!state.errorText(ref).contains(u'%'));
        if (error != int(FieldError::None)) {
            const auto findings = state.findingsAt(ref);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.constFirst().field, path);
            QVERIFY(!findings.constFirst().rule.isEmpty());
        }
    }

    void aPaperOfAnotherKindIsJudgedByItsShape()
    {
        FormState state(*m_form, context());
        const SlotRef id = m_form->find(u"applicant.idNumber");
        state.set(id, u"T320012345"_s);
        QCOMPARE(state.error(id), FieldError::IdLength);
        const auto changed = state.set(u"applicant.idType", u"114"_s);
        QCOMPARE(state.error(id), FieldError::None);
        QVERIFY(changed.contains(id));
        state.set(u"applicant.idType", u"414"_s);
        state.set(id, u"E1234"_s);
        QCOMPARE(state.error(id), FieldError::PaperShape);
    }

    void pastedControlCharactersAreDroppedAndSentOnesRefused()
    {
        FormState state(*m_form, context());
        const SlotRef name = m_form->find(u"applicant.name");
        state.set(name, QString(u"\u200b王\u0007\u202e伟\r\n"_s));
        QCOMPARE(state.value(name), QJsonValue(u"王伟"_s));

        state.load(FormData(QJsonObject{{u"applicant"_s, QJsonObject{{u"name"_s, u"王\u0007伟"_s}}}}));
        QCOMPARE(state.error(name), FieldError::ControlCharacter);
        QVERIFY(!state.errorText(name).isEmpty());
        state.load(FormData(QJsonObject{{u"applicant"_s, QJsonObject{{u"name"_s, u"王\u202e伟"_s}}}}));
        QCOMPARE(state.error(name), FieldError::ControlCharacter);
        // An ideographic variation selector belongs to the name.
        state.load(FormData(QJsonObject{{u"applicant"_s, QJsonObject{{u"name"_s, u"葛\U000E0100城"_s}}}}));
        QCOMPARE(state.error(name), FieldError::None);
    }

    void theQuickIdCheckAgreesWithTheWordOfTheTrade()
    {
        const QDate today(2026, 11, 22);
        FormState state(*m_form, context());
        const SlotRef id = m_form->find(u"applicant.idNumber");
        QRandomGenerator random(7);
        int accepted = 0;
        for (int i = 0; i < 5000; ++i) {
            QString number = u"329999"_s + QString::number(random.bounded(1845, 2030))
                + u"%1%2%3"_s.arg(random.bounded(0, 14), 2, 10, QChar(u'0')).arg(random.bounded(0, 33), 2, 10, QChar(u'0'))
                      .arg(random.bounded(0, 1000), 3, 10, QChar(u'0'));
            number += random.bounded(4) ? IdNumber::checkCharacter(number) : QChar(u'5');
            if (random.bounded(50) == 0)
                number[random.bounded(18)] = u'a';
            state.set(id, number);
            QCOMPARE(state.error(id) == FieldError::None, bool(IdNumber::parse(number, today)));
            accepted += state.error(id) == FieldError::None ? 1 : 0;
        }
        QVERIFY(accepted > 1000);
    }

    void aCheckWaitsUntilItsFieldIsFilledAndRight()
    {
        FormState state(*m_form, context());
        const SlotRef birth = m_form->find(u"applicant.birthDate");
        QVERIFY(state.findingsAt(birth).isEmpty());
        state.set(birth, u"2020-13-01"_s);
        QCOMPARE(state.findingsAt(birth).size(), 1);
        QCOMPARE(state.findingsAt(birth).constFirst().rule, u"date"_s);
        state.set(birth, u"2020-01-01"_s);
        QCOMPARE(state.findingsAt(birth).size(), 1);
        QCOMPARE(state.findingsAt(birth).constFirst().rule, u"too-young"_s);
        QCOMPARE(state.findingsAt(birth).constFirst().source, u"S20"_s);
        QCOMPARE(state.findingsAt(birth).constFirst().message, u"申请人未满18周岁"_s);
        state.setLanguage(Language::English);
        QCOMPARE(state.findingsAt(birth).constFirst().message, u"The applicant is not yet 18."_s);
    }

    void findingsStandInTheOrderOfTheForm()
    {
        FormState state(*m_form, context());
        const int members = m_form->find(u"household.members").slot;
        state.addRow(members);
        state.addRow(members);
        state.set(u"household.members.1.birthDate", u"2015-05-05"_s);
        state.set(u"household.members.1.income", 9000);

        QStringList places;
        for (const Finding &finding : state.findings())
            places.append(finding.field + u':' + finding.rule);

        QCOMPARE(places, (QStringList{u"applicant.name:required"_s, u"applicant.idNumber:required"_s,
                                      u"household.members.0.name:required"_s, u"household.members.1.name:required"_s,
                                      u"household.members.1.income:member-young-earner"_s, u":above-line"_s}));
        QCOMPARE(state.findings().constLast().message, u"人均收入3,000.00 元高于800"_s);
        QVERIFY(hasBlock(state.findings()));
    }

    void anotherContextIsFeltAtOnce()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.birthDate", u"2008-11-23"_s);
        QCOMPARE(state.value(u"applicant.age"), QJsonValue(17));
        FormContext tomorrow = context();
        tomorrow.today = tomorrow.today.addDays(1);
        state.setContext(tomorrow);
        QCOMPARE(state.value(u"applicant.age"), QJsonValue(18));
        const auto ladder = state.evaluate(object(R"({"r": {"ladder": [85, {"var": "params.ladder"}]}})").value(u"r"_s));
        QVERIFY(ladder);
        QCOMPARE(*ladder, QJsonValue(50));
        QVERIFY(!state.evaluate(object(R"({"var": "applicant.nobody"})")));
    }

    void rubbishInsteadOfDataLeavesAnEmptyForm()
    {
        FormState state(*m_form, context());
        for (const char *json : {"", "[]", "{", "<html>", "{\"applicant\": 7}", "{\"applicant\": {\"name\": [\"x\"]}}",
                                 "{\"household\": {\"members\": {\"0\": 1}}}", "{\"household\": {\"members\": [1, null, []]}}"}) {
            const auto loaded = state.loadJson(json);
            if (!loaded)
                QVERIFY(!loaded.error().message.isEmpty());
            QVERIFY(!state.findings().isEmpty());
        }
    }

    void aPaperShowsWhatPeopleRead()
    {
        FormState state(*m_form, context());
        state.set(u"applicant.idNumber", u"11010519491231002X"_s);
        state.set(u"applicant.married", true);
        state.set(u"applicant.spouseIncome", 1234.5);
        state.set(u"applicant.interests", QJsonArray{u"a"_s, u"c"_s});
        state.addRow(m_form->find(u"household.members").slot);
        state.set(u"household.members.0.name", u"李四"_s);

        const auto sections = paperSections(state);

        QCOMPARE(sections.size(), 3);
        QMap<QString, QString> rows;
        for (const auto &[label, text] : sections.at(0).rows)
            rows.insert(label, text);
        QCOMPARE(rows.value(u"性别"_s), u"女"_s);
        QCOMPARE(rows.value(u"出生日期"_s), u"1949年12月31日"_s);
        QCOMPARE(rows.value(u"已婚"_s), u"是"_s);
        QCOMPARE(rows.value(u"配偶收入"_s), u"1,234.50 元"_s);
        QCOMPARE(rows.value(u"类别"_s), u"甲、丙"_s);
        QCOMPARE(sections.at(2).columns.size(), 7);
        QCOMPARE(sections.at(2).cells.at(0).at(0), u"李四"_s);
        const auto masked = paperSections(state, Language::English, Masking::Masked);
        QCOMPARE(masked.at(0).rows.at(2).second, u"110105********002X"_s);
        QCOMPARE(masked.at(0).rows.at(3).second, u"female"_s);
    }

    void aDivisionIsNamed_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        QTest::newRow("practice township") << u"329999100000"_s << u"江苏省示例市示例县示例镇"_s
                                           << u"江苏省 示例市 示例县 示例镇"_s;
        QTest::newRow("county") << u"320102"_s << u"江苏省南京市玄武区"_s << u"江苏省 南京市 玄武区"_s;
        QTest::newRow("elsewhere") << u"110105 北京市朝阳区建国路1号"_s << u"北京市朝阳区建国路1号"_s
                                   << u"北京市朝阳区建国路1号"_s;
        QTest::newRow("unknown") << u"329998"_s << u"329998"_s << u"329998"_s;
        QTest::newRow("none") << QString() << QString() << QString();
    }
    void aDivisionIsNamed()
    {
        QFETCH(QString, value);
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        Field field;
        field.type = FieldType::Division;
        QCOMPARE(displayText(field, value, Language::Chinese), chinese);
        QCOMPARE(displayText(field, value, Language::English), english);
    }

private:
    std::unique_ptr<const CompiledForm> m_form;
};

YICHUANG_TEST(FormStateTest)

#include "tst_formstate.moc"
