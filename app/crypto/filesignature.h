// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"

#include <QString>

namespace yichuang {

/// A detached signature over a file's whole content, e.g. of an item module. Files up to 64 MB.
Result<QByteArray> signFile(const QString &path, const Signer &signer);

/// Tampered if the signature is not the holder's; NotFound or DiskTrouble if the file cannot be read.
Result<Done> verifyFile(const QString &path, const QByteArray &signature, const Verifier &verifier);

} // namespace yichuang
