// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/itempackage.h"
#include "core/result.h"
#include "core/vault.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace yichuang {

/// Loads the code of item modules: never the file in its public place, but a private copy (folder of mode 0700) of
/// exactly the bytes whose signature was just verified. What was loaded stays loaded until the process ends.
class ItemLoader
{
public:
    explicit ItemLoader(const Verifier &verifier)
        : m_verifier(verifier)
    {
    }

    /// content: the file's bytes; signature: those of its .sig file.
    /// Tampered, DiskTrouble, or InvalidInput if it is no item module.
    Result<ItemPackage *> load(const QString &fileName, const QByteArray &content, const QByteArray &signature);

private:
    const Verifier &m_verifier;
    QTemporaryDir m_private;
    int m_count = 0;
};

} // namespace yichuang
