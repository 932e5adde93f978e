// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/household.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QStringList &sharedFields()
{
    static const QStringList fields{u"applicant.hukouRegion"_s,     u"applicant.hukouAddress"_s,
                                    u"applicant.residenceSame"_s,   u"applicant.residenceRegion"_s,
                                    u"applicant.residenceAddress"_s, u"applicant.phone"_s};
    return fields;
}

const QStringList &accountFields()
{
    static const QStringList fields{u"payee.accountType"_s, u"payee.bank"_s, u"payee.branch"_s, u"payee.holder"_s,
                                    u"payee.accountNo"_s};
    return fields;
}

bool offersTheSame(const Field &a, const Field &b)
{
    return std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      [](const Option &one, const Option &other) { return one.value == other.value; });
}

bool isAlike(const Field *before, const Field *now)
{
    if (!before || !now || before->type != now->type || now->readOnly || !offersTheSame(*before, *now))
        return false;
    return before->columns.size() == now->columns.size()
        && std::equal(before->columns.begin(), before->columns.end(), now->columns.begin(),
                      [](const Field &a, const Field &b) {
                          return a.key == b.key && a.type == b.type && offersTheSame(a, b);
                      });
}

// Who is whose son depends on who applies: the next applicant says it again.
QJsonValue membersWithoutRelation(const Field &table, const QJsonArray &rows)
{
    QJsonArray members;
    for (const QJsonValue &row : rows) {
        QJsonObject member = row.toObject();
        member.remove("relation"_L1);
        member.remove("isTarget"_L1);
        for (const Field &column : table.columns) {
            if (column.isComputed())
                member.remove(column.key);
        }
        members.append(member);
    }
    return members;
}

} // namespace

QList<HouseholdValue> householdValues(const FormDefinition &before, const CaseContent &content,
                                      const FormDefinition &now)
{
    QStringList fields = sharedFields();
    const QString holder = content.form.text(u"payee.holder");
    if (!holder.isEmpty() && holder != content.applicantName)
        fields += accountFields();
    QList<HouseholdValue> values;
    for (const QString &field : std::as_const(fields)) {
        const QJsonValue value = content.form.value(field);
        if (!value.isUndefined() && !value.isNull() && isAlike(before.field(field), now.field(field)))
            values.append({field, value});
    }
    const QString members = u"household.members"_s;
    const QJsonArray rows = content.form.rows(members);
    if (!rows.isEmpty() && isAlike(before.field(members), now.field(members)))
        values.append({members, membersWithoutRelation(*now.field(members), rows)});
    return values;
}

} // namespace yichuang
