// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/cardfill.h"

#include "forms/model/formtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto CitizenCard = "111"_L1; ///< GA/T 517: 居民身份证

/// Field of a section, and what the card says of it. Addresses have two names in the forms.
QList<QPair<QString, QString>> faceOf(const IdCard &card)
{
    return {{u"idType"_s, QString(CitizenCard)},
            {u"idNumber"_s, card.idNumber},
            {u"name"_s, card.name},
            {u"sex"_s, card.sex},
            {u"ethnicity"_s, card.ethnicity},
            {u"birthDate"_s, card.birthDate.toString(Qt::ISODate)},
            {u"hukouAddress"_s, card.address},
            {u"address"_s, card.address}};
}

} // namespace

QStringList CardFill::personSections(const FormDesk &desk)
{
    QStringList keys;
    for (const Section &section : desk.form().form().definition().sections()) {
        const auto has = [&section](QLatin1StringView key) {
            return std::any_of(section.fields.cbegin(), section.fields.cend(),
                               [key](const Field &field) { return field.key == key; });
        };
        if (has("name"_L1) && has("idNumber"_L1))
            keys.append(section.key);
    }
    return keys;
}

// Kept with the case and printed with it: Chinese in every language of the window.
QString CardFill::source()
{
    return u"身份证读卡"_s;
}

CardFill::CardFill(FormDesk &desk, const QString &section, const IdCard &card)
    : m_desk(desk)
    , m_section(section)
{
    const CompiledForm &form = desk.form().form();
    for (const auto &[key, value] : faceOf(card)) {
        const QString path = section + u'.' + key;
        const SlotRef ref = form.find(path);
        if (!value.isEmpty() && ref.isValid() && !form.field(ref).isComputed())
            m_entries.append({path, value});
    }
}

const Field &CardFill::field(const Entry &entry) const
{
    const CompiledForm &form = m_desk.form().form();
    return form.field(form.find(entry.path));
}

// What a rule or a default put there gives way to the card without a question.
bool CardFill::differs(const Entry &entry) const
{
    const FormState &state = m_desk.form();
    const SlotRef ref = state.form().find(entry.path);
    return state.isTouched(ref) && !state.isEmpty(ref) && state.value(ref).toString() != entry.value;
}

QList<CardFill::Difference> CardFill::differences() const
{
    QList<Difference> all;
    const Language language = m_desk.form().language();
    for (const Entry &entry : m_entries) {
        if (!differs(entry))
            continue;
        const Field &about = field(entry);
        all.append({entry.path, about.text(language),
                    displayText(about, m_desk.form().value(entry.path), language),
                    displayText(about, entry.value, language)});
    }
    return all;
}

bool CardFill::isOtherPerson() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [this](const Entry &entry) {
        return entry.path.endsWith(".idNumber"_L1) && differs(entry);
    });
}

void CardFill::apply(Typed typed)
{
    if (typed == Typed::Keep && isOtherPerson())
        return;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (typed == Typed::Replace || !differs(entry))
            m_desk.fill(entry.path, entry.value, source());
    }
}

} // namespace yichuang
