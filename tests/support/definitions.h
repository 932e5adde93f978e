// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemfolder.h"
#include "catalogue/packagefile.h"
#include "crypto/signingkey.h"

#include <QJsonArray>

namespace yichuang::test {

/// What the province's author publishes: an item of this tree under another version, changed at will, signed with the
/// key this build trusts unless said otherwise.
class Author
{
public:
    Author()
        : m_key(SigningKey::load(QStringLiteral(YICHUANG_ITEM_KEY_FILE)).take())
        , m_fragments(Fragments::read(QStringLiteral(YICHUANG_SOURCE_DIR "/forms/fragments")).take())
    {
    }

    /// "civil-affairs/temporary-aid"
    QJsonObject item(const QString &folder, const QString &version) const
    {
        QJsonObject expanded = m_fragments.expandItem(read(folder).item).take();
        expanded.insert(QStringLiteral("version"), version);
        return expanded;
    }
    QJsonObject params(const QString &folder) const { return read(folder).params; }
    QByteArray sign(const QJsonObject &item, const QJsonObject &params) const
    {
        return signPackage(itemPackageText(item, params), m_key).take();
    }
    QByteArray publish(const QString &folder, const QString &version) const
    {
        return sign(item(folder, version), params(folder));
    }
    QByteArray sign(const QByteArray &text) const { return signPackage(text, m_key).take(); }
    const Signer &key() const { return m_key; }
    const Verifier &verifier() const { return m_key.publicKey(); }

private:
    static ItemFolder read(const QString &folder)
    {
        return ItemFolder::read(QStringLiteral(YICHUANG_SOURCE_DIR "/modules/") + folder).take();
    }

    const SigningKey m_key;
    const Fragments m_fragments;
};

} // namespace yichuang::test
