// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/formtext.h"

#include "core/idnumber.h"
#include "core/money.h"
#include "forms/model/divisiontree.h"
#include "forms/model/formstate.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString yesNoText(bool yes, Language language)
{
    if (language == Language::Chinese)
        return yes ? u"是"_s : u"否"_s;
    return yes ? u"Yes"_s : u"No"_s;
}

QString dayText(const QString &iso, Language language)
{
    if (language == Language::English)
        return iso;
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (day.isValid())
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    const QDate month = QDate::fromString(iso + u"-01"_s, Qt::ISODate);
    return month.isValid() ? u"%1年%2月"_s.arg(month.year()).arg(month.month()) : iso;
}

QString withUnit(const Field &field, const QString &text)
{
    return field.unit.isEmpty() || text.isEmpty() ? text : text + u' ' + field.unit;
}

QString optionText(const Field &field, const QString &value, Language language)
{
    const Option *option = field.option(value);
    return option ? option->text(language) : value;
}

QString plainText(const Field &field, const QJsonValue &value, Language language)
{
    switch (field.type) {
    case FieldType::Choice:
        return optionText(field, value.toString(), language);
    case FieldType::MultiChoice: {
        QStringList labels;
        for (const QJsonValue &item : value.toArray())
            labels.append(optionText(field, item.toString(), language));
        return labels.join(language == Language::Chinese ? u"、"_s : u", "_s);
    }
    case FieldType::Money:
        return value.isDouble() ? withUnit(field, Money::fromYuan(value.toDouble()).text()) : value.toString();
    case FieldType::Number:
        return value.isDouble()
            ? withUnit(field, QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest))
            : value.toString();
    case FieldType::YesNo:
        return value.isBool() ? yesNoText(value.toBool(), language) : value.toString();
    case FieldType::Date:
    case FieldType::Month:
        return dayText(value.toString(), language);
    case FieldType::Table:
        return QString::number(value.toArray().size());
    case FieldType::Division:
        return language == Language::Chinese ? DivisionTree::standard().paperName(value.toString())
                                             : DivisionTree::standard().fullName(value.toString());
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::IdNumber:
    case FieldType::Phone:
    case FieldType::BankAccount:
        break;
    }
    return value.toString();
}

} // namespace

QString displayText(const Field &field, const QJsonValue &value, Language language, Masking masking)
{
    const QString text = plainText(field, value, language);
    const bool isSecret = field.sensitive || field.type == FieldType::IdNumber;
    return masking == Masking::Masked && isSecret ? maskedIdNumber(text) : text;
}

namespace {

void appendTable(QList<PaperSection> &sections, const FormState &state, SlotRef place, Language language, Masking masking)
{
    const Field &field = state.form().field(place);
    PaperSection table;
    table.title = field.text(language);
    for (const Field &column : field.columns)
        table.columns.append(column.text(language));
    for (int row = 0; row < state.rowCount(place.slot); ++row) {
        QStringList cells;
        for (int column = 0; column < int(field.columns.size()); ++column) {
            const SlotRef cell = SlotRef::cell(place.slot, row, column);
            cells.append(state.isVisible(cell) ? displayText(field.columns.at(column), state.value(cell), language, masking)
                                               : QString());
        }
        table.cells.append(cells);
    }
    if (!table.cells.isEmpty())
        sections.append(table);
}

} // namespace

QList<PaperSection> paperSections(const FormState &state, Language language, Masking masking)
{
    QList<PaperSection> sections;
    int slot = 0;
    for (const Section &section : state.form().definition().sections()) {
        PaperSection paper;
        paper.title = section.text(language);
        QList<PaperSection> tables;
        for (const Field &field : section.fields) {
            const SlotRef place = SlotRef::field(slot++);
            if (!state.isVisible(place))
                continue;
            if (field.isTable())
                appendTable(tables, state, place, language, masking);
            else
                paper.rows.append({field.text(language), displayText(field, state.value(place), language, masking)});
        }
        if (!paper.rows.isEmpty())
            sections.append(paper);
        sections.append(tables);
    }
    return sections;
}

} // namespace yichuang
