// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"

#include "core/item.h"
#include "forms/formfixture.h"
#include "forms/model/checklistrules.h"
#include "forms/model/jsonschema.h"
#include "forms/model/paramsresolver.h"

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject formWith(const char *fields, const char *checks = "[]")
{
    return object((QByteArray(R"({"sections": [{"key": "s", "title": "s", "fields": )") + fields
                   + R"(}], "checks": )" + checks + "}").constData());
}

/// What a standard validator that is not ours says.
bool isValid(const QJsonObject &schema, const QJsonObject &data)
{
    const auto convert = [](const QJsonObject &json) {
        return nlohmann::json::parse(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
    };
    const nlohmann::json schemaJson = convert(schema);
    const nlohmann::json dataJson = convert(data);
    valijson::Schema compiledSchema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaJson), compiledSchema);
    valijson::Validator validator;
    return validator.validate(compiledSchema, valijson::adapters::NlohmannJsonAdapter(dataJson), nullptr);
}

QList<FormProblem> problemsOf(const QJsonObject &form, const std::optional<QSet<QString>> &params = std::nullopt)
{
    const auto definition = FormDefinition::parse(form, {});
    return definition ? CompiledForm::problems(*definition, params)
                      : QList<FormProblem>{{FormProblem::Kind::Syntax, true, definition.error().detail, {}}};
}

} // namespace

/// What authors write: definitions, fragments, code tables, parameters, and how their mistakes are named.
class DefinitionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistakeIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const char *fields, const QString &detail) {
            QTest::newRow(name) << QByteArray(fields) << detail;
        };
        row("no key", R"([{"label": "a", "type": "text"}])", u"/sections/0/fields/0/key"_s);
        row("key with a dot", R"([{"key": "a.b", "label": "a", "type": "text"}])", u"/sections/0/fields/0/key"_s);
        row("key twice", R"([{"key": "a", "label": "a", "type": "text"}, {"key": "a", "label": "a", "type": "text"}])",
            u"/sections/0/fields/1/key"_s);
        row("no label", R"([{"key": "a", "type": "text"}])", u"/sections/0/fields/0/label"_s);
        row("no such type", R"([{"key": "a", "label": "a", "type": "txt"}])", u"/sections/0/fields/0/type"_s);
        row("choice without options", R"([{"key": "a", "label": "a", "type": "choice"}])", u"/sections/0/fields/0/options"_s);
        row("no such code table", R"([{"key": "a", "label": "a", "type": "choice", "codeTable": "x"}])",
            u"/sections/0/fields/0/codeTable"_s);
        row("limit as a text", R"([{"key": "a", "label": "a", "type": "text", "maxLength": "8"}])",
            u"/sections/0/fields/0/maxLength"_s);
        row("limits crossed", R"([{"key": "a", "label": "a", "type": "number", "minimum": 3, "maximum": 2}])",
            u"/sections/0/fields/0/minimum"_s);
        row("table in a table", R"([{"key": "t", "label": "t", "type": "table", "columns": [{"key": "u", "label": "u", "type": "table", "columns": []}]}])",
            u"/sections/0/fields/0/columns/0"_s);
        row("far too many rows", R"([{"key": "t", "label": "t", "type": "table", "maxRows": 99999, "columns": [{"key": "u", "label": "u", "type": "text"}]}])",
            u"/sections/0/fields/0/maxRows"_s);
        row("fields are no list", R"({"a": 1})", u"/sections/0/fields"_s);
    }
    void aMistakeIsNamedByItsPath()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, detail);

        const auto definition = FormDefinition::parse(formWith(fields.constData()), {});

        QVERIFY(!definition);
        QCOMPARE(definition.error().code, ErrorCode::InvalidInput);
        QVERIFY2(definition.error().detail.startsWith(detail), qPrintable(definition.error().detail));
        QVERIFY(!definition.error().message.contains(u"sections"_s));
    }

    void aRuleThatCannotWorkIsRefused_data()
    {
        using Kind = FormProblem::Kind;
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("checks");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *fields, const char *checks, Kind kind, const QString &word) {
            QTest::newRow(name) << QByteArray(fields) << QByteArray(checks) << int(kind) << word;
        };
        const char *plain = R"([{"key": "a", "label": "a", "type": "number"}, {"key": "t", "label": "t", "type": "text"}, {"key": "d", "label": "d", "type": "date"},
            {"key": "c", "label": "c", "type": "choice", "options": [{"value": "1", "label": "x"}]}, {"key": "y", "label": "y", "type": "yesNo"},
            {"key": "m", "label": "m", "type": "table", "columns": [{"key": "n", "label": "n", "type": "number"}, {"key": "w", "label": "w", "type": "text"}]}])";
        const auto check = [&](const char *name, const char *rule, Kind kind, const QString &word) {
            const QByteArray json = QByteArray(R"([{"id": "c", "message": "m", "when": )") + rule + "}]";
            QTest::newRow(name) << QByteArray(plain) << json << int(kind) << word;
        };
        check("no such field", R"({"!": {"var": "s.nobody"}})", Kind::UnknownVariable, u"s.nobody"_s);
        check("a section is no field", R"({"!": {"var": "s"}})", Kind::UnknownVariable, u"\"s\""_s);
        check("row outside a table", R"({"!": {"var": "row.n"}})", Kind::UnknownVariable, u"row.n"_s);
        check("no such context", R"({"!": {"var": "context.password"}})", Kind::UnknownVariable, u"context.password"_s);
        check("a name made at run time", R"({"!": {"var": {"cat": ["s.", "a"]}}})", Kind::UnknownVariable, u"written out"_s);
        check("no such operation", R"({"exec": ["ls"]})", Kind::UnknownOperation, u"exec"_s);
        check("no such column", R"({"some": [{"var": "s.m"}, {"var": "x"}]})", Kind::UnknownVariable, u"\"x\""_s);
        check("the form from inside a list", R"({"some": [{"var": "s.m"}, {"var": "s.a"}]})", Kind::UnknownVariable, u"s.a"_s);
        check("no such column in a reduce", R"({"reduce": [{"var": "s.m"}, {"+": [{"var": "current.x"}, {"var": "accumulator"}]}, 0]})",
              Kind::UnknownVariable, u"current.x"_s);
        check("column without a row", R"({"!": {"var": "s.m.n"}})", Kind::UnknownVariable, u"s.m.n"_s);
        check("sum of texts", R"({"sum": [{"var": "s.m"}, "w"]})", Kind::TypeClash, u"\"w\""_s);
        check("age of a text", R"({"age": [{"var": "s.t"}]})", Kind::TypeClash, u"age"_s);
        check("times a text", R"({"*": [{"var": "s.t"}, 2]})", Kind::TypeClash, u"*"_s);
        check("number is a text", R"({"===": [{"var": "s.a"}, "5"]})", Kind::TypeClash, u"==="_s);
        check("yes is a text", R"({"===": [{"var": "s.y"}, "true"]})", Kind::TypeClash, u"==="_s);
        check("an option that is none", R"({"===": [{"var": "s.c"}, "2"]})", Kind::TypeClash, u"\"2\""_s);
        check("an option in a list that is none", R"({"in": [{"var": "s.c"}, ["1", "9"]]})", Kind::TypeClash, u"\"9\""_s);
        check("too few arguments", R"({"per_capita": [1]})", Kind::Syntax, u"per_capita"_s);
        check("a pattern that is none", R"({"matches": [{"var": "s.t"}, "a{2,1}"]})", Kind::Pattern, QString());
        check("missing a name that is none", R"({"missing": ["s.a", "s.b"]})", Kind::UnknownVariable, u"s.b"_s);
        row("two that need each other", R"([{"key": "a", "label": "a", "type": "number", "computed": {"+": [{"var": "s.b"}, 1]}}, {"key": "b", "label": "b", "type": "number", "computed": {"+": [{"var": "s.a"}, 1]}}])",
            "[]", Kind::Cycle, u"s.a -> s.b"_s);
        row("one that needs itself", R"([{"key": "a", "label": "a", "type": "number", "visible": {">": [{"var": "s.a"}, 1]}}])", "[]",
            Kind::Cycle, u"s.a"_s);
        row("a ring through a table", R"([{"key": "m", "label": "m", "type": "table", "columns": [{"key": "n", "label": "n", "type": "number", "computed": {"var": "s.x"}}]},
            {"key": "x", "label": "x", "type": "number", "computed": {"sum": [{"var": "s.m"}, "n"]}}])", "[]", Kind::Cycle, u"s.m.n"_s);
        row("a bad pattern", R"([{"key": "a", "label": "a", "type": "text", "pattern": "a{2,1}"}])", "[]", Kind::Pattern, QString());
        row("a default that is no option", R"([{"key": "c", "label": "c", "type": "choice", "default": "7", "options": [{"value": "1", "label": "x"}]}])", "[]",
            Kind::TypeClash, u"default"_s);
        row("an amount that is a list", R"([{"key": "a", "label": "a", "type": "money", "computed": {"missing": ["s.b"]}}, {"key": "b", "label": "b", "type": "text"}])", "[]",
            Kind::TypeClash, QString());
        row("a check at no field", R"([{"key": "a", "label": "a", "type": "text"}])", R"([{"id": "c", "message": "m", "when": true, "field": "s.b"}])",
            Kind::UnknownVariable, u"s.b"_s);
        row("papers by no field", R"([{"key": "a", "label": "a", "type": "idNumber", "idTypeField": "s.b"}])", "[]", Kind::UnknownVariable, u"s.b"_s);
        row("a limit that is no day", R"([{"key": "a", "label": "a", "type": "date", "maximum": "tomorrow"}])", "[]", Kind::Syntax, u"tomorrow"_s);
    }
    void aRuleThatCannotWorkIsRefused()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, checks);
        QFETCH(int, kind);
        QFETCH(QString, word);
        const QJsonObject form = formWith(fields.constData(), checks.constData());

        const auto problems = problemsOf(form);

        const bool isNamed = std::any_of(problems.cbegin(), problems.cend(), [&](const FormProblem &problem) {
            return int(problem.kind) == kind && problem.isError && (problem.message + problem.path).contains(word);
        });
        for (const FormProblem &problem : problems)
            qDebug("%s: %s", qPrintable(problem.path), qPrintable(problem.message));
        QVERIFY(isNamed);
        const auto definition = FormDefinition::parse(form, {});
        QVERIFY(definition);
        const auto result = CompiledForm::compile(*definition);
        QVERIFY(!result);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void aGoodFormHasNoProblems()
    {
        const auto expanded = Fragments().expand(householdForm());
        QVERIFY(expanded);
        for (const FormProblem &problem : problemsOf(*expanded, QSet<QString>{u"line"_s, u"ladder"_s}))
            QFAIL(qPrintable(problem.path + u": "_s + problem.message));
    }

    void aParameterNobodySetsIsNamed()
    {
        const auto expanded = Fragments().expand(householdForm());
        const auto problems = problemsOf(*expanded, QSet<QString>{u"other"_s});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().kind, FormProblem::Kind::UnknownParameter);
        QCOMPARE(problems.constFirst().path, u"params.line"_s);
    }

    void everyFormOfTheItemsCompiles()
    {
        const QString root = QStringLiteral(YICHUANG_SOURCE_DIR);
        const auto fragments = Fragments::read(root + u"/forms/fragments"_s);
        QVERIFY2(fragments, fragments ? "" : qPrintable(fragments.error().detail));
        const auto tables = CodeTables::read(root + u"/resources/codes"_s);
        QVERIFY2(tables, tables ? "" : qPrintable(tables.error().detail));
        int forms = 0;
        for (const QFileInfo &department : QDir(root + u"/modules"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo &folder : QDir(department.filePath()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                if (!QFileInfo::exists(folder.filePath() + u"/item.json"_s))
                    continue; // a bundle
                const auto item = fragments->expandItem(readJson(folder.filePath() + u"/item.json"_s));
                QVERIFY2(item, item ? "" : qPrintable(item.error().detail));
                const auto spec = ItemSpec::parse(*item, readJson(folder.filePath() + u"/params.json"_s));
                QVERIFY2(spec, spec ? "" : qPrintable(spec.error().detail));
                for (const BusinessSpec &business : spec->businesses) {
                    const auto definition = FormDefinition::parse(business.form, *tables);
                    QVERIFY2(definition, definition ? "" : qPrintable(business.code + definition.error().detail));
                    const auto form = CompiledForm::compile(*definition);
                    QVERIFY2(form, form ? "" : qPrintable(business.code + u": "_s + form.error().detail));
                    const auto rules = ChecklistRules::compile(business, **form);
                    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
                    FormContext now = context();
                    now.params = resolveParams(spec->params, now.region, now.today);
                    const FormState empty(**form, now);
                    QVERIFY(hasBlock(empty.findings()));
                    QVERIFY(!rules->needed(empty).isEmpty());
                    ++forms;
                }
            }
        }
        qInfo("%d forms of items", forms);
        QVERIFY(forms > 0);
    }

    void aFragmentTakesTheRoleOfItsSection()
    {
        const Fragments fragments({{u"person"_s, object(R"({
            "fields": [{"key": "idType", "label": "证件", "type": "text"},
                       {"key": "idNumber", "label": "$.号码", "type": "idNumber", "idTypeField": "$.idType", "required": {"!!": {"var": "$.idType"}}},
                       {"key": "email", "label": "邮箱", "type": "text"}, {"key": "phone", "label": "电话", "type": "phone", "required": true}],
            "checks": [{"id": "mail", "when": {"!": {"var": "$.email"}}, "field": "$.email", "message": "m"},
                       {"id": "known", "when": {"!": {"var": "$.idNumber"}}, "field": "$.idNumber", "message": "m"}]})")}});
        const auto form = fragments.expand(object(R"({"sections": [{"key": "spouse", "title": "配偶", "fragment": "person", "omit": ["email", "mail"],
            "override": {"phone": {"required": false, "hint": "h"}}, "fields": [{"key": "extra", "label": "x", "type": "text", "visible": {"!!": {"var": "$.phone"}}}]}]})"));

        QVERIFY2(form, form ? "" : qPrintable(form.error().detail));
        const auto definition = FormDefinition::parse(*form, {});
        QVERIFY(definition);
        QCOMPARE(definition->sections().constFirst().fields.size(), 4);
        QVERIFY(!definition->field(u"spouse.email"));
        QCOMPARE(definition->field(u"spouse.phone")->required, QJsonValue(false));
        QCOMPARE(definition->field(u"spouse.phone")->hint, u"h"_s);
        QCOMPARE(definition->field(u"spouse.idNumber")->idTypeField, u"spouse.idType"_s);
        QCOMPARE(definition->field(u"spouse.idNumber")->label, u"$.号码"_s);
        QCOMPARE(definition->checks().size(), 1);
        QCOMPARE(definition->checks().constFirst().field, u"spouse.idNumber"_s);
        QCOMPARE(definition->checks().constFirst().id, u"spouse.known"_s);
        QVERIFY(CompiledForm::compile(*definition));
    }

    void aWrongFragmentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<QString>("detail");
        QTest::newRow("none of that name") << QByteArray(R"({"key": "a", "title": "a", "fragment": "x"})") << u"/sections/0/fragment"_s;
        QTest::newRow("omits what is not there") << QByteArray(R"({"key": "a", "title": "a", "fragment": "f", "omit": ["zz"]})") << u"/sections/0/omit"_s;
        QTest::newRow("overrides what is not there") << QByteArray(R"({"key": "a", "title": "a", "fragment": "f", "override": {"zz": {}}})") << u"/sections/0/override"_s;
    }
    void aWrongFragmentIsNamed()
    {
        QFETCH(QByteArray, section);
        QFETCH(QString, detail);
        const Fragments fragments({{u"f"_s, object(R"({"fields": [{"key": "a", "label": "a", "type": "text"}]})")}});
        const auto form = fragments.expand(object(("{\"sections\": [" + section + "]}").constData()));
        QVERIFY(!form);
        QVERIFY2(form.error().detail.startsWith(detail), qPrintable(form.error().detail));
    }

    void parametersComeFromTheNearestRegionAndYear_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QJsonObject>("params");
        const QDate day(2026, 11, 22);
        QTest::newRow("province") << u"321111"_s << day << QJsonObject{{u"line"_s, 700}, {u"age"_s, 80}};
        QTest::newRow("city") << u"320199"_s << day << QJsonObject{{u"line"_s, 1055}, {u"age"_s, 80}};
        QTest::newRow("county") << u"320102"_s << day << QJsonObject{{u"line"_s, 1055}, {u"age"_s, 75}};
        QTest::newRow("before the city's year") << u"320102"_s << QDate(2025, 6, 1) << QJsonObject{{u"line"_s, 650}, {u"age"_s, 75}};
        QTest::newRow("later years keep the newest") << u"321111"_s << QDate(2030, 1, 1) << QJsonObject{{u"line"_s, 700}, {u"age"_s, 80}};
        QTest::newRow("before any year") << u"321111"_s << QDate(2020, 1, 1) << QJsonObject();
        QTest::newRow("another province") << u"110105"_s << day << QJsonObject();
    }
    void parametersComeFromTheNearestRegionAndYear()
    {
        QFETCH(QString, region);
        QFETCH(QDate, day);
        QFETCH(QJsonObject, params);
        const QJsonObject all = object(R"({"regions": {"32": {"2025": {"line": 650, "age": 80}, "2026": {"line": {"value": 700, "evidence": "found", "source": ["S1"]}}},
            "320100": {"2026": {"line": 1055}}, "320102": {"2024": {"age": 75}}}})");
        QCOMPARE(resolveParams(all, region, day), params);
    }

    void aChecklistFollowsTheForm()
    {
        const auto form = compiled(householdForm());
        BusinessSpec business;
        const auto add = [&](const QString &code, MaterialSpec::Need need, const char *condition = nullptr) {
            MaterialSpec material;
            material.code = code;
            material.need = need;
            material.condition = condition ? QJsonValue(object(condition)) : QJsonValue(QJsonValue::Undefined);
            business.materials.append(material);
        };
        add(u"M01"_s, MaterialSpec::Need::Required);
        add(u"M02"_s, MaterialSpec::Need::Conditional, R"({"===": [{"var": "applicant.married"}, true]})");
        add(u"M03"_s, MaterialSpec::Need::Optional);
        add(u"M04"_s, MaterialSpec::Need::Conditional, R"({"and": [{">": [{"count": [{"var": "household.members"}]}, 0]}, {"===": [{"var": "context.situation"}, "emergency"]}]})");
        const auto rules = ChecklistRules::compile(business, *form);
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
        FormState state(*form, context());

        QCOMPARE(rules->needed(state), QStringList{u"M01"_s});
        state.set(u"applicant.married", true);
        QCOMPARE(rules->needed(state), (QStringList{u"M01"_s, u"M02"_s}));
        state.addRow(form->find(u"household.members").slot);
        QCOMPARE(rules->needed(state), (QStringList{u"M01"_s, u"M02"_s, u"M04"_s}));
        QCOMPARE(rules->optional(), QStringList{u"M03"_s});
        // The form's own rules go on with their own context.
        state.set(u"household.members.0.birthDate", u"2000-01-01"_s);
        QCOMPARE(state.value(u"household.members.0.age"), QJsonValue(26));

        add(u"M05"_s, MaterialSpec::Need::Conditional, R"({"var": "applicant.nobody"})");
        const auto broken = ChecklistRules::compile(business, *form);
        QVERIFY(!broken);
        QVERIFY(broken.error().detail.contains(u"M05"_s));
    }

    void theExportedSchemaAcceptsWhatTheFormAccepts()
    {
        const auto form = compiled(householdForm());
        const QJsonObject schema = toJsonSchema(form->definition(), u"urn:yichuang:test"_s);
        FormState state(*form, context());
        state.set(u"applicant.name", u"王伟"_s);
        state.set(u"applicant.idNumber", u"11010519491231002X"_s);
        state.set(u"applicant.interests", QJsonArray{u"a"_s, u"c"_s});
        state.set(u"applicant.married", true);
        state.set(u"applicant.spouseName", u"李四"_s);
        state.addRow(form->find(u"household.members").slot);
        state.set(u"household.members.0.name", u"王小"_s);
        QVERIFY(state.faults().empty());

        QVERIFY(isValid(schema, state.data().json()));
        const auto refuses = [&](QStringView path, const QJsonValue &value) {
            FormData data = state.data();
            data.set(path, value);
            return !isValid(schema, data.json());
        };
        QVERIFY(refuses(u"applicant.name", u"一二三四五六七八九"_s));
        QVERIFY(refuses(u"applicant.name", QJsonValue(QJsonValue::Undefined)));
        QVERIFY(refuses(u"applicant.sex", u"3"_s));
        QVERIFY(refuses(u"applicant.married", u"yes"_s));
        QVERIFY(refuses(u"applicant.interests", QJsonArray{u"z"_s}));
        QVERIFY(refuses(u"household.members.0.income", -1));
        QVERIFY(refuses(u"household.members.0.name", QJsonValue(QJsonValue::Undefined)));
        QCOMPARE(schema.value(u"$schema"_s).toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
    }

    void theAuthorsSchemaKnowsWhatTheReaderKnows()
    {
        const QJsonObject schema = readJson(QStringLiteral(YICHUANG_SOURCE_DIR "/forms/schema/form.schema.json"));
        QVERIFY(!schema.isEmpty());
        QVERIFY(isValid(schema, householdForm()));
        QVERIFY(isValid(schema, formWith(R"([{"key": "a", "label": "a", "type": "text"}])")));
        QVERIFY(!isValid(schema, formWith(R"([{"key": "a", "label": "a", "type": "txt"}])")));
        QVERIFY(!isValid(schema, formWith(R"([{"key": "a", "label": "a", "type": "text", "visibel": true}])")));
        QVERIFY(!isValid(schema, formWith(R"([{"key": "a", "type": "text"}])")));
        QVERIFY(!isValid(schema, formWith(R"([{"key": "a", "label": "a", "type": "text"}])", R"([{"id": "c", "when": true}])")));
        const QString root = QStringLiteral(YICHUANG_SOURCE_DIR);
        const QJsonObject fragment = readJson(root + u"/forms/schema/fragment.schema.json"_s);
        int read = 0;
        for (const QFileInfo &file : QDir(root + u"/forms/fragments"_s).entryInfoList({u"*.json"_s}))
            QVERIFY2(isValid(fragment, readJson(file.filePath())) && ++read > 0, qPrintable(file.fileName()));
        QVERIFY(read > 0);
    }

    void placesHaveNamesBothWays()
    {
        const auto form = compiled(householdForm());
        for (const auto &path : {u"applicant.idNumber"_s, u"household.members"_s, u"household.members.7.income"_s}) {
            const SlotRef ref = form->find(path);
            QVERIFY(ref.isValid());
            QCOMPARE(form->path(ref), path);
        }
        for (const auto &path : {u""_s, u"applicant"_s, u"applicant.x"_s, u"household.members.income"_s,
                                 u"household.members.-1.income"_s, u"household.members.x.income"_s, u"a.b.c.d"_s})
            QVERIFY2(!form->find(path).isValid(), qPrintable(path));
    }
};

YICHUANG_TEST(DefinitionTest)

#include "tst_definition.moc"
