// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// A name for this process that no later one will have, whatever its number.
QString processName();
/// True if the process of that name has ended for certain; false where this system cannot tell.
bool isProcessGone(const QString &name);

} // namespace yichuang
