// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"

#include "catalogue/lint/deadrules.h"
#include "forms/model/compiledform.h"
#include "forms/model/formdefinition.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QStringList FieldKeys{
    u"key"_s,       u"label"_s,    u"english"_s,        u"type"_s,           u"required"_s,
    u"visible"_s,   u"readOnly"_s, u"computed"_s,       u"prefill"_s,        u"minLength"_s,
    u"maxLength"_s, u"pattern"_s,  u"patternMessage"_s, u"patternEnglish"_s, u"minimum"_s,
    u"maximum"_s,   u"decimals"_s, u"options"_s,        u"codeTable"_s,      u"optionsWhen"_s,
    u"default"_s,   u"hint"_s,     u"hintEnglish"_s,    u"unit"_s,           u"sensitive"_s,
    u"columns"_s,   u"minRows"_s,  u"maxRows"_s,        u"idTypeField"_s,    u"evidence"_s,
    u"source"_s,    u"carries"_s,  u"note"_s};
const QStringList CheckKeys{u"id"_s,      u"when"_s,   u"field"_s,    u"level"_s,     u"message"_s,
                            u"english"_s, u"source"_s, u"evidence"_s, u"whenEmpty"_s, u"note"_s};

void checkFieldTexts(const QJsonArray &fields, const QString &path, LintReport &report)
{
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        const QString here = path + u'/' + field.value("key"_L1).toString();
        report.knowOnly(field, here, FieldKeys);
        report.needText(field, "label"_L1, here);
        report.needText(field, "english"_L1, here);
        report.needEvidence(field, here);
        if (field.contains("carries"_L1)) {
            report.needOneOf(field, "carries"_L1, here, {u"lasting"_s, u"changing"_s});
            if (field.contains("computed"_L1))
                report.fail(here + u"/carries"_s, u"what is computed is not carried over"_s);
        }
        if (field.contains("pattern"_L1))
            report.needText(field, "patternMessage"_L1, here);
        const bool fillsItself
            = field.contains("computed"_L1) || field.contains("prefill"_L1) || field.contains("default"_L1);
        if (field.value("readOnly"_L1).toBool() && field.value("required"_L1).toBool() && !fillsItself)
            report.fail(here + u"/readOnly"_s, u"is required, but nobody can fill it"_s);
        checkFieldTexts(field.value("columns"_L1).toArray(), here, report);
    }
}

void checkSections(const QJsonObject &form, const QString &path, LintReport &report)
{
    for (const QJsonObject &section : report.needObjects(form, "sections"_L1, path)) {
        const QString here = path + u'/' + section.value("key"_L1).toString();
        report.knowOnly(section, here, {u"key"_s, u"title"_s, u"english"_s, u"visible"_s, u"fields"_s});
        report.needText(section, "title"_L1, here);
        report.needText(section, "english"_L1, here);
        report.needObjects(section, "fields"_L1, here);
        checkFieldTexts(section.value("fields"_L1).toArray(), here, report);
    }
    for (const QJsonObject &check : report.needObjects(form, "checks"_L1, path, 0)) {
        const QString here = path + u"/checks/"_s + check.value("id"_L1).toString();
        report.knowOnly(check, here, CheckKeys);
        report.needText(check, "english"_L1, here);
        report.needEvidence(check, here);
    }
}

using Conditions = QHash<QString, QJsonValue>;

void collect(const Field &field, const QString &path, Conditions &conditions)
{
    const QString here = path + u'/' + field.id;
    conditions.insert(here + u"/visible"_s, field.visible);
    if (field.required.isObject())
        conditions.insert(here + u"/required"_s, field.required);
    for (auto it = field.optionsWhen.begin(); it != field.optionsWhen.end(); ++it)
        conditions.insert(here + u"/optionsWhen/"_s + it.key(), it.value());
    for (const Field &column : field.columns)
        collect(column, path, conditions);
}

Conditions conditionsOf(const FormDefinition &form, const QString &path)
{
    Conditions conditions;
    for (const Section &section : form.sections()) {
        conditions.insert(path + u'/' + section.key + u"/visible"_s, section.visible);
        for (const Field &field : section.fields)
            collect(field, path, conditions);
    }
    for (const Check &check : form.checks())
        conditions.insert(path + u"/checks/"_s + check.id, check.when);
    return conditions;
}

} // namespace

void checkForm(const QJsonObject &business, const QString &path, const CodeTables &tables,
               const QSet<QString> &knownParams, LintReport &report)
{
    const QString here = path + u"/form"_s;
    const QJsonObject json = business.value("form"_L1).toObject();
    checkSections(json, here, report);
    const auto form = FormDefinition::parse(json, tables);
    if (!form) {
        report.fail(here + form.error().detail.section(u": "_s, 0, 0), form.error().detail.section(u": "_s, 1));
        return;
    }

    Conditions papers;
    const QJsonArray materials = business.value("materials"_L1).toArray();
    for (qsizetype i = 0; i < materials.size(); ++i) {
        const QJsonValue condition = materials.at(i).toObject().value("condition"_L1);
        if (!condition.isUndefined())
            papers.insert(u"%1/materials/%2/condition"_s.arg(path).arg(i), condition);
    }
    for (const FormProblem &problem : CompiledForm::problems(*form, knownParams, papers)) {
        if (problem.isError)
            report.fail(problem.path.startsWith(path) ? problem.path : here + u'/' + problem.path,
                        problem.message);
    }

    QStringList situations;
    for (const QJsonValue &situation : business.value("situations"_L1).toArray())
        situations.append(situation.toObject().value("code"_L1).toString());
    const DeadRules dead(*form, situations);
    Conditions conditions = conditionsOf(*form, here);
    conditions.insert(papers);
    QStringList places = conditions.keys();
    places.sort();
    for (const QString &place : places) {
        if (const QString reason = dead.why(conditions.value(place)); !reason.isEmpty())
            report.fail(place, reason);
    }
}

} // namespace yichuang
