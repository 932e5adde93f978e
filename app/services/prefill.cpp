// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prefill.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qsizetype ShortNumber = 12; ///< the day and the serial
const QString Applicant = QStringLiteral("applicant");

bool isPerson(const Section &section)
{
    return std::any_of(section.fields.begin(), section.fields.end(),
                       [](const Field &field) { return field.key == "idNumber"_L1; });
}

bool offersTheSame(const Field &a, const Field &b)
{
    return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      [](const Option &one, const Option &other) { return one.value == other.value; });
}

bool isAlike(const Field &before, const Field &now)
{
    return before.carries != Carries::No && now.carries != Carries::No && before.key == now.key
        && before.type == now.type && before.codeTable == now.codeTable && offersTheSame(before, now);
}

// Only columns that both tables have alike; what says something of a matter (income ...) is asked again.
QJsonValue rowsFor(const Field &now, const Field &before, const QJsonArray &rows)
{
    QJsonArray taken;
    for (const QJsonValue &row : rows) {
        QJsonObject cells;
        for (const Field &column : now.columns) {
            const auto other = std::find_if(before.columns.begin(), before.columns.end(),
                                            [&](const Field &candidate) { return isAlike(candidate, column); });
            const QJsonValue cell = row.toObject().value(column.key);
            if (other != before.columns.end() && !cell.isUndefined() && !cell.isNull())
                cells.insert(column.key, cell);
        }
        if (!cells.isEmpty())
            taken.append(cells);
    }
    return taken;
}

bool isFree(const FormState &form, SlotRef ref, const Field &field)
{
    if (field.isTable())
        return form.rowCount(ref.slot) == 0;
    return form.isEmpty(ref) || !form.isTouched(ref);
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

const FormDefinition *Prefill::definitionOf(const CaseView &view)
{
    if (!view.business)
        return nullptr;
    const QString key = view.business->code + u'@' + view.item->version;
    auto found = m_definitions.find(key);
    if (found == m_definitions.end()) {
        auto parsed = FormDefinition::parse(view.business->form, m_codes);
        found = m_definitions.emplace(key, parsed ? std::optional(parsed.take()) : std::nullopt).first;
    }
    return found->second ? &*found->second : nullptr;
}

QList<Prefill::Fact> Prefill::factsOf(const CaseView &view, const QString &idNumber)
{
    QList<Fact> facts;
    const FormDefinition *definition = definitionOf(view);
    if (!definition)
        return facts;
    const FormData &form = view.content.form;
    const auto isHere = [&](const QString &path) {
        return form.text(QString(path + u".idNumber"_s)).trimmed().toUpper() == idNumber;
    };
    const auto takeAll = [&](const QList<Field> &fields, const QString &section, const QString &place) {
        for (const Field &field : fields) {
            const QJsonValue value = form.value(QString(place + u'.' + field.key));
            if (field.carries != Carries::No && !isNothing(value))
                facts.append({&field, section, value});
        }
    };
    const bool isApplicant = isHere(Applicant);
    for (const Section &section : definition->sections()) {
        if (isPerson(section) ? isHere(section.key) : isApplicant)
            takeAll(section.fields, section.key, section.key);
        for (const Field &table : section.fields) {
            const qsizetype rows = table.isTable() ? form.rows(table.id).size() : 0;
            for (qsizetype row = 0; row < rows; ++row) {
                if (const QString place = u"%1.%2"_s.arg(table.id).arg(row); isHere(place))
                    takeAll(table.columns, table.id, place);
            }
        }
    }
    return facts;
}

QString Prefill::sourceOf(const CaseRecord &record, bool isOld) const
{
    const QString day = record.openedAt.date().toString(Qt::ISODate);
    if (record.number.isEmpty()) {
        return isOld ? QCoreApplication::translate("yichuang::Prefill", "a case of %1, over a year ago: please ask").arg(day)
                     : QCoreApplication::translate("yichuang::Prefill", "a case of %1").arg(day);
    }
    const QString number = record.number.right(ShortNumber);
    return isOld
        ? QCoreApplication::translate("yichuang::Prefill", "case %1, over a year ago: please ask").arg(number)
        : QCoreApplication::translate("yichuang::Prefill", "case %1").arg(number);
}

// The trial form shows what else becomes visible or impossible by what was taken before.
void Prefill::take(const Field &field, const QString &section, const QList<Fact> &facts, const CaseRecord &record,
                   const FormState &form, FormState &trial, KnownPerson &person) const
{
    const SlotRef ref = form.form().find(field.id);
    if (field.carries == Carries::No || field.readOnly || !trial.isVisible(ref) || !isFree(form, ref, field))
        return;
    const bool isKnown = std::any_of(person.values.cbegin(), person.values.cend(),
                                     [&](const KnownValue &known) { return known.field == field.id; });
    const Fact *best = nullptr;
    for (const Fact &fact : facts) {
        if (isAlike(*fact.field, field) && (!best || (fact.section == section && best->section != section)))
            best = &fact;
    }
    if (isKnown || !best)
        return;
    const QJsonValue value
        = field.isTable() ? rowsFor(field, *best->field, best->value.toArray()) : best->value;
    const QJsonValue before = trial.value(ref);
    if (isNothing(value) || value == before)
        return;
    trial.set(ref, value);
    if (trial.error(ref) != FieldError::None) { // a certificate that has run out, an option no longer offered
        trial.set(ref, before);
        return;
    }
    const bool isOld = field.carries == Carries::Changing && record.openedAt.date() < m_clock.today().addYears(-1);
    person.values.append({field.id, value, sourceOf(record, isOld), isOld});
    if (person.newest.isEmpty())
        person.newest = sourceOf(record, false);
}

KnownPerson Prefill::about(const QString &role, const FormState &form, FormState &trial, const QList<CaseView> &cases)
{
    KnownPerson person;
    person.role = role;
    const QString idNumber = form.value(QString(role + u".idNumber"_s)).toString().trimmed().toUpper();
    for (const CaseView &view : cases) {
        const QList<Fact> facts = factsOf(view, idNumber);
        for (const Section &section : form.form().definition().sections()) {
            if (section.key != role && (role != Applicant || isPerson(section)))
                continue;
            for (const Field &field : section.fields)
                take(field, section.key, facts, view.history.record, form, trial, person);
        }
    }
    person.name = trial.value(QString(role + u".name"_s)).toString();
    return person;
}

QList<KnownPerson> Prefill::known(const FormState &form, const CasesOf &casesOf)
{
    QList<KnownPerson> people;
    std::optional<FormState> trial;
    for (const Section &section : form.form().definition().sections()) {
        const SlotRef ref = form.form().find(QString(section.key + u".idNumber"_s));
        if (!ref.isValid() || !form.isVisible(ref) || form.isEmpty(ref) || form.error(ref) != FieldError::None)
            continue;
        const QList<CaseView> cases = casesOf(form.value(ref).toString().trimmed().toUpper());
        if (cases.isEmpty())
            continue;
        if (!trial) {
            trial.emplace(form.form(), form.context());
            trial->load(form.typedData());
        }
        if (KnownPerson person = about(section.key, form, *trial, cases); !person.values.isEmpty())
            people.append(person);
    }
    return people;
}

} // namespace yichuang
