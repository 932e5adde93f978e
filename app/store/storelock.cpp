// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storelock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<StoreLock> StoreLock::take(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::StoreLock",
                         "The data folder of this workstation cannot be written. Call the administrator."),
                     u"lock file, errno %1"_s.arg(errno)};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return Error{ErrorCode::StoreBusy,
                     QCoreApplication::translate("yichuang::StoreLock",
                         "The workstation is already running on this computer. Go on in the window that is open; "
                         "nothing was changed."),
                     u"lock is held"_s};
    }
    return StoreLock(descriptor);
}

StoreLock::StoreLock(StoreLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

StoreLock &StoreLock::operator=(StoreLock &&other) noexcept
{
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace yichuang
