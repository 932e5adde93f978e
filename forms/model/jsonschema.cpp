// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/jsonschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonArray optionValues(const Field &field)
{
    QJsonArray values;
    for (const Option &option : field.options)
        values.append(option.value);
    return values;
}

void addTextLimits(QJsonObject &schema, const Field &field)
{
    schema.insert(u"type"_s, u"string"_s);
    if (field.minLength > 0)
        schema.insert(u"minLength"_s, field.minLength);
    if (field.maxLength > 0)
        schema.insert(u"maxLength"_s, field.maxLength);
    if (!field.pattern.isEmpty())
        schema.insert(u"pattern"_s, field.pattern);
}

void addNumberLimits(QJsonObject &schema, const Field &field)
{
    schema.insert(u"type"_s, u"number"_s);
    if (field.minimum)
        schema.insert(u"minimum"_s, *field.minimum);
    if (field.maximum)
        schema.insert(u"maximum"_s, *field.maximum);
    // multipleOf 0.01 fails on binary fractions in many validators, so only whole numbers are said in standard words.
    if (field.decimals == 0)
        schema.insert(u"type"_s, u"integer"_s);
    else if (field.decimals > 0)
        schema.insert(u"x-decimals"_s, field.decimals);
}

QJsonObject fieldSchema(const Field &field);

QJsonObject objectSchema(const QList<Field> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        properties.insert(field.key, fieldSchema(field));
        if (field.required.isBool() && field.required.toBool() && field.visible.isUndefined())
            required.append(field.key);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

QJsonObject rulesOf(const Field &field)
{
    QJsonObject rules;
    const auto add = [&](const QString &name, const QJsonValue &rule) {
        if (rule.isObject() || (rule.isBool() && name != "required"_L1))
            rules.insert(name, rule);
    };
    add(u"required"_s, field.required);
    add(u"visible"_s, field.visible);
    add(u"computed"_s, field.computed);
    add(u"prefill"_s, field.prefill);
    return rules;
}

void addType(QJsonObject &schema, const Field &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Money:
        addNumberLimits(schema, field);
        break;
    case FieldType::Date:
        schema.insert(u"type"_s, u"string"_s);
        schema.insert(u"format"_s, u"date"_s);
        break;
    case FieldType::Month:
        schema.insert(u"type"_s, u"string"_s);
        schema.insert(u"pattern"_s, u"^[0-9]{4}-(0[1-9]|1[0-2])$"_s);
        break;
    case FieldType::Choice:
        schema.insert(u"type"_s, u"string"_s);
        schema.insert(u"enum"_s, optionValues(field));
        break;
    case FieldType::MultiChoice:
        schema.insert(u"type"_s, u"array"_s);
        schema.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"enum"_s, optionValues(field)}});
        schema.insert(u"uniqueItems"_s, true);
        break;
    case FieldType::YesNo:
        schema.insert(u"type"_s, u"boolean"_s);
        break;
    case FieldType::Table:
        schema.insert(u"type"_s, u"array"_s);
        schema.insert(u"items"_s, objectSchema(field.columns));
        schema.insert(u"maxItems"_s, field.maxRows);
        if (field.minRows > 0)
            schema.insert(u"minItems"_s, field.minRows);
        break;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Division:
    case FieldType::IdNumber:
    case FieldType::Phone:
    case FieldType::BankAccount:
        addTextLimits(schema, field);
        break;
    }
}

QJsonObject fieldSchema(const Field &field)
{
    QJsonObject schema{{u"title"_s, field.label}};
    addType(schema, field);
    if (!field.hint.isEmpty())
        schema.insert(u"description"_s, field.hint);
    if (field.isComputed() || field.readOnly)
        schema.insert(u"readOnly"_s, true);
    if (!field.defaultValue.isUndefined())
        schema.insert(u"default"_s, field.defaultValue);
    if (field.type != FieldType::Text)
        schema.insert(u"x-type"_s, fieldTypeName(field.type));
    if (const QJsonObject rules = rulesOf(field); !rules.isEmpty())
        schema.insert(u"x-rules"_s, rules);
    return schema;
}

} // namespace

QJsonObject toJsonSchema(const FormDefinition &definition, const QString &id)
{
    QJsonObject properties;
    for (const Section &section : definition.sections()) {
        QJsonObject schema = objectSchema(section.fields);
        schema.insert(u"title"_s, section.title);
        if (!section.visible.isUndefined())
            schema.insert(u"x-rules"_s, QJsonObject{{u"visible"_s, section.visible}});
        properties.insert(section.key, schema);
    }
    QJsonObject root{{u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s},
                     {u"type"_s, u"object"_s},
                     {u"properties"_s, properties}};
    if (!id.isEmpty())
        root.insert(u"$id"_s, id);
    return root;
}

} // namespace yichuang
