// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/keyderivation.h"
#include "crypto/secretbytes.h"
#include "crypto/suites.h"

#include <QByteArray>
#include <QJsonObject>

namespace yichuang {

/// A data key sealed under something else: a password (slow, scrypt) or a secret of full strength (fast, HKDF).
/// The binding is sealed with it: a wrapping moved to another account or given a longer life does not open.
struct KeyWrap
{
    QByteArray salt;
    ScryptCost cost;
    QByteArray sealed;

    static Result<KeyWrap> withPassword(const SuiteRow &row, const SecretBytes &dataKey, const SecretBytes &password,
                                        const ScryptCost &cost, const QByteArray &binding);
    static Result<KeyWrap> withSecret(const SuiteRow &row, const SecretBytes &dataKey, const SecretBytes &secret,
                                      const QByteArray &binding);

    /// Tampered if the password, the binding or a bit is wrong: they cannot be told apart.
    Result<SecretBytes> openWithPassword(const SuiteRow &row, const SecretBytes &password,
                                         const QByteArray &binding) const;
    Result<SecretBytes> openWithSecret(const SuiteRow &row, const SecretBytes &secret,
                                       const QByteArray &binding) const;

    QJsonObject toJson() const;
    static KeyWrap fromJson(const QJsonObject &json);
};

} // namespace yichuang
