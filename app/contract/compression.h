// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace yichuang::contract {

/// zstd (RFC 8878) at a level that costs less than the line. Any thread.
Result<QByteArray> pack(const QByteArray &bytes);
/// The bytes back; InvalidInput if they are no zstd or would grow beyond the limit. Never allocates more
/// than the limit, whatever the frame announces.
Result<QByteArray> unpack(const QByteArray &packed, qint64 limit);

} // namespace yichuang::contract
