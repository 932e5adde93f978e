// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/vault.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace yichuang {

/// Which item modules may be used (items.allow), signed as a whole (items.allow.sig): file name, size, SHA-256
/// digest. Finds out at listing, without the cost of a signature per file, what was changed or added. A value.
class AllowList
{
public:
    /// Reads and verifies the list of a directory. NotFound if there is none, Tampered if the signature is wrong.
    static Result<AllowList> read(const QString &directory, const Verifier &verifier);
    static Result<AllowList> parse(const QByteArray &json);
    /// The same modules give the same bytes.
    QByteArray toJson() const;

    void add(const QString &fileName, const QByteArray &content);
    /// True if a file of that name with exactly this content is on the list.
    bool allows(const QString &fileName, const QByteArray &content) const;
    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry
    {
        qint64 size = 0;
        QByteArray sha256; ///< 32 bytes
    };

    QHash<QString, Entry> m_entries;
};

} // namespace yichuang
