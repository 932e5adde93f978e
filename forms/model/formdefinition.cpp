// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/formdefinition.h"

#include "forms/model/codetables.h"
#include "forms/model/formreader.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct TypeName
{
    FieldType type;
    const char16_t *name;
};

constexpr std::array TypeNames{
    TypeName{FieldType::Text, u"text"},
    TypeName{FieldType::LongText, u"longText"},
    TypeName{FieldType::Number, u"number"},
    TypeName{FieldType::Money, u"money"},
    TypeName{FieldType::Date, u"date"},
    TypeName{FieldType::Month, u"month"},
    TypeName{FieldType::Choice, u"choice"},
    TypeName{FieldType::MultiChoice, u"multiChoice"},
    TypeName{FieldType::YesNo, u"yesNo"},
    TypeName{FieldType::Division, u"division"},
    TypeName{FieldType::IdNumber, u"idNumber"},
    TypeName{FieldType::Phone, u"phone"},
    TypeName{FieldType::BankAccount, u"bankAccount"},
    TypeName{FieldType::Table, u"table"},
};

// A package from elsewhere must not be able to exhaust the station.
constexpr qsizetype MostFields = 2000;
constexpr qsizetype MostColumns = 64;
constexpr qsizetype MostChecks = 1000;
constexpr int MostRows = 500;

bool isKey(const QString &key)
{
    const auto isWordCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    return !key.isEmpty() && key.size() <= 100 && !key.front().isDigit()
        && std::all_of(key.begin(), key.end(), isWordCharacter);
}

class FieldReader
{
public:
    FieldReader(JsonReader &reader, const CodeTables &tables) : m_reader(reader), m_tables(tables) { }

    Field read(const QJsonObject &json, const QString &owner, const QString &path)
    {
        Field field;
        field.key = m_reader.text(json, "key"_L1, path);
        if (!isKey(field.key))
            m_reader.fail(path + u"/key"_s, "a key is a word of letters and digits");
        field.id = owner + u'.' + field.key;
        if (m_ids.contains(field.id))
            m_reader.fail(path + u"/key"_s, "this key stands twice");
        m_ids.insert(field.id);
        if (m_ids.size() > MostFields)
            m_reader.fail(path, "the form has too many fields");
        const auto type = fieldTypeFromName(m_reader.text(json, "type"_L1, path));
        if (!type)
            m_reader.fail(path + u"/type"_s, "there is no such type");
        field.type = type.value_or(FieldType::Text);
        readTexts(field, json, path);
        readRules(field, json, path);
        readLimits(field, json, path);
        readOptions(field, json, path);
        return field;
    }

    void readColumns(Field &field, const QJsonObject &json, const QString &path)
    {
        const QJsonArray columns = m_reader.array(json, "columns"_L1, path);
        if (!field.isTable()) {
            if (!columns.isEmpty())
                m_reader.fail(path + u"/columns"_s, "only a table has columns");
            return;
        }
        if (columns.isEmpty() || columns.size() > MostColumns)
            m_reader.fail(path + u"/columns"_s, "a table has 1 to 64 columns");
        for (qsizetype i = 0; i < columns.size() && m_reader.ok(); ++i) {
            const QString here = path + u"/columns/"_s + QString::number(i);
            field.columns.append(read(columns.at(i).toObject(), field.id, here));
            if (field.columns.constLast().isTable())
                m_reader.fail(here, "a table cannot stand in a table");
        }
        field.minRows = m_reader.count(json, "minRows"_L1, path, 0);
        field.maxRows = m_reader.count(json, "maxRows"_L1, path, 20);
        if (field.maxRows < 1 || field.maxRows > MostRows || field.minRows > field.maxRows)
            m_reader.fail(path + u"/maxRows"_s, "the numbers of rows do not fit");
    }

private:
    void readTexts(Field &field, const QJsonObject &json, const QString &path)
    {
        field.label = m_reader.text(json, "label"_L1, path);
        if (field.label.isEmpty())
            m_reader.fail(path + u"/label"_s, "a label is needed");
        field.english = m_reader.text(json, "english"_L1, path);
        field.hint = m_reader.text(json, "hint"_L1, path);
        field.hintEnglish = m_reader.text(json, "hintEnglish"_L1, path);
        field.unit = m_reader.text(json, "unit"_L1, path);
        field.evidence = m_reader.text(json, "evidence"_L1, path);
        const QJsonValue source = json.value("source"_L1);
        if (source.isString())
            field.source.append(source.toString());
        for (const QJsonValue &id : source.toArray())
            field.source.append(id.toString());
    }

    void readRules(Field &field, const QJsonObject &json, const QString &path)
    {
        field.required = json.value("required"_L1);
        field.visible = json.value("visible"_L1);
        field.computed = json.value("computed"_L1);
        field.prefill = json.value("prefill"_L1);
        field.defaultValue = json.value("default"_L1);
        const QString carries = m_reader.text(json, "carries"_L1, path);
        field.carries = carries == "lasting"_L1 ? Carries::Lasting
            : carries == "changing"_L1         ? Carries::Changing
                                               : Carries::No;
        field.sensitive = m_reader.flag(json, "sensitive"_L1, path);
        field.readOnly = m_reader.flag(json, "readOnly"_L1, path) || field.isComputed();
        if (field.isTable() && (field.isComputed() || !field.prefill.isUndefined()))
            m_reader.fail(path, "a table cannot be computed");
    }

    void readLimits(Field &field, const QJsonObject &json, const QString &path)
    {
        field.minLength = m_reader.count(json, "minLength"_L1, path, 0);
        field.maxLength = m_reader.count(json, "maxLength"_L1, path, 0);
        field.pattern = m_reader.text(json, "pattern"_L1, path);
        field.patternMessage = m_reader.text(json, "patternMessage"_L1, path);
        field.patternEnglish = m_reader.text(json, "patternEnglish"_L1, path);
        if (field.type == FieldType::Date || field.type == FieldType::Month) {
            field.earliest = m_reader.text(json, "minimum"_L1, path);
            field.latest = m_reader.text(json, "maximum"_L1, path);
        } else {
            field.minimum = m_reader.number(json, "minimum"_L1, path);
            field.maximum = m_reader.number(json, "maximum"_L1, path);
        }
        field.decimals = m_reader.count(json, "decimals"_L1, path, field.type == FieldType::Money ? 2 : -1);
        field.idTypeField = m_reader.text(json, "idTypeField"_L1, path);
        if (field.maxLength > 0 && field.minLength > field.maxLength)
            m_reader.fail(path + u"/minLength"_s, "the shortest is longer than the longest");
        if (field.minimum && field.maximum && *field.minimum > *field.maximum)
            m_reader.fail(path + u"/minimum"_s, "the smallest is larger than the largest");
    }

    void readOptions(Field &field, const QJsonObject &json, const QString &path)
    {
        field.codeTable = m_reader.text(json, "codeTable"_L1, path);
        if (!field.codeTable.isEmpty()) {
            if (!m_tables.contains(field.codeTable))
                m_reader.fail(path + u"/codeTable"_s, "there is no such code table");
            field.options = m_tables.options(field.codeTable);
        }
        const QJsonArray options = m_reader.array(json, "options"_L1, path);
        if (!options.isEmpty()) {
            const auto own = CodeTables::parse({{u"options"_s, options}});
            if (!own)
                m_reader.fail(path + u"/options"_s, "each option needs a value of its own and a label");
            else
                field.options = own->options(u"options"_s);
        }
        if (field.hasOptions() && field.options.isEmpty())
            m_reader.fail(path + u"/options"_s, "a choice needs options");
        const QJsonObject when = json.value("optionsWhen"_L1).toObject();
        for (auto it = when.begin(); it != when.end(); ++it) {
            if (!field.option(it.key()))
                m_reader.fail(path + u"/optionsWhen"_s, "there is no such option");
            field.optionsWhen.insert(it.key(), it.value());
        }
    }

    JsonReader &m_reader;
    const CodeTables &m_tables;
    QSet<QString> m_ids;
};

Finding::Level levelFromName(JsonReader &reader, const QString &name, const QString &path)
{
    if (name == "warn"_L1)
        return Finding::Level::Warn;
    if (name == "advise"_L1)
        return Finding::Level::Advise;
    if (!name.isEmpty() && name != "block"_L1)
        reader.fail(path + u"/level"_s, "block, warn or advise is expected");
    return Finding::Level::Block;
}

Check readCheck(JsonReader &reader, const QJsonObject &json, const QString &path)
{
    Check check;
    check.id = reader.text(json, "id"_L1, path);
    check.when = json.value("when"_L1);
    check.field = reader.text(json, "field"_L1, path);
    check.level = levelFromName(reader, reader.text(json, "level"_L1, path), path);
    check.message = reader.text(json, "message"_L1, path);
    check.english = reader.text(json, "english"_L1, path);
    const QJsonValue source = json.value("source"_L1);
    check.source = source.isArray() ? source.toArray().at(0).toString() : source.toString();
    check.whenEmpty = reader.flag(json, "whenEmpty"_L1, path);
    if (check.id.isEmpty() || check.message.isEmpty())
        reader.fail(path, "a check needs an id and a message");
    if (check.when.isUndefined())
        reader.fail(path + u"/when"_s, "a check needs a rule");
    return check;
}

} // namespace

QString fieldTypeName(FieldType type)
{
    for (const TypeName &entry : TypeNames) {
        if (entry.type == type)
            return QString::fromUtf16(entry.name);
    }
    return {};
}

std::optional<FieldType> fieldTypeFromName(QStringView name)
{
    for (const TypeName &entry : TypeNames) {
        if (name == QStringView(entry.name))
            return entry.type;
    }
    return std::nullopt;
}

const Option *Field::option(QStringView value) const
{
    for (const Option &candidate : options) {
        if (candidate.value == value)
            return &candidate;
    }
    return nullptr;
}

Result<FormDefinition> FormDefinition::parse(const QJsonObject &form, const CodeTables &tables)
{
    FormDefinition definition;
    JsonReader reader;
    FieldReader fields(reader, tables);
    QSet<QString> sectionKeys;
    const QJsonArray sections = reader.array(form, "sections"_L1, QString());
    for (qsizetype i = 0; i < sections.size() && reader.ok(); ++i) {
        const QJsonObject json = sections.at(i).toObject();
        const QString path = u"/sections/%1"_s.arg(i);
        Section section;
        section.key = reader.text(json, "key"_L1, path);
        section.title = reader.text(json, "title"_L1, path);
        section.english = reader.text(json, "english"_L1, path);
        section.visible = json.value("visible"_L1);
        if (!isKey(section.key) || section.key == "row"_L1 || section.key == "context"_L1 || section.key == "params"_L1)
            reader.fail(path + u"/key"_s, "a key is a word of letters and digits, and not row, context or params");
        if (sectionKeys.contains(section.key))
            reader.fail(path + u"/key"_s, "this key stands twice");
        sectionKeys.insert(section.key);
        if (json.contains("fragment"_L1))
            reader.fail(path + u"/fragment"_s, "fragments must be expanded first");
        const QJsonArray list = reader.array(json, "fields"_L1, path);
        for (qsizetype k = 0; k < list.size() && reader.ok(); ++k) {
            const QString here = path + u"/fields/"_s + QString::number(k);
            Field field = fields.read(list.at(k).toObject(), section.key, here);
            fields.readColumns(field, list.at(k).toObject(), here);
            section.fields.append(std::move(field));
        }
        definition.m_sections.append(std::move(section));
    }
    const QJsonArray checks = reader.array(form, "checks"_L1, QString());
    if (checks.size() > MostChecks)
        reader.fail(u"/checks"_s, "the form has too many checks");
    for (qsizetype i = 0; i < checks.size() && reader.ok(); ++i)
        definition.m_checks.append(readCheck(reader, checks.at(i).toObject(), u"/checks/%1"_s.arg(i)));
    if (!reader.ok())
        return reader.error();
    return definition;
}

const Field *FormDefinition::field(QStringView id) const
{
    for (const Section &section : m_sections) {
        if (!id.startsWith(section.key))
            continue;
        for (const Field &field : section.fields) {
            if (field.id == id)
                return &field;
            if (!field.isTable() || !id.startsWith(field.id))
                continue;
            for (const Field &column : field.columns) {
                if (column.id == id)
                    return &column;
            }
        }
    }
    return nullptr;
}

} // namespace yichuang
