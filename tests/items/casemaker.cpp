// SPDX-License-Identifier: GPL-3.0-or-later
#include "casemaker.h"

#include "core/idnumber.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang::test {

QString CaseMaker::identityNumber() const
{
    const QString body = u"32999919850607%1"_s.arg(m_serial++, 3, 10, QChar(u'0'));
    return body + IdNumber::checkCharacter(body);
}

QJsonValue CaseMaker::plausible(const FormState &state, SlotRef ref) const
{
    const Field &field = m_form.field(ref);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText: {
        const QString text = field.key.contains("name"_L1, Qt::CaseInsensitive) ? u"陈测试"_s : u"示例内容填写"_s;
        return field.maxLength > 0 ? text.left(field.maxLength) : text;
    }
    case FieldType::Number:
    case FieldType::Money:
        return std::max(field.minimum.value_or(0), 1.0);
    case FieldType::Date:
        return u"2026-11-01"_s;
    case FieldType::Month:
        return u"2026-10"_s;
    case FieldType::Choice: {
        const QList<Option> offered = state.offeredOptions(ref);
        return offered.isEmpty() ? QJsonValue() : QJsonValue(offered.constFirst().value);
    }
    case FieldType::MultiChoice: {
        const QList<Option> offered = state.offeredOptions(ref);
        return offered.isEmpty() ? QJsonArray() : QJsonArray{offered.constFirst().value};
    }
    case FieldType::YesNo:
        return false;
    case FieldType::Division:
        return u"329999100001"_s;
    case FieldType::IdNumber:
        return identityNumber();
    case FieldType::Phone:
        return u"13800009999"_s;
    case FieldType::BankAccount:
        return u"6222020000000000001"_s.left(18); // 18 digits carry no check digit
    case FieldType::Table:
        return {};
    }
    Q_UNREACHABLE();
}

bool CaseMaker::fill(FormState &state, SlotRef ref, Extent extent)
{
    const Field &field = m_form.field(ref);
    const bool isWanted = state.isRequired(ref) || extent == Extent::Complete;
    if (field.isComputed() || field.readOnly || !state.isVisible(ref) || !state.isEmpty(ref) || !isWanted)
        return false;
    const QJsonValue value = plausible(state, ref);
    return !value.isNull() && !state.set(ref, value).isEmpty();
}

bool CaseMaker::fillOnce(FormState &state, Extent extent)
{
    bool changed = false;
    for (int slot = 0; slot < m_form.slotCount(); ++slot) {
        const SlotRef ref = SlotRef::field(slot);
        const Field &field = m_form.field(ref);
        if (!field.isTable()) {
            changed |= fill(state, ref, extent);
            continue;
        }
        if (state.isVisible(ref) && state.rowCount(slot) < field.minRows)
            changed |= state.addRow(slot) >= 0;
        for (int row = 0; row < state.rowCount(slot); ++row) {
            for (int column = 0; column < int(field.columns.size()); ++column)
                changed |= fill(state, SlotRef::cell(slot, row, column), extent);
        }
    }
    return changed;
}

FormData CaseMaker::make(const QJsonObject &seed, Extent extent)
{
    FormState state(m_form, m_context);
    state.load(FormData(seed));
    constexpr int MostPasses = 20; // what becomes visible may show more
    for (int pass = 0; pass < MostPasses && fillOnce(state, extent); ++pass) { }
    return state.data();
}

QList<SlotRef> requiredPlaces(const FormState &state)
{
    QList<SlotRef> places;
    const CompiledForm &form = state.form();
    const auto consider = [&](SlotRef ref) {
        if (state.isVisible(ref) && state.isRequired(ref) && !form.field(ref).isComputed())
            places.append(ref);
    };
    for (int slot = 0; slot < form.slotCount(); ++slot) {
        consider(SlotRef::field(slot));
        for (int row = 0; row < state.rowCount(slot); ++row) {
            for (int column = 0; column < int(form.field(SlotRef::field(slot)).columns.size()); ++column)
                consider(SlotRef::cell(slot, row, column));
        }
    }
    return places;
}

} // namespace yichuang::test
