// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"
#include "core/vault.h"
#include "store/disksteps.h"

namespace yichuang {

/// The sealed files of a station, each under the digest of its clear content ("ab/abcdef..."), stored once.
/// Sealed in chunks, so that a large scan needs no second copy in memory. Any thread; knows no database.
class AttachmentVault final
{
public:
    AttachmentVault(QString folder, const Vault &vault, DiskSteps &disk);

    /// Checks what the file really is, seals and writes it. Safe to repeat.
    Result<Attachment> keep(const QByteArray &content, const QString &fileName);
    /// NotFound if the file is not here, Tampered if a bit of it differs.
    Result<QByteArray> read(const QString &digest) const;
    bool has(const QString &digest) const;

private:
    QString pathOf(const QString &digest) const;
    Result<Done> prepareFolder(const QString &path);
    Result<Done> write(const QString &path, const QString &digest, const QByteArray &content);

    const QString m_folder;
    const Vault &m_vault;
    DiskSteps &m_disk;
};

} // namespace yichuang
