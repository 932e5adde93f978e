// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/formbuilder.h"

#include "forms/model/engine/cellinput.h"
#include "forms/model/rules/civildate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

using Kind = FormProblem::Kind;
using Target = RuleInfo::Target;
using rules::FieldSpec;
namespace type = rules::type;

FormBuilder::FormBuilder(const FormDefinition &definition)
    : d(std::make_unique<FormLayout>())
    , m_names(*d, d->contextNames)
{
    d->definition = definition;
}

void FormBuilder::prepare()
{
    layOut();
    addRules();
    addChecks();
    sortRules();
}

std::unique_ptr<FormLayout> FormBuilder::build()
{
    prepare();
    const bool isBroken = std::any_of(m_problems.cbegin(), m_problems.cend(), [](const FormProblem &p) { return p.isError; });
    return isBroken ? nullptr : std::move(d);
}

void FormBuilder::complain(Kind kind, const QString &path, const QString &message, bool isError)
{
    m_problems.append({kind, isError, path, message});
}

void FormBuilder::layOut()
{
    int section = 0;
    for (const Section &written : d->definition.sections()) {
        d->sections.push_back({written.key.toStdString(), int(d->slots.size()), int(written.fields.size()), -1});
        for (const Field &field : written.fields) {
            const int slot = int(d->slots.size());
            SlotInfo info;
            info.section = section;
            info.spec.field = &field;
            d->slots.push_back(std::move(info));
            d->byId.insert(field.id, SlotRef::field(slot));
            if (field.isTable())
                layOutTable(slot, field);
        }
        ++section;
    }
    d->fieldCount = int(d->slots.size());
    for (size_t i = 0; i < d->sections.size(); ++i) {
        if (d->definition.sections().at(qsizetype(i)).visible.isUndefined())
            continue;
        d->sections[i].conditionSlot = int(d->slots.size());
        SlotInfo info;
        info.section = int(i);
        d->slots.push_back(std::move(info));
    }
    d->sourceCount = int(d->slots.size());
    for (TableInfo &table : d->tables) {
        table.firstSource = d->sourceCount;
        d->sourceCount += int(table.columns.size());
    }
    for (int slot = 0; slot < d->fieldCount; ++slot)
        d->slots[size_t(slot)].spec = specOf(*d->slots[size_t(slot)].spec.field, -1);
    for (TableInfo &table : d->tables) {
        for (ColumnInfo &column : table.columns)
            column.spec = specOf(*column.spec.field, table.slot);
    }
}

void FormBuilder::layOutTable(int slot, const Field &field)
{
    TableInfo table;
    table.slot = slot;
    for (const Field &written : field.columns) {
        d->byId.insert(written.id, {slot, -1, int(table.columns.size())});
        ColumnInfo column;
        column.spec.field = &written;
        column.spec.key = written.key.toStdString();
        table.columns.push_back(std::move(column));
    }
    d->slots[size_t(slot)].table = int(d->tables.size());
    d->tables.push_back(std::move(table));
}

FieldSpec FormBuilder::specOf(const Field &field, int rowTable)
{
    FieldSpec spec;
    spec.field = &field;
    spec.key = field.key.toStdString();
    spec.type = field.type;
    spec.shortest = field.minLength;
    spec.longest = field.maxLength > 0              ? field.maxLength
        : field.type == FieldType::LongText ? FieldSpec::DefaultLongestLongText
                                            : FieldSpec::DefaultLongest;
    spec.minimum = field.minimum.value_or(spec.minimum);
    spec.maximum = field.maximum.value_or(spec.maximum);
    spec.decimals = field.decimals;
    readDay(field.earliest, field.type, spec.earliest, field.id + u"/minimum"_s);
    readDay(field.latest, field.type, spec.latest, field.id + u"/maximum"_s);
    for (const Option &option : field.options) {
        if (field.optionsWhen.contains(option.value))
            spec.conditional.push_back(int(spec.options.size()));
        spec.options.push_back(option.value.toStdString());
    }
    constexpr size_t MostConditionalOptions = 64;
    if (spec.conditional.size() > MostConditionalOptions)
        complain(Kind::Limit, field.id + u"/optionsWhen"_s, u"at most 64 options can have a rule"_s);
    if (!field.pattern.isEmpty()) {
        auto pattern = rules::Pattern::compile(field.pattern);
        if (pattern)
            spec.pattern = pattern.take();
        else
            complain(Kind::Pattern, field.id + u"/pattern"_s, pattern.error().detail);
    }
    findIdType(spec, field, rowTable);
    return spec;
}

void FormBuilder::readDay(const QString &text, FieldType type, qint64 &day, const QString &path)
{
    rules::CivilDate date;
    const std::string bytes = text.toStdString();
    if (text.isEmpty())
        return;
    if (text == "today"_L1)
        day = FieldSpec::Today;
    else if (type == FieldType::Date ? rules::parseDate(bytes, date) : rules::parseMonth(bytes, date))
        day = rules::dayNumber(date.year, date.month, date.day);
    else
        complain(Kind::Syntax, path, u"\"%1\" is neither a date nor \"today\""_s.arg(text));
}

void FormBuilder::findIdType(FieldSpec &spec, const Field &field, int rowTable)
{
    if (field.idTypeField.isEmpty())
        return;
    m_names.setRowTable(rowTable);
    rules::Variable variable = m_names.resolve(field.idTypeField);
    if (variable.kind == rules::Variable::Kind::Unknown && rowTable >= 0)
        variable = m_names.column(rowTable, field.idTypeField.section(u'.', -1));
    if (variable.kind == rules::Variable::Kind::Field)
        spec.idTypeSlot = variable.slot;
    else if (variable.kind == rules::Variable::Kind::RowCell)
        spec.idTypeColumn = variable.column;
    else
        complain(Kind::UnknownVariable, field.id + u"/idTypeField"_s, u"there is no field \"%1\""_s.arg(field.idTypeField));
}

void FormBuilder::addRule(RuleInfo rule, const QJsonValue &json, const QString &path, quint16 expected)
{
    m_path = path;
    m_names.setRowTable(rule.perRow() ? rule.slot : -1);
    rules::RuleCompiler compiler(d->program, &m_names, [this](Kind kind, const QString &message, bool isError) {
        complain(kind, m_path, message, isError);
    });
    const auto compiled = compiler.compile(json);
    rule.node = compiled.node;
    rule.sources.assign(compiled.sources.begin(), compiled.sources.end());
    rule.isCrossRow = rule.perRow() && compiled.sources.contains(rule.slot);
    checkResult(path, compiled.types, expected);
    d->ruleList.push_back(std::move(rule));
}

void FormBuilder::checkResult(const QString &path, quint16 types, quint16 expected)
{
    const quint16 something = types & quint16(~type::Nothing);
    if (something != 0 && (something & expected) == 0)
        complain(Kind::TypeClash, path, u"the rule gives something this field cannot hold"_s);
}

void FormBuilder::addRules()
{
    for (size_t i = 0; i < d->sections.size(); ++i) {
        const Section &written = d->definition.sections().at(qsizetype(i));
        const SectionInfo &section = d->sections[i];
        if (section.conditionSlot >= 0) {
            RuleInfo rule;
            rule.target = Target::Condition;
            rule.slot = section.conditionSlot;
            rule.output = rule.slot;
            addRule(rule, written.visible, written.key + u"/visible"_s, type::Any);
        }
        for (int k = 0; k < section.slotCount; ++k) {
            SlotInfo &slot = d->slots[size_t(section.firstSlot + k)];
            const SlotRef place = SlotRef::field(section.firstSlot + k);
            addFieldRules(*slot.spec.field, place, section.conditionSlot, slot.alwaysRequired);
            if (slot.table < 0)
                continue;
            for (size_t c = 0; c < d->tables[size_t(slot.table)].columns.size(); ++c) {
                ColumnInfo &column = d->tables[size_t(slot.table)].columns[c];
                addFieldRules(*column.spec.field, {place.slot, -1, int(c)}, -1, column.alwaysRequired);
            }
        }
    }
}

void FormBuilder::addFieldRules(const Field &field, SlotRef place, int conditionSlot, bool &alwaysRequired)
{
    const int output = d->sourceOf(place.slot, place.column);
    const auto ruleFor = [&](Target target) {
        RuleInfo rule;
        rule.target = target;
        rule.slot = place.slot;
        rule.column = place.column;
        if (target != Target::Required)
            rule.output = output;
        return rule;
    };
    const QString path = field.id + u'/';
    if (!field.visible.isUndefined() || conditionSlot >= 0) {
        RuleInfo rule = ruleFor(Target::Visible);
        rule.conditionSlot = conditionSlot;
        addRule(rule, field.visible.isUndefined() ? QJsonValue(true) : field.visible, path + u"visible"_s, type::Any);
        if (conditionSlot >= 0)
            d->ruleList.back().sources.push_back(conditionSlot);
    }
    if (field.required.isBool())
        alwaysRequired = field.required.toBool();
    else if (!field.required.isUndefined())
        addRule(ruleFor(Target::Required), field.required, path + u"required"_s, type::Any);
    const quint16 holds = rules::typesOf(field) | (field.type == FieldType::Date || field.type == FieldType::Month ? type::Text : 0)
        | (rules::typesOf(field) & type::Text ? type::Date | type::Number : 0);
    if (field.isComputed())
        addRule(ruleFor(Target::Computed), field.computed, path + u"computed"_s, holds);
    else if (!field.prefill.isUndefined())
        addRule(ruleFor(Target::Prefill), field.prefill, path + u"prefill"_s, holds);
    addOptionRules(field, place);
    checkDefault(field, place);
    const FieldSpec &spec = d->spec(place);
    if (spec.idTypeSlot >= 0 || spec.idTypeColumn >= 0) {
        RuleInfo rule = ruleFor(Target::Recheck);
        rule.output = -1;
        rule.sources = {spec.idTypeSlot >= 0 ? spec.idTypeSlot : d->sourceOf(place.slot, spec.idTypeColumn)};
        d->ruleList.push_back(rule);
    }
}

void FormBuilder::addOptionRules(const Field &field, SlotRef place)
{
    const FieldSpec &spec = d->spec(place);
    for (size_t bit = 0; bit < spec.conditional.size() && bit < 64; ++bit) {
        const QString &value = field.options.at(spec.conditional[bit]).value;
        RuleInfo rule;
        rule.target = Target::Option;
        rule.slot = place.slot;
        rule.column = place.column;
        rule.index = int(bit);
        addRule(rule, field.optionsWhen.value(value), field.id + u"/optionsWhen/"_s + value, type::Any);
    }
}

void FormBuilder::checkDefault(const Field &field, SlotRef place)
{
    if (field.defaultValue.isUndefined() || field.isTable())
        return;
    const FieldSpec &spec = d->spec(place);
    rules::Cell cell;
    rules::putJson(spec, cell, field.defaultValue);
    const FieldError error = rules::judge(spec, cell, {});
    if (error != FieldError::None)
        complain(Kind::TypeClash, field.id + u"/default"_s, u"the default is not a value this field accepts"_s);
}

void FormBuilder::addChecks()
{
    for (const Check &check : d->definition.checks()) {
        CheckInfo info;
        info.check = &check;
        const QString path = u"check "_s + check.id;
        if (!check.field.isEmpty()) {
            info.place = d->byId.value(check.field);
            if (!info.place.isValid())
                complain(Kind::UnknownVariable, path, u"there is no field \"%1\""_s.arg(check.field));
        }
        RuleInfo rule;
        rule.target = Target::Check;
        rule.slot = info.place.slot;
        rule.column = info.place.column;
        rule.index = int(d->checks.size());
        d->checks.push_back(info);
        addRule(rule, check.when, path, type::Any);
    }
}

void FormBuilder::checkRule(const QString &path, const QJsonValue &rule)
{
    m_path = path;
    m_names.setRowTable(-1);
    rules::Program program;
    rules::RuleCompiler compiler(program, &m_names, [this](Kind kind, const QString &message, bool isError) {
        complain(kind, m_path, message, isError);
    });
    compiler.compile(rule);
}

void FormBuilder::checkParams(const QSet<QString> &known)
{
    for (const QString &name : d->contextNames) {
        if (name.startsWith("params."_L1) && !known.contains(name.section(u'.', 1, 1)))
            complain(Kind::UnknownParameter, name, u"params.json has no such parameter"_s);
    }
}

} // namespace yichuang
