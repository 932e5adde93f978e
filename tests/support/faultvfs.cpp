// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultvfs.h"

#include <csignal>
#include <cstring>
#include <mutex>

#include <sqlite3.h>

namespace yichuang::test {

namespace {

struct Plan
{
    std::atomic<int> steps = 0;
    std::atomic<int> injected = 0;
    std::atomic<int> failAt = -1;
    std::atomic<int> killAt = -1;
    std::atomic<bool> killAfter = false;
    std::atomic<bool> isFull = false;
    FaultVfs::Fault fault = FaultVfs::Fault::Io;
    FaultVfs::Lasting lasting = FaultVfs::Lasting::Once;
};

Plan plan;

struct File
{
    sqlite3_file base;
    sqlite3_file *real; // lies right behind
};

File *mine(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return mine(file)->real;
}

int codeFor(int ioCode)
{
    switch (plan.fault) {
    case FaultVfs::Fault::Io: return ioCode;
    case FaultVfs::Fault::Full: return SQLITE_FULL;
    case FaultVfs::Fault::NoMemory: return SQLITE_IOERR_NOMEM;
    case FaultVfs::Fault::Busy: return SQLITE_BUSY;
    case FaultVfs::Fault::Corrupt: return SQLITE_CORRUPT;
    }
    return ioCode;
}

// Counts one step; nonzero if it is to fail.
int step(int ioCode, int *number)
{
    *number = plan.steps++;
    if (plan.killAt == *number && !plan.killAfter)
        std::raise(SIGKILL);
    const int at = plan.failAt;
    if (at >= 0 && (*number == at || (*number > at && plan.lasting == FaultVfs::Lasting::FromThenOn))) {
        ++plan.injected;
        return codeFor(ioCode);
    }
    return SQLITE_OK;
}

int finish(int number, int code)
{
    if (plan.killAt == number && plan.killAfter)
        std::raise(SIGKILL);
    return code;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, count, at);
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 at)
{
    int number = 0;
    if (plan.isFull) {
        ++plan.injected;
        return SQLITE_FULL;
    }
    if (const int fault = step(SQLITE_IOERR_WRITE, &number)) {
        // What fails half way has written half.
        if (count > 1 && fault != SQLITE_BUSY)
            static_cast<void>(real(file)->pMethods->xWrite(real(file), from, count / 2, at));
        return fault;
    }
    return finish(number, real(file)->pMethods->xWrite(real(file), from, count, at));
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    int number = 0;
    if (const int fault = step(SQLITE_IOERR_TRUNCATE, &number))
        return fault;
    return finish(number, real(file)->pMethods->xTruncate(real(file), size));
}

int syncFile(sqlite3_file *file, int flags)
{
    int number = 0;
    if (const int fault = step(SQLITE_IOERR_FSYNC, &number))
        return fault;
    return finish(number, real(file)->pMethods->xSync(real(file), flags));
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file *file, int *result)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) && plan.failAt >= 0 && plan.fault == FaultVfs::Fault::Busy) {
        int number = 0;
        if (const int fault = step(SQLITE_BUSY, &number))
            return fault;
    }
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods Methods{2,           closeFile,    readFile,      writeFile,   truncateFile,
                                 syncFile,    sizeOfFile,   lockFile,      unlockFile,  checkLock,
                                 controlFile, sectorSize,   characteristics, mapShared, lockShared,
                                 barrierShared, unmapShared, nullptr,      nullptr};

sqlite3_vfs *below(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = mine(file);
    std::memset(opened, 0, sizeof(File));
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    int number = 0;
    if (const int fault = step(SQLITE_CANTOPEN, &number))
        return fault;
    const int code = below(vfs)->xOpen(below(vfs), path, opened->real, flags, outFlags);
    if (opened->real->pMethods)
        opened->base.pMethods = &Methods;
    return finish(number, code);
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int sync)
{
    int number = 0;
    if (const int fault = step(SQLITE_IOERR_DELETE, &number))
        return fault;
    return finish(number, below(vfs)->xDelete(below(vfs), path, sync));
}

sqlite3_vfs *makeVfs()
{
    static sqlite3_vfs vfs;
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    vfs = *system;
    vfs.pNext = nullptr;
    vfs.zName = FaultVfs::Name;
    vfs.pAppData = system;
    vfs.szOsFile = int(sizeof(File)) + system->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 0);
    return &vfs;
}

} // namespace

QByteArray FaultVfs::name()
{
    static const sqlite3_vfs *const registered = makeVfs();
    return registered->zName;
}

void FaultVfs::failAt(int at, Fault fault, Lasting lasting)
{
    plan.fault = fault;
    plan.lasting = lasting;
    plan.steps = 0;
    plan.injected = 0;
    plan.failAt = at;
}

void FaultVfs::killAt(int at, bool after)
{
    plan.steps = 0;
    plan.killAfter = after;
    plan.killAt = at;
}

void FaultVfs::setFull(bool isFull)
{
    plan.isFull = isFull;
}

void FaultVfs::heal()
{
    plan.failAt = -1;
    plan.killAt = -1;
    plan.isFull = false;
}

int FaultVfs::stepsTaken()
{
    return plan.steps;
}

int FaultVfs::faultsInjected()
{
    return plan.injected;
}

} // namespace yichuang::test
