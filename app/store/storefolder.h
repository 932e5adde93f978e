// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Where things lie in a station's folder. Names only; makes nothing.
struct StoreFolder
{
    QString root;

    QString database() const { return root + QStringLiteral("/ledger.db"); }
    QString lock() const { return root + QStringLiteral("/station.lock"); }
    QString anchor() const { return root + QStringLiteral("/ledger.anchor"); }
    /// Stands there after a check behind the window found damage: the next opening looks at everything.
    QString suspicion() const { return root + QStringLiteral("/ledger.suspect"); }
    QString attachments() const { return root + QStringLiteral("/attachments"); }
    QString damaged() const { return root + QStringLiteral("/damaged"); }
};

} // namespace yichuang
