// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace yichuang {

/// The few steps that put a file on disk for good. Replaceable, so that a test can let any one of them fail.
/// Each returns 0 or an errno.
class DiskSteps
{
public:
    virtual ~DiskSteps() = default;

    virtual int create(const QByteArray &path, int *descriptor);
    virtual int write(int descriptor, const QByteArray &bytes);
    virtual int sync(int descriptor);
    virtual int rename(const QByteArray &from, const QByteArray &to);
    virtual int syncFolder(const QByteArray &path);

    /// Writes beside, syncs, renames, syncs the folder: afterwards the file is there whole, or not at all.
    /// next gives the parts one by one, an empty part ends.
    Result<Done> put(const QString &path, const std::function<Result<QByteArray>()> &next);
    Result<Done> put(const QString &path, const QByteArray &bytes);

private:
    Result<Done> fill(int descriptor, const std::function<Result<QByteArray>()> &next);
};

} // namespace yichuang
