// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// What a clerk or a scanner put into the search field, as the ledger looks for it: the case number out of a slip's QR
/// text ("YC1:number:code:count"), numbers without the blanks and dashes they are read aloud with; anything else as it is.
QString searchText(const QString &typed);

} // namespace yichuang
