// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/finding.h"
#include "core/result.h"
#include "forms/model/export.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace yichuang {

class CodeTables;

/// The language labels and messages of a definition are read in.
enum class Language { Chinese, English };

enum class FieldType {
    Text, LongText, Number, Money, Date, Month, Choice, MultiChoice, YesNo, Division, IdNumber, Phone, BankAccount,
    Table,
};

/// The English name is optional everywhere: without one the Chinese stands.
inline const QString &inLanguage(Language language, const QString &chinese, const QString &english)
{
    return language == Language::English && !english.isEmpty() ? english : chinese;
}

/// One answer that can be chosen.
struct Option
{
    QString value;
    QString label;
    QString english;

    const QString &text(Language language) const { return inLanguage(language, label, english); }
};

/// Whether a value may come from an earlier case of the same person: facts of the person do, facts of a matter do not.
enum class Carries {
    No,
    Lasting,  ///< name, sex, nation ...
    Changing, ///< address, phone, account ...: to be asked again after a year
};

/// One field of a form, or one column of a table. Rules are JSON Logic, kept as they were written; an undefined
/// value means "no rule". A field without visible is always visible.
struct Field
{
    QString id;                 ///< "applicant.idNumber"; a column: "household.members.income"
    QString key;
    QString label;
    QString english;
    FieldType type = FieldType::Text;
    QJsonValue required;        ///< true, false or a rule
    QJsonValue visible{QJsonValue::Undefined};
    QJsonValue computed{QJsonValue::Undefined};
    QJsonValue prefill{QJsonValue::Undefined};
    QJsonValue defaultValue{QJsonValue::Undefined};
    bool readOnly = false;      ///< true for computed fields as well
    Carries carries = Carries::No;
    bool sensitive = false;     ///< masked where shown outside its editor
    int minLength = 0;          ///< in characters as people count them, not UTF-16 units
    int maxLength = 0;          ///< 0: none set; the engine then holds 2,000 (long text 20,000)
    QString pattern;            ///< ECMA-262 syntax
    QString patternMessage;
    QString patternEnglish;
    std::optional<double> minimum;
    std::optional<double> maximum;
    QString earliest;           ///< minimum of a date or month: "1900-01-01" or "today"
    QString latest;
    int decimals = -1;          ///< -1: not limited (money: 2)
    QList<Option> options;
    QString codeTable;
    QHash<QString, QJsonValue> optionsWhen;
    QString hint;
    QString hintEnglish;
    QString unit;
    QString idTypeField;        ///< IdNumber: id of the field that says which paper it is
    QList<Field> columns;
    int minRows = 0;
    int maxRows = 20;
    QString evidence;
    QStringList source;

    const QString &text(Language language) const { return inLanguage(language, label, english); }
    const QString &hintText(Language language) const { return inLanguage(language, hint, hintEnglish); }
    bool isComputed() const { return !computed.isUndefined(); }
    bool isTable() const { return type == FieldType::Table; }
    bool hasOptions() const { return type == FieldType::Choice || type == FieldType::MultiChoice; }
    const Option *option(QStringView value) const;
};

/// The fields of one role or subject; its key is the first half of their ids.
struct Section
{
    QString key;
    QString title;
    QString english;
    QJsonValue visible{QJsonValue::Undefined};
    QList<Field> fields;

    const QString &text(Language language) const { return inLanguage(language, title, english); }
};

/// A cross-check: where its rule is true there is a finding. One that names a field waits until that field is
/// filled and well-formed, unless whenEmpty says otherwise.
struct Check
{
    QString id;
    QJsonValue when;
    QString field;              ///< field or column id; empty: the whole form
    Finding::Level level = Finding::Level::Block;
    QString message;            ///< may hold {params.x}, {context.x} and {field.id}
    QString english;
    QString source;
    bool whenEmpty = false;

    const QString &text(Language language) const { return inLanguage(language, message, english); }
};

/// A form as its author wrote it: sections, fields, rules and checks. Parsed from an item's "form" object with
/// fragments already expanded. A value; any thread. It does not run rules: see CompiledForm.
class YICHUANG_FORMS_EXPORT FormDefinition
{
public:
    /// The error's detail is the JSON path of the first thing that is wrong.
    static Result<FormDefinition> parse(const QJsonObject &form, const CodeTables &tables);

    const QList<Section> &sections() const { return m_sections; }
    const QList<Check> &checks() const { return m_checks; }
    /// A field or column by id; null if there is none.
    const Field *field(QStringView id) const;

private:
    QList<Section> m_sections;
    QList<Check> m_checks;
};

/// "idNumber" and the like, as item.json writes it.
YICHUANG_FORMS_EXPORT QString fieldTypeName(FieldType type);
YICHUANG_FORMS_EXPORT std::optional<FieldType> fieldTypeFromName(QStringView name);

} // namespace yichuang
