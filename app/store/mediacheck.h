// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang {

/// What a file really is, by its first bytes: its name and its claimed type are not believed. InvalidInput with a
/// sentence for an empty or too large file, a program, or anything that is no picture and no PDF.
Result<QString> checkedMediaType(const QByteArray &content);

} // namespace yichuang
