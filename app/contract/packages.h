// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages.h"

namespace yichuang::contract {

constexpr int MaxPackagesPage = 100; ///< offers in one answer
constexpr qsizetype MaxPackageDetail = 8 * 1024; ///< characters of a report's detail; the rest is cut off

/// What the province published behind a position. The body is signed by the platform like a BatchAnswer; each package
/// carries the signature of the item key itself. `proof` does not travel.
QByteArray encodePackageListing(const PackageListing &listing);
Result<PackageListing> decodePackageListing(const QByteArray &body);

QByteArray encodePackageReport(const PackageReport &report);
Result<PackageReport> decodePackageReport(const QByteArray &body);

/// 64 hex digits in lower case.
bool isPackageDigest(const QString &text);

} // namespace yichuang::contract
