// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace yichuang {

/// The first 10 bytes of a chain link as a person can read and type them: Crockford's base 32 (no I L O U) in
/// four groups of four, "7ZZZ-0123-ABCD-EFGH". Empty if there are fewer bytes.
QString shortCode(QByteArrayView link);

} // namespace yichuang
