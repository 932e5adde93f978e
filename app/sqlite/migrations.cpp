// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/migrations.h"

#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace yichuang::sqlite {

namespace {

struct Script
{
    int number = 0;
    QString path;
};

QList<Script> scriptsIn(const QString &folder)
{
    QList<Script> scripts;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        scripts.append({name.left(4).toInt(), directory.filePath(name)});
    return scripts;
}

Result<Done> checkOwner(Connection &connection, const Schema &schema, qint64 version)
{
    const auto owner = connection.pragma("application_id");
    if (!owner)
        return owner.error();
    if (*owner == schema.applicationId || (*owner == 0 && version == 0))
        return {};
    return Error{ErrorCode::StoreDamaged,
                 QCoreApplication::translate("yichuang::Sqlite",
                     "The data file of this workstation belongs to another program. Call the administrator."),
                 u"application id %1"_s.arg(*owner)};
}

Result<Done> apply(Connection &connection, const Schema &schema, const Script &script)
{
    QFile file(script.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, {}, u"no script "_s + script.path};
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto ran = connection.execute(file.readAll()); !ran)
        return ran;
    if (auto owned = connection.setPragma("application_id", schema.applicationId); !owned)
        return owned;
    if (auto numbered = connection.setPragma("user_version", script.number); !numbered)
        return numbered;
    return transaction->commit();
}

} // namespace

Result<Done> migrate(Connection &connection, const Schema &schema)
{
    const auto version = connection.pragma("user_version");
    if (!version)
        return version.error();
    if (auto ours = checkOwner(connection, schema, *version); !ours)
        return ours;

    const QList<Script> scripts = scriptsIn(schema.folder);
    const int newest = scripts.isEmpty() ? 0 : scripts.last().number;
    if (*version > newest) {
        return Error{ErrorCode::StoreNewer,
                     QCoreApplication::translate("yichuang::Sqlite",
                         "The data of this workstation was written by a newer version of the program. Nothing was "
                         "changed; start the newer version or call the administrator."),
                     u"version %1, this program knows %2"_s.arg(*version).arg(newest)};
    }
    for (const Script &script : scripts) {
        if (script.number <= *version)
            continue;
        if (auto applied = apply(connection, schema, script); !applied)
            return applied;
    }
    return {};
}

} // namespace yichuang::sqlite
