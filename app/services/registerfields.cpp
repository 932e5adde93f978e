// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/registerfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto Applicant = "applicant"_L1;

bool canFill(const FormState &form, const QString &path)
{
    const SlotRef ref = form.form().find(path);
    if (!ref.isValid())
        return false;
    const Field &field = form.form().field(ref);
    return !field.readOnly && !field.isTable() && form.isVisible(ref);
}

QString spouseField(const QString &key)
{
    if (key == "spouseName"_L1)
        return u"spouse.name"_s;
    if (key == "spouseIdNumber"_L1)
        return u"spouse.idNumber"_s;
    return key == "registeredOn"_L1 ? u"spouse.marriageDate"_s : QString();
}

bool isAboutPerson(const Section &section)
{
    return std::any_of(section.fields.begin(), section.fields.end(), [](const Field &field) {
        return field.key == "idNumber"_L1 || field.key == "name"_L1;
    });
}

QString loneField(const FormState &form, const QString &key)
{
    QStringList found;
    for (const Section &section : form.form().definition().sections()) {
        if (isAboutPerson(section))
            continue;
        for (const Field &field : section.fields) {
            if (field.key == key)
                found.append(field.id);
        }
    }
    return found.size() == 1 ? found.front() : QString();
}

QString formField(const FormState &form, const QString &role, const QString &key)
{
    const QString own = role + u'.' + key;
    if (form.form().find(own).isValid())
        return own;
    if (role != Applicant)
        return {};
    const QString spouses = spouseField(key);
    return spouses.isEmpty() ? loneField(form, key) : spouses;
}

} // namespace

QJsonObject registerFields(const RegisterInfo &info, const QString &role, const FormState &form)
{
    QJsonObject fields;
    for (const QString &key : info.fields) {
        if (key == "name"_L1 || key == "idNumber"_L1 || key == "category"_L1) // of relief: no field, see Standing
            continue;
        if (const QString field = formField(form, role, key); canFill(form, field))
            fields.insert(key, field);
    }
    return fields;
}

const RegisterInfo *registerOf(const QString &key)
{
    const auto &known = registers();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const RegisterInfo &info) { return info.key == key; });
    return found == known.end() ? nullptr : &*found;
}

QStringList registerNames(const Consent &consent)
{
    QStringList names;
    for (const QString &key : consent.registers) {
        const RegisterInfo *info = registerOf(key);
        names.append(info ? info->name : key);
    }
    return names;
}

} // namespace yichuang
