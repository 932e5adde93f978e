// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yichuang {

/// The public key (PEM) whose signatures on item modules this build trusts. Compiled in, so that it cannot be
/// exchanged together with the modules: a throw-away key of the build tree, or that of a release
/// (YICHUANG_ITEM_KEY).
QByteArray trustedItemKey();

} // namespace yichuang
