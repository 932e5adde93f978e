// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

#include <QString>

#include <functional>

class QWidget;

namespace yichuang {

/// Finds out where a paper really goes, then calls go with what PaperDesk understands: a printer stays as it is,
/// "pdf:FOLDER" gets a file name, and "pdf:" alone asks for a file first (not at all if the clerk closes the dialog).
void withPrintTarget(QWidget *parent, const QString &printer, const QString &fileName,
                     const std::function<void(const QString &target)> &go);

} // namespace yichuang
