// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yichuang::contract {

// Where the calls live (resources/contract/openapi.json).
namespace paths {
inline const QString Health = QStringLiteral("/v1/health");
inline const QString Time = QStringLiteral("/v1/time");
inline const QString Enrol = QStringLiteral("/v1/enrol");            ///< POST, on the listener for enrolment only
inline const QString Login = QStringLiteral("/v1/login");            ///< POST
inline const QString Refresh = QStringLiteral("/v1/login/refresh");  ///< POST, bearer token
inline const QString Logout = QStringLiteral("/v1/logout");          ///< POST, bearer token
inline const QString Acts = QStringLiteral("/v1/acts");              ///< POST a batch, GET ?cursor=&wait=&limit=
inline const QString Held = QStringLiteral("/v1/acts/held");         ///< POST
inline const QString Numbers = QStringLiteral("/v1/numbers");        ///< POST
inline const QString Attachments = QStringLiteral("/v1/attachments"); ///< /{digest} GET PUT, /{digest}/content GET
inline const QString Lookup = QStringLiteral("/v1/lookup");          ///< POST
inline const QString Messages = QStringLiteral("/v1/messages");      ///< POST
inline const QString Couriers = QStringLiteral("/v1/courier-orders"); ///< POST
inline const QString Payments = QStringLiteral("/v1/payments");      ///< POST, /{id} GET, /{id}/refund POST
inline const QString FindCases = QStringLiteral("/v1/cases/find");   ///< POST
inline const QString Packages = QStringLiteral("/v1/packages");      ///< GET ?since=, /{digest} GET
inline const QString PackageReports = QStringLiteral("/v1/package-reports"); ///< POST
} // namespace paths

// Media types.
namespace media {
inline constexpr char Json[] = "application/json";
/// CBOR, compressed with zstd. Not said as a Content-Encoding: HTTP libraries would unpack it on the way, and the
/// signature is over the packed bytes.
inline constexpr char Acts[] = "application/vnd.yichuang.acts+cbor";
inline constexpr char Chunk[] = "application/octet-stream";
inline constexpr char Package[] = "application/vnd.yichuang.package";
} // namespace media

// Header fields of our own.
namespace headers {
/// Base64 signature: of the station over batchToSign(body), of the platform over answerToSign(body).
inline constexpr char Signature[] = "Yichuang-Signature";
/// Version of this contract the sender speaks: "1".
inline constexpr char Contract[] = "Yichuang-Contract";
} // namespace headers

inline constexpr int Version = 1;

} // namespace yichuang::contract
