// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemloader.h"

#include "catalogue/entryreader.h"

#include <QFile>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<ItemPackage *> ItemLoader::load(const QString &fileName, const QByteArray &content,
                                       const QByteArray &signature)
{
    if (!m_verifier.verify(content, signature)) {
        return Error{ErrorCode::Tampered, entryProblem(ItemEntry::Health::Refused),
                     fileName + u": the signature does not verify"_s};
    }
    // A name of its own for each copy: the dynamic linker hands out the same library for the same path.
    const QString path = m_private.filePath(u"%1-%2"_s.arg(++m_count).arg(fileName));
    QFile copy(path);
    if (!m_private.isValid() || !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || copy.write(content) != content.size()
        || !copy.flush()) {
        return Error{ErrorCode::DiskTrouble, entryProblem(ItemEntry::Health::Broken),
                     u"%1: no private copy: %2"_s.arg(fileName, copy.errorString())};
    }
    copy.close();

    QPluginLoader loader(path);
    auto *package = qobject_cast<ItemPackage *>(loader.instance());
    if (!package) {
        const QString problem = loader.errorString();
        QFile::remove(path);
        return Error{ErrorCode::InvalidInput, entryProblem(ItemEntry::Health::Broken),
                     fileName + u": "_s + problem};
    }
    QFile::remove(path); // mapped by now: nobody can exchange it
    return package;
}

} // namespace yichuang
