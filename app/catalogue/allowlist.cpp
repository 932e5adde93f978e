// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/allowlist.h"

#include "catalogue/entryreader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error refused(ErrorCode code, const QString &detail)
{
    return {code, entryProblem(ItemEntry::Health::Refused), detail};
}

} // namespace

Result<AllowList> AllowList::read(const QString &directory, const Verifier &verifier)
{
    QFile list(directory + "/items.allow"_L1);
    QFile signature(directory + "/items.allow.sig"_L1);
    if (!list.open(QIODevice::ReadOnly) || !signature.open(QIODevice::ReadOnly))
        return refused(ErrorCode::NotFound, u"items.allow or its signature is missing"_s);
    const QByteArray bytes = list.readAll();
    if (!verifier.verify(bytes, signature.readAll()))
        return refused(ErrorCode::Tampered, u"items.allow: the signature does not verify"_s);
    return parse(bytes);
}

Result<AllowList> AllowList::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.object().value("format"_L1).toInt() != 1)
        return refused(ErrorCode::Unsupported, u"items.allow: unknown format"_s);
    AllowList result;
    for (const QJsonValue &value : document.object().value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        result.m_entries.insert(item.value("file"_L1).toString(),
                                {item.value("size"_L1).toInteger(),
                                 QByteArray::fromHex(item.value("sha256"_L1).toString().toLatin1())});
    }
    return result;
}

QByteArray AllowList::toJson() const
{
    QStringList names = m_entries.keys();
    names.sort();
    QJsonArray items;
    for (const QString &name : names) {
        const Entry entry = m_entries.value(name);
        items.append(QJsonObject{
            {u"file"_s, name}, {u"size"_s, entry.size}, {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"items"_s, items}}).toJson();
}

void AllowList::add(const QString &fileName, const QByteArray &content)
{
    m_entries.insert(fileName, {content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256)});
}

bool AllowList::allows(const QString &fileName, const QByteArray &content) const
{
    const auto found = m_entries.constFind(fileName);
    return found != m_entries.constEnd() && found->size == content.size()
        && found->sha256 == QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace yichuang
