// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lint/checks.h"
#include "core/errands.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

bool holdsIdNumber(const QJsonArray &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const QJsonValue &field) {
        return field.toObject().value("key"_L1) == "idNumber"_L1 && field.toObject().value("type"_L1) == "idNumber"_L1;
    });
}

// Roles of the form that name one person, and tables that name several.
QSet<QString> peopleOf(const QJsonObject &business)
{
    QSet<QString> people;
    for (const QJsonValue &value : business.value("form"_L1).toObject().value("sections"_L1).toArray()) {
        const QJsonObject section = value.toObject();
        const QString role = section.value("key"_L1).toString();
        const QJsonArray fields = section.value("fields"_L1).toArray();
        if (holdsIdNumber(fields))
            people.insert(role);
        for (const QJsonValue &field : fields) {
            if (holdsIdNumber(field.toObject().value("columns"_L1).toArray()))
                people.insert(role + u'.' + field.toObject().value("key"_L1).toString());
        }
    }
    return people;
}

void checkRole(const QJsonValue &role, const QSet<QString> &people, const QString &path, LintReport &report)
{
    if (!role.isUndefined() && !people.contains(role.toString()))
        report.fail(path, u"\"%1\" is nobody with an ID number in this form"_s.arg(role.toString()));
}

void checkEnds(const QJsonObject &json, const QString &path, LintReport &report)
{
    static const QRegularExpression code(u"^[A-Z]{2}\\d{2}(-\\d{2})?$"_s);
    for (const QJsonValue &other : json.value("ends"_L1).toArray()) {
        if (!code.match(other.toString()).hasMatch())
            report.fail(path + u"/ends"_s, u"\"%1\" is not the code of an item or business"_s.arg(other.toString()));
    }
}

void checkExclusions(const QJsonObject &business, const QSet<QString> &people, const QString &path, LintReport &report)
{
    const auto exclusions = report.needObjects(business, "exclusions"_L1, path, 0);
    for (qsizetype i = 0; i < exclusions.size(); ++i) {
        const QJsonObject &exclusion = exclusions.at(i);
        const QString here = u"%1/exclusions/%2"_s.arg(path).arg(i);
        report.knowOnly(exclusion, here,
                        {u"item"_s, u"text"_s, u"level"_s, u"when"_s, u"within"_s, u"role"_s, u"evidence"_s, u"source"_s,
                         u"note"_s});
        report.needOneOf(exclusion, "level"_L1, here, {u"advise"_s, u"warn"_s, u"block"_s});
        if (exclusion.contains("when"_L1))
            report.needOneOf(exclusion, "when"_L1, here, {u"held"_s, u"pending"_s, u"missing"_s});
        if (exclusion.contains("within"_L1))
            report.needOneOf(exclusion, "within"_L1, here, {u"year"_s, u"month"_s});
        const bool isBlock = exclusion.value("level"_L1) == "block"_L1;
        if (isBlock && exclusion.value("when"_L1) == "missing"_L1) // a station does not know everything
            report.fail(here + u"/level"_s, u"what is not known here cannot block"_s);
        checkRole(exclusion.value("role"_L1), people, here + u"/role"_s, report);
    }
}

void checkRegisters(const QJsonObject &business, const QString &path, LintReport &report)
{
    const auto marks = report.needObjects(business, "registers"_L1, path, 0);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QString here = u"%1/registers/%2"_s.arg(path).arg(i);
        const QString key = report.needText(marks.at(i), "key"_L1, here);
        const auto &known = registers();
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const RegisterInfo &info) { return info.key == key; });
        const QJsonObject values = marks.at(i).value("values"_L1).toObject();
        if (found == known.end())
            report.fail(here + u"/key"_s, u"there is no register \"%1\""_s.arg(key));
        else if (values.isEmpty())
            report.fail(here + u"/values"_s, u"should say which values mean it"_s);
        for (auto it = values.begin(); found != known.end() && it != values.end(); ++it) {
            if (!found->fields.contains(it.key()))
                report.fail(here + u"/values"_s, u"the register has no \"%1\""_s.arg(it.key()));
        }
    }
}

} // namespace

void checkStanding(const QJsonObject &business, const QString &path, LintReport &report)
{
    const QSet<QString> people = peopleOf(business);
    checkRole(business.value("beneficiary"_L1).isUndefined() ? QJsonValue(u"applicant"_s)
                                                             : business.value("beneficiary"_L1),
              people, path + u"/beneficiary"_s, report);
    for (const QJsonValue &role : business.value("alsoFor"_L1).toArray())
        checkRole(role, people, path + u"/alsoFor"_s, report);
    checkEnds(business, path, report);
    const QJsonArray situations = business.value("situations"_L1).toArray();
    for (qsizetype i = 0; i < situations.size(); ++i) {
        const QJsonObject situation = situations.at(i).toObject();
        const QString here = u"%1/situations/%2"_s.arg(path).arg(i);
        report.knowOnly(situation, here, {u"code"_s, u"name"_s, u"english"_s, u"beneficiary"_s, u"ends"_s, u"note"_s});
        checkRole(situation.value("beneficiary"_L1), people, here + u"/beneficiary"_s, report);
        checkEnds(situation, here, report);
    }
    checkExclusions(business, people, path, report);
    checkRegisters(business, path, report);
}

} // namespace yichuang
