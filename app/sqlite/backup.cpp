// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/backup.h"

#include "sqlite/sqliteerror.h"

#include <QFile>

#include <cstdio>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yichuang::sqlite {

namespace {

Result<Done> copy(Connection &from, Connection &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return lastError(to.handle(), u"backup"_s);
    const int code = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return errorFor(code, u"backup"_s);
    if (finished != SQLITE_OK)
        return errorFor(finished, u"backup"_s);
    return {};
}

Result<Done> check(Connection &copied)
{
    Statement statement = copied.prepare("pragma quick_check(1)");
    const Result<bool> row = statement.next();
    if (!row)
        return row.error();
    if (!*row || statement.text(0) != "ok"_L1)
        return errorFor(SQLITE_CORRUPT, u"backup check"_s);
    return {};
}

Result<Done> copyInto(Connection &from, const QString &path)
{
    auto target = Connection::open(path, Connection::Mode::Create);
    if (!target)
        return target.error();
    if (auto ready = target->execute("pragma synchronous = full"); !ready)
        return ready;
    if (auto copied = copy(from, *target); !copied)
        return copied;
    // A backup is one file: no log beside it.
    if (auto single = target->execute("pragma journal_mode = delete"); !single)
        return single;
    return check(*target);
}

} // namespace

Result<Done> backUp(Connection &from, const QString &path)
{
    const QString beside = path + u".new"_s;
    QFile::remove(beside);
    if (auto copied = copyInto(from, beside); !copied) {
        QFile::remove(beside);
        return copied;
    }
    if (std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0)
        return errorFor(SQLITE_IOERR, u"rename backup"_s);
    return {};
}

} // namespace yichuang::sqlite
