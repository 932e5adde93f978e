// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/lineconfig.h"

#include <QSslConfiguration>

namespace yichuang {

/// TLS as the contract wants it: version 1.2 at least, the station's certificate shown, and no authority believed
/// but the pinned one.
QSslConfiguration mutualTls(const LineConfig &config);

/// The date until which a certificate holds; invalid if it is none.
QDateTime certificateEnd(const QByteArray &pem);

} // namespace yichuang
