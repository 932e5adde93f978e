// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

namespace yichuang {

/// Lays one paper out and writes it as PDF/A-1b: once to count the pages, once to draw. Needs a QGuiApplication;
/// any thread.
Result<PrintedPaper> renderPaper(const PaperOrder &order);

} // namespace yichuang
