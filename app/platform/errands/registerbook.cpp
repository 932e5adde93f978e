// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/errands/registerbook.h"

#include "core/errands.h"
#include "core/idnumber.h"
#include "core/stamp.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

Error wrong(int place)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::Platform",
                                        "Entry %1 of the registers file makes no sense. Nothing was loaded.")
                .arg(place),
            {}};
}

} // namespace

Result<int> RegisterBook::load(const QJsonObject &content)
{
    const QDateTime asOf = fromStamp(content["asOf"_L1].toString());
    if (!asOf.isValid() || !content["persons"_L1].isArray())
        return wrong(0);
    int count = 0;
    int place = 0;
    for (const QJsonValue &value : content["persons"_L1].toArray()) {
        ++place;
        const QJsonObject person = value.toObject();
        const auto idNumber = IdNumber::parse(person["idNumber"_L1].toString(), QDate::currentDate().addYears(1));
        const QString name = person["name"_L1].toString();
        if (!idNumber || name.isEmpty())
            return wrong(place);
        for (const RegisterInfo &info : registers()) {
            if (!person.contains(info.key))
                continue;
            const QJsonObject fields = person[info.key].toObject();
            const QStringList keys = fields.keys();
            for (const QString &key : keys) {
                if (!info.fields.contains(key))
                    return wrong(place);
            }
            const auto stored
                = m_db.statement("insert or replace into register_entry(register, id_number, name, as_of, fields)"
                                 " values(?, ?, ?, ?, ?)")
                      .run(info.key, idNumber->text(), name, asOf.toMSecsSinceEpoch(),
                           QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
            if (!stored)
                return stored.error();
            ++count;
        }
    }
    return count;
}

Result<std::optional<RegisterEntry>> RegisterBook::find(const QString &registerKey, const QString &idNumber)
{
    auto &query = m_db.statement("select name, as_of, fields from register_entry where register = ? and id_number = ?");
    const sqlite::Statement::Rewind rewind(query);
    query.bind(registerKey, idNumber);
    const auto row = query.next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<RegisterEntry>();
    return std::optional(RegisterEntry{query.text(0), QDateTime::fromMSecsSinceEpoch(query.number(1)),
                                       QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
}

} // namespace yichuang::platform
