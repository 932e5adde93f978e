// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang {

/// Writes a file that only its owner may read (mode 0600): whole or not at all, on disk when this returns.
/// Makes the folder if it is missing.
Result<Done> writePrivateFile(const QString &path, const QByteArray &content);

/// Reads a small file; NotFound if there is none, Unsupported beyond a megabyte.
Result<QByteArray> readPrivateFile(const QString &path);

} // namespace yichuang
