// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/attachments.h"
#include "core/result.h"
#include "core/vault.h"

#include <QString>

namespace yichuang::platform {

/// Attachments as files named by their digest; half-sent ones beside them with the announced size in the name.
/// What was confirmed is on disk. One thread at a time.
class AttachmentFiles final
{
public:
    explicit AttachmentFiles(QString folder) : m_folder(std::move(folder)) { }

    contract::AttachmentState state(const QString &digest) const;
    /// Adds the chunk if it begins where the file ends. The error's detail is the typed reason:
    /// "attachment.offset" "attachment.size" "attachment.digest".
    Result<contract::AttachmentState> add(const QString &digest, qint64 size, qint64 offset, const QByteArray &chunk,
                                          Suite suite);
    /// Part of a complete one; NotFound if there is none.
    Result<QByteArray> read(const QString &digest, qint64 offset, qint64 length) const;

private:
    QString folderOf(const QString &digest) const;
    QString completePath(const QString &digest) const;
    Result<contract::AttachmentState> finish(const QString &digest, const QString &part, qint64 size, Suite suite);

    const QString m_folder;
};

} // namespace yichuang::platform
