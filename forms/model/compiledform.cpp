// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/compiledform.h"

#include "forms/model/engine/formbuilder.h"
#include "forms/model/formreader.h"

using namespace Qt::StringLiterals;

namespace yichuang {

CompiledForm::CompiledForm(std::unique_ptr<const FormLayout> insides)
    : d(std::move(insides))
{
}

CompiledForm::~CompiledForm() = default;

Result<std::unique_ptr<const CompiledForm>> CompiledForm::compile(const FormDefinition &definition)
{
    FormBuilder builder(definition);
    auto insides = builder.build();
    if (!insides) {
        for (const FormProblem &problem : builder.problems()) {
            if (problem.isError)
                return brokenForm(problem.path + u": "_s + problem.message);
        }
    }
    return std::unique_ptr<const CompiledForm>(new CompiledForm(std::move(insides)));
}

QList<FormProblem> CompiledForm::problems(const FormDefinition &definition,
                                          const std::optional<QSet<QString>> &knownParams,
                                          const QHash<QString, QJsonValue> &extraRules)
{
    FormBuilder builder(definition);
    QStringList paths = extraRules.keys();
    paths.sort();
    builder.prepare();
    for (const QString &path : std::as_const(paths))
        builder.checkRule(path, extraRules.value(path));
    if (knownParams)
        builder.checkParams(*knownParams);
    return builder.problems();
}

const FormDefinition &CompiledForm::definition() const
{
    return d->definition;
}

int CompiledForm::slotCount() const
{
    return d->fieldCount;
}

const Field &CompiledForm::field(SlotRef ref) const
{
    return *d->spec(ref).field;
}

int CompiledForm::sectionOf(int slot) const
{
    return d->slots[size_t(slot)].section;
}

SlotRef CompiledForm::find(QStringView path) const
{
    const QString text = QString::fromRawData(path.data(), path.size()); // only looked up
    const auto found = d->byId.constFind(text);
    if (found != d->byId.constEnd())
        return found->column < 0 ? *found : SlotRef();
    // "household.members.2.income"
    const qsizetype last = text.lastIndexOf(u'.');
    const qsizetype before = last > 0 ? text.lastIndexOf(u'.', last - 1) : -1;
    if (before <= 0)
        return {};
    bool isRow = false;
    const int row = QStringView(text).mid(before + 1, last - before - 1).toInt(&isRow);
    const SlotRef column = d->byId.value(text.left(before) + text.mid(last));
    return isRow && row >= 0 && column.column >= 0 ? SlotRef::cell(column.slot, row, column.column) : SlotRef();
}

QString CompiledForm::path(SlotRef ref) const
{
    if (!ref.isValid() || ref.slot >= d->fieldCount)
        return {};
    const QString &id = d->slots[size_t(ref.slot)].spec.field->id;
    if (ref.column < 0)
        return id;
    const QString &key = d->spec(ref).field->key;
    return ref.row < 0 ? id + u'.' + key : id + u'.' + QString::number(ref.row) + u'.' + key;
}

} // namespace yichuang
