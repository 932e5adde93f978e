// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/formstate.h"

#include "forms/model/engine/cellinput.h"
#include "forms/model/engine/formnames.h"
#include "forms/model/engine/formstateprivate.h"
#include "forms/model/fieldmessage.h"
#include "forms/model/rules/valuejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

using rules::Cell;

FormState::FormState(const CompiledForm &form, FormContext context)
    : d(std::make_unique<Private>(form, *form.d))
{
    d->engine.setContext(context);
    d->engine.reset(Source::Draft);
    d->engine.evaluateAll();
}

FormState::~FormState() = default;
FormState::FormState(FormState &&) noexcept = default;
FormState &FormState::operator=(FormState &&) noexcept = default;

const CompiledForm &FormState::form() const
{
    return d->form;
}

const FormContext &FormState::context() const
{
    return d->engine.context();
}

void FormState::setContext(FormContext context)
{
    d->engine.setContext(context);
    d->engine.evaluateAll();
}

void FormState::setLanguage(Language language)
{
    d->language = language;
}

Language FormState::language() const
{
    return d->language;
}

void FormState::load(const FormData &data, Source source)
{
    d->engine.reset(source);
    d->loader.load(d->engine, data.json());
    d->engine.evaluateAll();
}

Result<Done> FormState::loadJson(QByteArrayView json, Source source)
{
    d->engine.reset(source);
    const auto loaded = d->loader.load(d->engine, json);
    d->engine.evaluateAll();
    return loaded;
}

FormData FormState::data() const
{
    return FormData(d->loader.write(d->engine, FormLoader::Which::Visible));
}

FormValues FormState::values() const
{
    return {this, [](const void *source, QStringView path) {
                const auto &state = *static_cast<const FormState *>(source);
                return state.d->loader.write(state.d->engine, state.d->form.find(path));
            },
            [](const void *source) {
                const auto &state = *static_cast<const FormState *>(source);
                return !state.d->loader.writesAnything(state.d->engine);
            }};
}

FormData FormState::typedData() const
{
    return FormData(d->loader.write(d->engine, FormLoader::Which::Typed));
}

QList<SlotRef> FormState::set(SlotRef ref, const QJsonValue &value)
{
    if (!d->engine.isCell(ref))
        return {};
    const rules::FieldSpec &spec = d->layout.spec(ref);
    if (spec.field->isComputed())
        return {};
    if (spec.field->isTable()) {
        d->loader.loadTable(d->engine, ref.slot, value);
        d->engine.noteTable(ref.slot);
        d->engine.settle();
        return d->engine.takeChanges();
    }
    Cell &cell = d->engine.cell(ref);
    bool isAnother = false;
    if (value.isString()) {
        const QByteArray text = rules::cleaned(spec, value.toString()).toUtf8();
        isAnother = rules::putText(spec, cell, std::string_view(text.constData(), size_t(text.size())));
    } else {
        isAnother = rules::putJson(spec, cell, value);
    }
    cell.isTouched = true;
    if (!isAnother)
        return {};
    d->engine.noteValue(ref);
    d->engine.settle();
    return d->engine.takeChanges();
}

QList<SlotRef> FormState::set(QStringView path, const QJsonValue &value)
{
    return set(d->form.find(path), value);
}

int FormState::addRow(int slot, QList<SlotRef> *changed)
{
    if (!d->isTable(slot) || rowCount(slot) >= d->layout.slots[size_t(slot)].spec.field->maxRows)
        return -1;
    d->engine.appendRow(slot);
    d->handOver(changed);
    return rowCount(slot) - 1;
}

bool FormState::removeRow(int slot, int row, QList<SlotRef> *changed)
{
    if (!d->isTable(slot) || row < 0 || row >= rowCount(slot))
        return false;
    d->engine.removeRow(slot, row);
    d->handOver(changed);
    return true;
}

bool FormState::moveRow(int slot, int from, int to, QList<SlotRef> *changed)
{
    if (!d->isTable(slot) || from < 0 || to < 0 || from >= rowCount(slot) || to >= rowCount(slot))
        return false;
    d->engine.moveRow(slot, from, to);
    d->handOver(changed);
    return true;
}

int FormState::rowCount(int slot) const
{
    return d->isTable(slot) ? d->engine.cells().table(slot).rows : 0;
}

QJsonValue FormState::value(SlotRef ref) const
{
    if (!d->engine.isCell(ref))
        return QJsonValue::Undefined;
    if (ref.row < 0 && d->isTable(ref.slot)) {
        QJsonArray rows;
        for (int row = 0; row < rowCount(ref.slot); ++row) {
            QJsonObject object;
            for (int column = 0; column < d->layout.columnCount(ref.slot); ++column) {
                const SlotRef cell = SlotRef::cell(ref.slot, row, column);
                const QJsonValue inner = value(cell);
                if (!inner.isUndefined())
                    object.insert(d->layout.spec(cell).field->key, inner);
            }
            rows.append(object);
        }
        return rows;
    }
    return rules::cellJson(d->layout.spec(ref), d->engine.cell(ref));
}

QJsonValue FormState::value(QStringView path) const
{
    return value(d->form.find(path));
}

bool FormState::isVisible(SlotRef ref) const
{
    return d->engine.isCell(ref) && d->engine.isShown(ref);
}

bool FormState::isSectionVisible(int section) const
{
    if (section < 0 || section >= int(d->layout.sections.size()))
        return false;
    const int condition = d->layout.sections[size_t(section)].conditionSlot;
    return condition < 0 || d->engine.cells().slots[size_t(condition)].number != 0;
}

bool FormState::isRequired(SlotRef ref) const
{
    return isVisible(ref) && d->engine.cell(ref).isRequired;
}

bool FormState::isEmpty(SlotRef ref) const
{
    if (!d->engine.isCell(ref))
        return true;
    return ref.row < 0 && d->isTable(ref.slot) ? rowCount(ref.slot) == 0 : d->engine.cell(ref).isEmpty();
}

bool FormState::isTouched(SlotRef ref) const
{
    return d->engine.isCell(ref) && d->engine.cell(ref).isTouched;
}

FieldError FormState::error(SlotRef ref) const
{
    return isVisible(ref) ? d->engine.cell(ref).error : FieldError::None;
}

QString FormState::errorText(SlotRef ref) const
{
    const FieldError found = error(ref);
    return found == FieldError::None ? QString() : fieldMessage(d->form.field(ref), found, d->language);
}

QList<Option> FormState::offeredOptions(SlotRef ref) const
{
    QList<Option> offered;
    if (!d->engine.isCell(ref))
        return offered;
    const rules::FieldSpec &spec = d->layout.spec(ref);
    const quint64 hidden = d->engine.cell(ref).hiddenOptions;
    for (int i = 0; i < int(spec.options.size()); ++i) {
        const auto bit = std::find(spec.conditional.begin(), spec.conditional.end(), i) - spec.conditional.begin();
        if (bit >= 64 || !((hidden >> bit) & 1))
            offered.append(spec.field->options.at(i));
    }
    return offered;
}

const std::vector<FormState::Fault> &FormState::faults() const
{
    return d->engine.faults();
}

QJsonObject FormState::computed() const
{
    QJsonObject values;
    for (int slot = 0; slot < d->layout.fieldCount; ++slot) {
        const rules::FieldSpec &spec = d->layout.slots[size_t(slot)].spec;
        const Cell &cell = d->engine.cells().slots[size_t(slot)];
        if (spec.field->isComputed() && cell.isVisible && !cell.isEmpty())
            values.insert(spec.field->id, rules::cellJson(spec, cell));
    }
    return values;
}

Result<QJsonValue> FormState::evaluate(const QJsonValue &rule) const
{
    QString problem;
    rules::Program program;
    std::vector<QString> names;
    FormNames formNames(d->layout, names);
    rules::RuleCompiler compiler(program, &formNames, [&](FormProblem::Kind, const QString &message, bool isError) {
        if (isError && problem.isEmpty())
            problem = message;
    });
    const auto compiled = compiler.compile(rule);
    if (!problem.isEmpty())
        return Error{ErrorCode::InvalidInput, problem, problem};
    rules::Arena arena;
    const auto values = d->engine.contextValues(names, arena);
    return d->withContext(values, [&](rules::Evaluator &evaluator) -> QJsonValue {
        const rules::Value value = evaluator.evaluate(*compiled.node);
        return rules::toJson(value, evaluator);
    });
}

} // namespace yichuang
