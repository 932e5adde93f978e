// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/bundleform.h"
#include "support/testregistry.h"

#include "formfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

/// An item whose form is a section "person" with these fields, and what the form has besides.
BundlePart item(const QString &business, const QByteArray &form)
{
    const QJsonObject json = object(form.constData());
    QJsonArray sections{QJsonObject{{u"key"_s, u"person"_s},
                                    {u"title"_s, u"本人"_s},
                                    {u"visible"_s, json.value("visible"_L1)},
                                    {u"fields"_s, json.value("fields"_L1)}}};
    for (const QJsonValue &section : json.value("more"_L1).toArray())
        sections.append(section);
    return {business,
            u"事项"_s + business,
            {},
            {{u"sections"_s, sections}, {u"checks"_s, json.value("checks"_L1).toArray()}},
            {{u"person"_s, u"citizen"_s}},
            json.value("known"_L1).toObject()};
}

FormContext contextOf(const QString &business, const QString &situation = {}, const QJsonObject &params = {})
{
    FormContext context;
    context.today = QDate(2026, 11, 22);
    context.business = business;
    context.situation = situation;
    context.params = params;
    return context;
}

/// A merged form, open.
struct Merged
{
    explicit Merged(const QList<BundlePart> &parts, QList<FormContext> contexts = {},
                    const QList<BundleSpec::Title> &titles = {})
    {
        auto result = BundleForm::merge(parts, CodeTables(), titles);
        if (!result)
            qFatal("fixture: %s", qPrintable(result.error().detail));
        form = result.take();
        auto made = CompiledForm::compile(form.definition());
        if (!made)
            qFatal("fixture: %s", qPrintable(made.error().detail));
        compiled = made.take();
        for (const BundlePart &part : parts.mid(contexts.size()))
            contexts.append(contextOf(part.business));
        state = std::make_unique<FormState>(*compiled, form.context(contexts));
    }

    QStringList fields() const
    {
        QStringList ids;
        for (const Section &section : form.definition().sections()) {
            for (const Field &each : section.fields)
                ids.append(each.id);
        }
        return ids;
    }
    QStringList rules() const
    {
        QStringList ids;
        for (const Finding &finding : state->findings())
            ids.append(finding.rule);
        return ids;
    }
    bool sees(QStringView id) const { return state->isVisible(compiled->find(id)); }
    bool needs(QStringView id) const { return state->isRequired(compiled->find(id)); }

    BundleForm form;
    std::unique_ptr<const CompiledForm> compiled;
    std::unique_ptr<FormState> state;
};

/// What a field is, in a line.
QString limitsOf(const Field &field)
{
    QStringList options;
    for (const Option &option : field.options)
        options.append(option.value);
    QStringList columns;
    for (const Field &column : field.columns)
        columns.append(column.key + u' ' + limitsOf(column));
    return u"%1 %2..%3 %4..%5 %6..%7 .%8 /%9/"_s.arg(fieldTypeName(field.type))
               .arg(field.minLength)
               .arg(field.maxLength)
               .arg(field.minimum.value_or(-1))
               .arg(field.maximum.value_or(-1))
               .arg(field.earliest, field.latest)
               .arg(field.decimals)
               .arg(field.pattern)
        + options.join(u',') + u" rows %1..%2 "_s.arg(field.minRows).arg(field.maxRows) + columns.join(u'|');
}

} // namespace

/// What of several forms becomes one field, what stays two, and that every rule goes on saying what it said.
class BundleMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoDefinitionsTheStricterHolds_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<QByteArray>("united"); // empty: they stay two fields
        const auto row = [](const char *name, const char *one, const char *other, const char *united) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other) << QByteArray(united);
        };
        constexpr auto AB = R"("type":"choice","options":[{"value":"1","label":"甲"},{"value":"2","label":"乙"}])";
        constexpr auto B = R"("type":"choice","options":[{"value":"2","label":"乙"}])";
        constexpr auto C = R"("type":"choice","options":[{"value":"3","label":"丙"}])";
        row("the same", R"("type":"text")", R"("type":"text")", R"("type":"text")");
        row("longest", R"("type":"text","maxLength":50)", R"("type":"text","maxLength":20)",
            R"("type":"text","maxLength":20)");
        row("shortest", R"("type":"text","minLength":2)", R"("type":"text")", R"("type":"text","minLength":2)");
        row("no length left", R"("type":"text","minLength":9)", R"("type":"text","maxLength":4)", "");
        row("numbers", R"("type":"number","minimum":0,"maximum":9)", R"("type":"number","minimum":2,"maximum":20)",
            R"("type":"number","minimum":2,"maximum":9)");
        row("numbers apart", R"("type":"number","maximum":1)", R"("type":"number","minimum":2)", "");
        row("decimals", R"("type":"number","decimals":2)", R"("type":"number","decimals":0)",
            R"("type":"number","decimals":0)");
        row("dates", R"("type":"date","minimum":"1890-01-01")", R"("type":"date","minimum":"1950-01-01")",
            R"("type":"date","minimum":"1950-01-01")");
        row("today and a day", R"("type":"date","maximum":"today")", R"("type":"date","maximum":"2027-01-01")", "");
        row("one pattern", R"("type":"text")", R"("type":"text","pattern":"^a+$")",
            R"("type":"text","pattern":"^a+$")");
        row("two patterns", R"("type":"text","pattern":"^b+$")", R"("type":"text","pattern":"^a+$")", "");
        row("types", R"("type":"text")", R"("type":"phone")", "");
        row("units", R"("type":"money","unit":"元")", R"("type":"money","unit":"元/月")", "");
        row("fewer options", AB, B, B);
        row("more options", B, AB, B);
        row("other options", AB, C, "");
        row("computed by one", R"("type":"number","computed":{"+":[1,1]})", R"("type":"number")", "");
        row("computed alike", R"("type":"number","computed":{"+":[1,1]})", R"("type":"number","computed":{"+":[1,1]})",
            R"("type":"number")");
        row("tables", R"("type":"table","columns":[{"key":"c","label":"列","type":"text","maxLength":9}])",
            R"("type":"table","maxRows":3,"columns":[{"key":"c","label":"列","type":"text","maxLength":5}])",
            R"("type":"table","maxRows":3,"columns":[{"key":"c","label":"列","type":"text","maxLength":5}])");
        row("other columns", R"("type":"table","columns":[{"key":"c","label":"列","type":"text"}])",
            R"("type":"table","columns":[{"key":"d","label":"列","type":"text"}])", "");
    }
    void ofTwoDefinitionsTheStricterHolds()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(QByteArray, united);
        const auto form = [](const QByteArray &body) {
            return QByteArray(R"({"fields":[{"key":"f","label":"项",)" + body + "}]}");
        };

        const Merged merged({item(u"A-1"_s, form(one)), item(u"B-1"_s, form(other))});

        if (united.isEmpty()) {
            QCOMPARE(merged.fields(), (QStringList{u"citizen.f"_s, u"person_B-1.f"_s}));
            QCOMPARE(merged.form.mergedPath(1, u"person.f"_s), u"person_B-1.f"_s);
            QVERIFY(merged.form.definition().sections().constLast().title.contains(u"事项B-1"_s));
            return;
        }
        const Merged expected({item(u"A-1"_s, form(united))});
        QCOMPARE(merged.fields(), QStringList{u"citizen.f"_s});
        QCOMPARE(merged.form.partsOf(u"citizen.f"_s).size(), 2);
        QCOMPARE(limitsOf(*merged.form.definition().field(u"citizen.f")),
                 limitsOf(*expected.form.definition().field(u"citizen.f")));
    }

    void whatIsNotMappedStaysTheItemsOwn()
    {
        constexpr auto Form = R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
                                  "more":[{"key":"matter","title":"事情","fields":[{"key":"f","label":"项","type":"text"}]}]})";
        const Merged merged({item(u"A-1"_s, Form), item(u"B-1"_s, Form)});

        QCOMPARE(merged.fields(), (QStringList{u"citizen.name"_s, u"matter.f"_s, u"matter_B-1.f"_s}));
        QCOMPARE(merged.form.ownPath(1, u"matter_B-1.f"_s), u"matter.f"_s);
        QCOMPARE(merged.form.ownPath(0, u"matter_B-1.f"_s), QString());
        const FormData whole(object(R"({"citizen":{"name":"林"},"matter":{"f":"甲"},"matter_B-1":{"f":"乙"}})"));
        QCOMPARE(merged.form.split(whole, 1).json(), object(R"({"person":{"name":"林"},"matter":{"f":"乙"}})"));
        QCOMPARE(merged.form.join({merged.form.split(whole, 0), merged.form.split(whole, 1)}).json(), whole.json());
    }

    void twoRolesOfOneFormAreTwoPeople()
    {
        BundlePart part = item(u"A-1"_s, R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
            "more":[{"key":"child","title":"孩子","fields":[{"key":"name","label":"姓名","type":"text"}]}]})");
        part.roles.insert(u"child"_s, u"citizen"_s);
        QVERIFY(!BundleForm::merge({part}, CodeTables()));
    }

    void eachItemKeepsItsParametersAndItsSituation()
    {
        constexpr auto Form = R"({"fields":[{"key":"income","label":"收入","type":"number","required":true},
            {"key":"why","label":"原因","type":"text","visible":{"==":[{"var":"context.situation"},"hard"]}}],
            "checks":[{"id":"line","when":{">":[{"var":"person.income"},{"var":"params.line"}]},"field":"person.income",
                       "message":"高于{params.line}"}]})";
        const Merged merged({item(u"A-1"_s, Form), item(u"B-1"_s, Form)},
                            {contextOf(u"A-1"_s, u"easy"_s, {{u"line"_s, 100}}),
                             contextOf(u"B-1"_s, u"hard"_s, {{u"line"_s, 200}})});
        QVERIFY(merged.sees(u"citizen.why")); // one of them asks
        merged.state->set(u"citizen.income", 150);
        QCOMPARE(merged.rules(), QStringList{u"line"_s});
        QCOMPARE(merged.state->findings().constFirst().message, u"高于100"_s);

        merged.state->set(u"citizen.income", 250);

        QCOMPARE(merged.rules(), (QStringList{u"line"_s, u"line_B-1"_s}));
        QCOMPARE(merged.state->findings().constLast().message, u"高于200"_s);
    }

    void whatOneItemDoesNotSeeIsEmptyForItsRules()
    {
        constexpr auto Hides = R"({"fields":[{"key":"married","label":"已婚","type":"yesNo"},
            {"key":"spouse","label":"配偶","type":"text","required":true,"visible":{"==":[{"var":"person.married"},true]}},
            {"key":"persons","label":"人数","type":"number","computed":{"if":[{"is_empty":[{"var":"person.spouse"}]},1,2]}}]})";
        constexpr auto Shows = R"({"fields":[{"key":"spouse","label":"配偶","type":"text"}]})";
        const Merged merged({item(u"A-1"_s, Hides), item(u"B-1"_s, Shows)});
        merged.state->set(u"citizen.spouse", u"方小雨"_s);

        QVERIFY(merged.sees(u"citizen.spouse"));
        QVERIFY(!merged.needs(u"citizen.spouse"));
        QCOMPARE(merged.state->value(u"citizen.persons"), QJsonValue(1));

        merged.state->set(u"citizen.married", true);

        QVERIFY(merged.needs(u"citizen.spouse"));
        QCOMPARE(merged.state->value(u"citizen.persons"), QJsonValue(2));
    }

    void aSectionIsShownWhereOneItemShowsIt()
    {
        constexpr auto Hides = R"({"visible":{"==":[{"var":"context.situation"},"child"]},
            "fields":[{"key":"name","label":"姓名","type":"text","required":true},
                      {"key":"card","label":"卡","type":"text","required":true}]})";
        constexpr auto Shows = R"({"fields":[{"key":"name","label":"姓名","type":"text"}]})";
        const Merged merged({item(u"A-1"_s, Hides), item(u"B-1"_s, Shows)});

        QVERIFY(merged.sees(u"citizen.name"));
        QVERIFY(!merged.needs(u"citizen.name"));
        QVERIFY(!merged.sees(u"citizen.card"));
        QCOMPARE(merged.rules(), QStringList());
    }

    void anotherItemsAnswerIsFilledInUntilSomethingIsTyped()
    {
        constexpr auto Says = R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
            "more":[{"key":"old","title":"养老","fields":[{"key":"from","label":"起","type":"month"}]}]})";
        constexpr auto Asks = R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
            "more":[{"key":"ill","title":"医疗","fields":[{"key":"from","label":"起","type":"month",
                     "prefill":{"month_of":[{"var":"context.today"}]}}]}],
            "known":{"ill.from":{"var":"A-1/old.from"}}})";
        const Merged merged({item(u"A-1"_s, Says), item(u"B-1"_s, Asks)});
        QCOMPARE(merged.form.knownFrom(u"ill.from"_s), u"A-1"_s);
        QCOMPARE(merged.state->value(u"ill.from"), QJsonValue(u"2026-11"_s)); // nothing is said yet: its own guess
        merged.state->set(u"old.from", u"2027-01"_s);
        QCOMPARE(merged.state->value(u"ill.from"), QJsonValue(u"2027-01"_s));
        merged.state->set(u"ill.from", u"2027-03"_s);
        merged.state->set(u"old.from", u"2027-02"_s);
        QCOMPARE(merged.state->value(u"ill.from"), QJsonValue(u"2027-03"_s));

        const Merged alone({item(u"B-1"_s, Asks)});
        QCOMPARE(alone.form.knownFrom(u"ill.from"_s), QString());
        QCOMPARE(alone.state->value(u"ill.from"), QJsonValue(u"2026-11"_s));
    }

    void theSameCheckSpeaksOnce()
    {
        constexpr auto Form = R"({"fields":[{"key":"age","label":"年龄","type":"number"}],
            "checks":[{"id":"young","when":{"<":[{"var":"person.age"},16]},"field":"person.age","message":"未满16周岁"}]})";
        const Merged merged({item(u"A-1"_s, Form), item(u"B-1"_s, Form)});
        merged.state->set(u"citizen.age", 9);
        QCOMPARE(merged.rules(), QStringList{u"young"_s});
    }

    void sectionsKeepTheOrderOfTheirForms()
    {
        constexpr auto First = R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
            "more":[{"key":"birth","title":"生育","fields":[{"key":"f","label":"项","type":"text"}]},
                    {"key":"promise","title":"承诺","fields":[{"key":"truth","label":"真实","type":"yesNo"}]}]})";
        constexpr auto Second = R"({"fields":[{"key":"name","label":"姓名","type":"text"}],
            "more":[{"key":"card","title":"卡","fields":[{"key":"f","label":"项","type":"text"}]},
                    {"key":"promise","title":"承诺","fields":[{"key":"truth","label":"真实","type":"yesNo"}]}]})";
        QList<BundlePart> parts{item(u"A-1"_s, First), item(u"B-1"_s, Second)};
        for (BundlePart &part : parts)
            part.roles.insert(u"promise"_s, u"promise"_s);

        const Merged merged(parts, {}, {{u"citizen"_s, u"父母"_s, u"Parent"_s}});

        QStringList keys;
        for (const Section &section : merged.form.definition().sections())
            keys.append(section.key);
        QCOMPARE(keys.size(), 4);
        QCOMPARE(keys.constFirst(), u"citizen"_s);
        QCOMPARE(keys.constLast(), u"promise"_s);
        QCOMPARE(merged.form.definition().sections().constFirst().title, u"父母"_s);
    }

    void cellsGoWithTheirTable()
    {
        constexpr auto Form = R"({"fields":[{"key":"kin","label":"家人","type":"table",
            "columns":[{"key":"age","label":"年龄","type":"number"}]},
            {"key":"grown","label":"成年","type":"number",
             "computed":{"count":[{"filter":[{"var":"person.kin"},{">=":[{"var":"age"},18]}]}]}}]})";
        const Merged merged({item(u"A-1"_s, Form), item(u"B-1"_s, Form)});
        merged.state->load(FormData(object(R"({"citizen":{"kin":[{"age":40},{"age":7}]}})")));

        QCOMPARE(merged.state->value(u"citizen.grown"), QJsonValue(1));
        QCOMPARE(merged.form.mergedPath(1, u"person.kin.1.age"_s), u"citizen.kin.1.age"_s);
        QCOMPARE(merged.form.ownPath(1, u"citizen.kin.1.age"_s), u"person.kin.1.age"_s);
        QCOMPARE(merged.form.split(merged.state->data(), 1).rows(u"person.kin").size(), 2);
    }
};

YICHUANG_TEST(BundleMergeTest)
#include "tst_bundlemerge.moc"
