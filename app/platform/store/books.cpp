// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/books.h"

#include "sqlite/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

constexpr qint32 ApplicationId = 0x59435046; // "YCPF"

} // namespace

Result<std::unique_ptr<Books>> Books::open(const PlatformOptions &options)
{
    const QString &folder = options.folder;
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::Platform", "The folder \"%1\" cannot be made.").arg(folder),
                     {}};
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = folder + u"/platform.sqlite"_s;
    auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::Create);
    if (!connection)
        return connection.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto durable = connection->makeDurable(); !durable)
        return durable.error();
    if (const auto migrated = sqlite::migrate(*connection, {u":/sql/platform"_s, ApplicationId}); !migrated)
        return migrated.error();
    return std::unique_ptr<Books>(new Books(connection.take(), options));
}

} // namespace yichuang::platform
