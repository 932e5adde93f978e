// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/engine/formloader.h"

#include "forms/model/engine/cellinput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

using namespace Qt::StringLiterals;

namespace yichuang {

using rules::Cell;
using rules::FieldSpec;
namespace dom = simdjson::dom;

namespace {

/// Finds keys in the order they are expected: most data comes in the order of the form.
class KeyGuess
{
public:
    template<typename KeyAt>
    int find(std::string_view key, int count, KeyAt keyAt)
    {
        for (int i = 0; i < count; ++i) {
            const int at = m_next + i < count ? m_next + i : m_next + i - count;
            if (keyAt(at) == key) {
                m_next = at + 1;
                return at;
            }
        }
        return -1;
    }

private:
    int m_next = 0;
};

void put(const FieldSpec &spec, Cell &cell, dom::element value)
{
    switch (value.type()) {
    case dom::element_type::STRING:
        rules::putText(spec, cell, value.get_string().value_unsafe());
        break;
    case dom::element_type::INT64:
        rules::putNumber(spec, cell, double(value.get_int64().value_unsafe()));
        break;
    case dom::element_type::UINT64:
        rules::putNumber(spec, cell, double(value.get_uint64().value_unsafe()));
        break;
    case dom::element_type::DOUBLE:
        rules::putNumber(spec, cell, value.get_double().value_unsafe());
        break;
    case dom::element_type::BOOL:
        rules::putFlag(spec, cell, value.get_bool().value_unsafe());
        break;
    case dom::element_type::ARRAY:
    case dom::element_type::OBJECT:
        rules::putJson(spec, cell, QJsonDocument::fromJson("[" + QByteArray::fromStdString(simdjson::minify(value)) + "]").array().at(0));
        break;
    case dom::element_type::NULL_VALUE:
        rules::putNothing(cell);
        break;
    }
    cell.isTouched = true;
}

int allowedRows(const Field &field, size_t rows)
{
    // A few more than allowed are kept, so that the error can say so; rubbish is not.
    return int(std::min(rows, size_t(field.maxRows) + 100));
}

void fillRow(FormEngine &engine, const TableInfo &table, int row, dom::element json)
{
    dom::object object;
    if (json.get(object) != simdjson::SUCCESS)
        return;
    KeyGuess guess;
    for (const auto [key, value] : object) {
        const int column = guess.find(key, int(table.columns.size()),
                                      [&](int i) { return std::string_view(table.columns[size_t(i)].spec.key); });
        if (column >= 0)
            put(table.columns[size_t(column)].spec, engine.cells().table(table.slot).at(row, column), value);
    }
}

void fillTable(FormEngine &engine, const TableInfo &table, const Field &field, dom::element json)
{
    dom::array rows;
    if (json.get(rows) != simdjson::SUCCESS)
        return;
    engine.setRowCount(table.slot, allowedRows(field, rows.size()));
    int row = 0;
    for (const dom::element one : rows) {
        if (row >= engine.cells().table(table.slot).rows)
            return;
        fillRow(engine, table, row++, one);
    }
}

} // namespace

FormLoader::FormLoader(const FormLayout &layout)
    : m_layout(layout)
    , m_parser(std::make_unique<dom::parser>())
{
}

FormLoader::~FormLoader() = default;

Result<Done> FormLoader::load(FormEngine &engine, QByteArrayView json)
{
    dom::object root;
    if (m_parser->parse(json.data(), size_t(json.size())).get(root) != simdjson::SUCCESS) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("yichuang::FormState",
                                                 "The form's data cannot be read. Nothing was changed on the case; "
                                                 "please open it again or fill the form anew."),
                     u"not a JSON object"_s};
    }
    KeyGuess sections;
    for (const auto [role, fields] : root) {
        const int at = sections.find(role, int(m_layout.sections.size()),
                                     [&](int i) { return std::string_view(m_layout.sections[size_t(i)].key); });
        dom::object object;
        if (at < 0 || fields.get(object) != simdjson::SUCCESS)
            continue;
        const SectionInfo &section = m_layout.sections[size_t(at)];
        KeyGuess guess;
        for (const auto [key, value] : object) {
            const int index = guess.find(key, section.slotCount, [&](int i) {
                return std::string_view(m_layout.slots[size_t(section.firstSlot + i)].spec.key);
            });
            if (index < 0)
                continue;
            const SlotInfo &slot = m_layout.slots[size_t(section.firstSlot + index)];
            if (slot.table >= 0)
                fillTable(engine, m_layout.tables[size_t(slot.table)], *slot.spec.field, value);
            else if (!slot.spec.field->isComputed())
                put(slot.spec, engine.cells().slots[size_t(section.firstSlot + index)], value);
        }
    }
    return {};
}

void FormLoader::loadTable(FormEngine &engine, int slot, const QJsonValue &json)
{
    const TableInfo &table = m_layout.tableAt(slot);
    const QJsonArray rows = json.toArray();
    engine.setRowCount(slot, 0);
    engine.setRowCount(slot, allowedRows(*m_layout.slots[size_t(slot)].spec.field, size_t(rows.size())));
    for (int row = 0; row < engine.cells().table(slot).rows; ++row) {
        const QJsonObject object = rows.at(row).toObject();
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const FieldSpec &spec = table.columns[column].spec;
            const auto found = object.constFind(spec.field->key);
            if (found == object.constEnd() || spec.field->isComputed())
                continue;
            Cell &cell = engine.cells().table(slot).at(row, int(column));
            rules::putJson(spec, cell, *found);
            cell.isTouched = true;
        }
    }
}

void FormLoader::load(FormEngine &engine, const QJsonObject &root)
{
    for (qsizetype i = 0; i < m_layout.definition.sections().size(); ++i) {
        const QJsonObject values = root.value(m_layout.definition.sections().at(i).key).toObject();
        const SectionInfo &section = m_layout.sections[size_t(i)];
        for (int slot = section.firstSlot; slot < section.firstSlot + section.slotCount; ++slot) {
            const FieldSpec &spec = m_layout.slots[size_t(slot)].spec;
            const auto found = values.constFind(spec.field->key);
            if (found == values.constEnd() || spec.field->isComputed())
                continue;
            if (spec.field->isTable()) {
                loadTable(engine, slot, *found);
                continue;
            }
            Cell &cell = engine.cells().slots[size_t(slot)];
            rules::putJson(spec, cell, *found);
            cell.isTouched = true;
        }
    }
}

namespace {

// What stands for a cell in the data; undefined: nothing.
QJsonValue written(const FieldSpec &spec, const Cell &cell, FormLoader::Which which)
{
    if (which == FormLoader::Which::Visible)
        return cell.isVisible ? rules::cellJson(spec, cell) : QJsonValue(QJsonValue::Undefined);
    if (!cell.isTouched || spec.field->isComputed())
        return QJsonValue::Undefined;
    const bool wouldComeBack = !spec.field->prefill.isUndefined() || !spec.field->defaultValue.isUndefined();
    if (cell.isEmpty())
        return wouldComeBack ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonValue::Undefined);
    return rules::cellJson(spec, cell);
}

} // namespace

QJsonValue FormLoader::writeRows(const FormEngine &engine, int slot, Which which) const
{
    const TableInfo &table = m_layout.tableAt(slot);
    const rules::TableCells &cells = engine.cells().table(slot);
    QJsonArray rows;
    for (int row = 0; row < cells.rows; ++row) {
        QJsonObject object;
        for (int column = 0; column < cells.columns; ++column) {
            const FieldSpec &spec = table.columns[size_t(column)].spec;
            const QJsonValue value = written(spec, cells.at(row, column), which);
            if (!value.isUndefined())
                object.insert(spec.field->key, value);
        }
        rows.append(object);
    }
    return rows;
}

QJsonValue FormLoader::write(const FormEngine &engine, SlotRef ref) const
{
    if (!engine.isCell(ref) || !engine.isShown(ref))
        return QJsonValue::Undefined;
    if (ref.row < 0 && m_layout.slots[size_t(ref.slot)].table >= 0) {
        return engine.cells().visibleRows(ref.slot) > 0 ? writeRows(engine, ref.slot, Which::Visible)
                                                        : QJsonValue(QJsonValue::Undefined);
    }
    return written(m_layout.spec(ref), engine.cell(ref), Which::Visible);
}

bool FormLoader::writesAnything(const FormEngine &engine) const
{
    for (int slot = 0; slot < m_layout.fieldCount; ++slot) {
        if (!write(engine, SlotRef::field(slot)).isUndefined())
            return true;
    }
    return false;
}

QJsonObject FormLoader::write(const FormEngine &engine, Which which) const
{
    QJsonObject root;
    for (qsizetype i = 0; i < m_layout.definition.sections().size(); ++i) {
        const SectionInfo &section = m_layout.sections[size_t(i)];
        QJsonObject values;
        for (int slot = section.firstSlot; slot < section.firstSlot + section.slotCount; ++slot) {
            const SlotInfo &info = m_layout.slots[size_t(slot)];
            const Cell &cell = engine.cells().slots[size_t(slot)];
            QJsonValue value(QJsonValue::Undefined);
            if (info.table < 0)
                value = written(info.spec, cell, which);
            else if (engine.cells().table(slot).rows > 0 && (which == Which::Typed || cell.isVisible))
                value = writeRows(engine, slot, which);
            if (!value.isUndefined())
                values.insert(info.spec.field->key, value);
        }
        if (!values.isEmpty())
            root.insert(m_layout.definition.sections().at(i).key, values);
    }
    return root;
}

} // namespace yichuang
