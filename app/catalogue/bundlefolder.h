// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle.h"

#include <QList>
#include <QString>

namespace yichuang {

/// The bundles whose definitions lie in a folder as <key>.json, by name. One that cannot be read is left out and named
/// in the log: its items can still be taken in one by one.
QList<BundleSpec> readBundles(const QString &directory);

} // namespace yichuang
