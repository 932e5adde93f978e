// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/allowlist.h"
#include "crypto/signingkey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace yichuang::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A folder of item modules signed with a key of its own, to be damaged at will.
class Shop
{
public:
    Shop()
        : m_key(SigningKey::generate(Suite::National).take())
    {
    }

    QString path() const { return m_dir.path(); }
    QString file(const QString &name) const { return m_dir.filePath(name); }
    const Verifier &verifier() const { return m_key.publicKey(); }

    /// Puts a file in and signs it; not yet on the list.
    void put(const QString &name, const QByteArray &content)
    {
        writeBytes(file(name), content);
        writeBytes(file(name) + QStringLiteral(".sig"), m_key.sign(content).take());
        m_allowed.add(name, content);
    }
    void putAll(const QString &directory)
    {
        for (const QFileInfo &module : QDir(directory).entryInfoList({QStringLiteral("*.so")}, QDir::Files))
            put(module.fileName(), bytesOf(module.filePath()));
    }
    /// Signs the list of what was put in.
    void open()
    {
        writeBytes(file(QStringLiteral("items.allow")), m_allowed.toJson());
        writeBytes(file(QStringLiteral("items.allow.sig")), m_key.sign(m_allowed.toJson()).take());
    }

private:
    QTemporaryDir m_dir;
    SigningKey m_key;
    AllowList m_allowed;
};

} // namespace yichuang::test
