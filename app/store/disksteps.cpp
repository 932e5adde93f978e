// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disksteps.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error errorFor(int problem, const QString &step)
{
    const bool isFull = problem == ENOSPC || problem == EDQUOT;
    const QString sentence = isFull
        ? QCoreApplication::translate("yichuang::DiskSteps",
              "The disk is full, so the file was not kept. Nothing kept before is lost; free some space, then add "
              "the file again.")
        : QCoreApplication::translate("yichuang::DiskSteps",
              "The file could not be written to the disk and was not kept. Add it again; call the administrator if "
              "it fails again.");
    return {isFull ? ErrorCode::DiskFull : ErrorCode::DiskTrouble, sentence, u"%1: errno %2"_s.arg(step).arg(problem)};
}

} // namespace

int DiskSteps::create(const QByteArray &path, int *descriptor)
{
    *descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return *descriptor < 0 ? errno : 0;
}

int DiskSteps::write(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return errno;
        done += std::max<qsizetype>(wrote, 0);
    }
    return 0;
}

int DiskSteps::sync(int descriptor)
{
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

int DiskSteps::rename(const QByteArray &from, const QByteArray &to)
{
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

int DiskSteps::syncFolder(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int problem = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return problem;
}

Result<Done> DiskSteps::fill(int descriptor, const std::function<Result<QByteArray>()> &next)
{
    while (true) {
        const auto part = next();
        if (!part)
            return part.error();
        if (part->isEmpty())
            break;
        if (const int problem = write(descriptor, *part))
            return errorFor(problem, u"write"_s);
    }
    if (const int problem = sync(descriptor))
        return errorFor(problem, u"sync"_s);
    return {};
}

Result<Done> DiskSteps::put(const QString &path, const std::function<Result<QByteArray>()> &next)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray beside = target + '.' + QUuid::createUuid().toByteArray(QUuid::Id128) + ".part";
    int descriptor = -1;
    if (const int problem = create(beside, &descriptor))
        return errorFor(problem, u"create"_s);
    const auto filled = fill(descriptor, next);
    ::close(descriptor);
    const int renamed = filled ? rename(beside, target) : 0;
    if (!filled || renamed) {
        ::unlink(beside.constData());
        return filled ? Result<Done>(errorFor(renamed, u"rename"_s)) : filled;
    }
    if (const int problem = syncFolder(QFile::encodeName(QFileInfo(path).path())))
        return errorFor(problem, u"sync folder"_s);
    return {};
}

Result<Done> DiskSteps::put(const QString &path, const QByteArray &bytes)
{
    bool isGiven = false;
    return put(path, [&]() -> Result<QByteArray> {
        return std::exchange(isGiven, true) ? QByteArray() : bytes;
    });
}

} // namespace yichuang
