// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeopening.h"

#include "sqlite/migrations.h"
#include "sqlite/sqliteerror.h"
#include "store/salvage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint32 ApplicationId = 0x59434c47; // "YCLG"
constexpr int CheckBudgetMs = 8;             // the desk waits; what takes longer is done behind the window
constexpr qint64 QuicklyChecked = 4 << 20;   // a larger file would only use the budget up
constexpr int StepsBetweenAsks = 2000;
constexpr qint64 CheckpointPages = 2000;

int askToStop(void *context)
{
    return (*static_cast<const std::function<bool()> *>(context))() ? 1 : 0;
}

// What any use of the store would run into at once.
Result<Done> touch(sqlite::Connection &db)
{
    for (const char *sql : {"select link from act order by sequence desc limit 1",
                            "select summary from case_file order by row desc limit 1",
                            "select last_kind from unsent order by sequence limit 1"}) {
        sqlite::Statement query = db.prepare(sql);
        if (const auto row = query.next(); !row)
            return row.error();
    }
    return {};
}

Result<OpenedDatabase> tryToOpen(const StoreFolder &folder, const QByteArray &vfs)
{
    auto opened = sqlite::Connection::open(folder.database(), sqlite::Connection::Mode::Create, vfs);
    if (!opened)
        return opened.error();
    OpenedDatabase database{opened.take(), {}};
    sqlite::Connection &db = database.connection;
    if (auto durable = db.makeDurable(); !durable)
        return durable.error();
    if (auto current = sqlite::migrate(db, {u":/sql/station"_s, ApplicationId}); !current)
        return current.error();
    if (auto rare = db.setPragma("wal_autocheckpoint", CheckpointPages); !rare)
        return rare.error();
    if (auto touched = touch(db); !touched)
        return touched.error();

    const bool isSuspect = QFile::exists(folder.suspicion());
    if (!isSuspect && QFileInfo(folder.database()).size() > QuicklyChecked) {
        database.report.isCheckPending = true;
        return database;
    }
    const auto deadline = isSuspect ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(CheckBudgetMs);
    const auto checked = checkDatabase(db, [&deadline] { return deadline.hasExpired(); });
    if (!checked && checked.error().code != ErrorCode::Cancelled)
        return checked.error();
    database.report.isCheckPending = !checked;
    QFile::remove(folder.suspicion());
    return database;
}

Result<QString> setAside(const StoreFolder &folder, const Clock &clock)
{
    const QString stamp = clock.now().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString place = folder.damaged() + u'/' + stamp;
    bool moved = QDir().mkpath(place);
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString from = folder.database() + ending;
        if (moved && QFile::exists(from))
            moved = QFile::rename(from, place + u"/ledger.db"_s + ending);
    }
    QFile::remove(folder.suspicion());
    if (moved)
        return place;
    return Error{ErrorCode::DiskTrouble,
                 QCoreApplication::translate("yichuang::StoreOpening",
                     "The data of this workstation is damaged and cannot be moved aside. Call the administrator; "
                     "nothing was deleted."),
                 u"set aside"_s};
}

QString tale(const SalvageReport &salvaged, const QString &place)
{
    return QCoreApplication::translate("yichuang::StoreOpening",
               "The data of this workstation was damaged. %1 records were taken over into new data, %2 places could "
               "not be read. The damaged files are kept in %3; call the administrator.")
        .arg(salvaged.acts).arg(salvaged.holes).arg(place);
}

} // namespace

Result<Done> checkDatabase(sqlite::Connection &db, const std::function<bool()> &stop)
{
    sqlite3_progress_handler(db.handle(), StepsBetweenAsks, askToStop, const_cast<std::function<bool()> *>(&stop));
    sqlite::Statement check = db.prepare("pragma quick_check(1)");
    const auto row = check.next();
    const bool isGood = row && *row && check.text(0) == "ok"_L1;
    check.reset();
    sqlite3_progress_handler(db.handle(), 0, nullptr, nullptr);
    if (!row)
        return row.error();
    return isGood ? Result<Done>() : sqlite::errorFor(SQLITE_CORRUPT, u"quick check"_s);
}

Result<OpenedDatabase> openDatabase(const StoreFolder &folder, const QByteArray &vfs, const Clock &clock)
{
    auto database = tryToOpen(folder, vfs);
    if (database || database.error().code != ErrorCode::StoreDamaged)
        return database;

    const auto place = setAside(folder, clock);
    if (!place)
        return place.error();
    auto fresh = tryToOpen(folder, vfs);
    if (!fresh)
        return fresh;
    const auto salvaged = salvage(*place + u"/ledger.db"_s, fresh->connection);
    if (!salvaged)
        return salvaged.error();
    fresh->report.wasDamaged = true;
    fresh->report.setAsideIn = *place;
    fresh->report.actsTakenOver = salvaged->acts;
    fresh->report.message = tale(*salvaged, *place);
    return fresh;
}

} // namespace yichuang
