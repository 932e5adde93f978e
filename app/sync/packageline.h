// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages.h"
#include "sync/line.h"

namespace yichuang {

/// What can be asked of the province about definitions. As Line: one reply each, later, on the same thread.
class PackageLine
{
public:
    virtual ~PackageLine() = default;

    /// What was published behind a position, and everything withdrawn; the platform's signature already verified.
    virtual void listPackages(const QString &since, LineReply<PackageListing> reply) = 0;
    /// The bytes; nobody has looked at them yet.
    virtual void packageFile(const QString &digest, LineReply<QByteArray> reply) = 0;
    virtual void reportPackage(const PackageReport &report, LineReply<Done> reply) = 0;
};

} // namespace yichuang
