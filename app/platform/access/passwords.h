// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "platform/store/rows.h"

namespace yichuang::platform {

/// Password verifiers: scrypt, slow on purpose. Never on the store or HTTP thread. Any other thread.
namespace passwords {

/// Salt, verifier and cost for a new password.
Result<Done> set(Account &account, const QString &password, quint64 scryptN);
bool matches(const Account &account, const QString &password);
/// Takes as long as a real check: an unknown name must not answer quicker than a wrong password.
void pretend(quint64 scryptN);

/// A code a person reads out: four groups of four from an alphabet without look-alikes, 80 bits.
QString oneTimeCode();
Result<Done> setCode(StationRow &station, const QString &code);
bool codeMatches(const StationRow &station, const QString &code);

QByteArray randomBytes(int count);
QByteArray tokenDigest(const QByteArray &token);

} // namespace passwords

} // namespace yichuang::platform
