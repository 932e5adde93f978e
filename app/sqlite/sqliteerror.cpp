// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yichuang::sqlite {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::Sqlite", text);
}

ErrorCode kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::StoreBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOMEM:
        return ErrorCode::DiskTrouble;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

QString sentence(ErrorCode kind)
{
    switch (kind) {
    case ErrorCode::DiskFull:
        return say(QT_TRANSLATE_NOOP("yichuang::Sqlite",
            "The disk is full. Nothing accepted before is lost; free some space, then do this step again."));
    case ErrorCode::StoreBusy:
        return say(QT_TRANSLATE_NOOP("yichuang::Sqlite",
            "The data of this workstation is in use right now. Nothing was changed; try again in a moment."));
    case ErrorCode::StoreDamaged:
        return say(QT_TRANSLATE_NOOP("yichuang::Sqlite",
            "The data of this workstation failed its check. Call the administrator before going on."));
    case ErrorCode::DiskTrouble:
        return say(QT_TRANSLATE_NOOP("yichuang::Sqlite",
            "The disk could not be read or written. This step was not recorded; do it again, and call the "
            "administrator if it fails again."));
    default:
        return say(QT_TRANSLATE_NOOP("yichuang::Sqlite",
            "The program could not record this step because of a mistake of its own. Nothing was changed; "
            "call the administrator."));
    }
}

} // namespace

Error errorFor(int code, const QString &detail)
{
    const ErrorCode kind = kindOf(code);
    return {kind, sentence(kind),
            u"sqlite %1 (%2): %3"_s.arg(code).arg(QString::fromLatin1(sqlite3_errstr(code)), detail)};
}

Error lastError(sqlite3 *handle, const QString &detail)
{
    const int code = sqlite3_extended_errcode(handle);
    return errorFor(code == SQLITE_OK ? SQLITE_NOMEM : code,
                    detail + u": "_s + QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace yichuang::sqlite
