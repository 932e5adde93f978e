// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang {

/// Where things lie in a station's folder. Names only; makes nothing.
struct StationFolder
{
    QString root;

    QString profile() const { return root + QStringLiteral("/station.json"); }
    QString signingKey() const { return root + QStringLiteral("/signing.pem"); }
    QString keyRing() const { return root + QStringLiteral("/keyring.json"); }
    QString store() const { return root + QStringLiteral("/store"); }
    QString packages() const { return root + QStringLiteral("/packages"); }
    QString backups() const { return root + QStringLiteral("/backups"); }
    QString preferences() const { return root + QStringLiteral("/preferences.ini"); }
};

} // namespace yichuang
