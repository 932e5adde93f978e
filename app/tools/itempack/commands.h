// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace yichuang::itempack {

/// Checks the item in a folder and writes plugin.cpp and metadata.json into another. The error's detail holds one
/// line for each thing that is wrong.
Result<Done> pack(const QString &folder, const QString &output, const QString &fragments, const QString &codes);

/// Makes the private key if the file does not exist, and writes its public half as a C++ source.
Result<Done> key(const QString &privateKey, const QString &source);

/// Signs each module and the list of all of them; takes modules away that are not named.
Result<Done> sign(const QString &privateKey, const QString &directory, const QStringList &modules);

} // namespace yichuang::itempack
