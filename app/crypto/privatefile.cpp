// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint64 LargestFile = 1 << 20;

QString say(const char *text)
{
    return QCoreApplication::translate("yichuang::PrivateFile", text);
}

Error notWritten(const QString &detail)
{
    return {ErrorCode::DiskTrouble,
            say(QT_TRANSLATE_NOOP("yichuang::PrivateFile",
                                 "The keys could not be saved. Please check the disk and try again.")),
            detail};
}

// The rename itself survives a power cut only once the folder is on disk too.
void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

Result<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return notWritten(u"no folder for %1"_s.arg(QFileInfo(path).fileName()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0 || !file.commit())
        return notWritten(u"%1: %2"_s.arg(QFileInfo(path).fileName(), file.errorString()));
    syncFolder(folder);
    return Done{};
}

Result<QByteArray> readPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound,
                     say(QT_TRANSLATE_NOOP("yichuang::PrivateFile",
                                          "The key file of this station is missing. Please call the administrator.")),
                     u"missing %1"_s.arg(QFileInfo(path).fileName())};
    if (file.size() > LargestFile)
        return Error{ErrorCode::Unsupported,
                     say(QT_TRANSLATE_NOOP("yichuang::PrivateFile",
                                          "The key file of this station is not one of ours. Please call the "
                                          "administrator.")),
                     u"%1 has %2 bytes"_s.arg(QFileInfo(path).fileName()).arg(file.size())};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::DiskTrouble,
                     say(QT_TRANSLATE_NOOP("yichuang::PrivateFile",
                                          "The key file of this station cannot be read. Please call the "
                                          "administrator.")),
                     u"%1: %2"_s.arg(QFileInfo(path).fileName(), file.errorString())};
    return file.readAll();
}

} // namespace yichuang
