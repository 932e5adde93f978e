// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/itemfolder.h"

#include "catalogue/lint/doubledkeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error unreadable(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::ItemFolder", "The files of this item cannot be read."), detail};
}

Error wrongAt(const QString &name, const QByteArray &bytes, qsizetype offset, const QString &what)
{
    const QByteArray before = bytes.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    return unreadable(u"%1:%2:%3: %4"_s.arg(name).arg(line).arg(column).arg(what));
}

Result<QJsonObject> readObject(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name + u": cannot be opened"_s);
    const QByteArray bytes = file.readAll();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return wrongAt(name, bytes, problem.offset, problem.errorString());
    if (const auto twice = doubledKeyIn(bytes))
        return wrongAt(name, bytes, twice->offset, u"the key \"%1\" stands twice in one object"_s.arg(twice->key));
    if (!document.isObject())
        return unreadable(name + u":1:1: an object is expected"_s);
    return document.object();
}

} // namespace

Result<ItemSurroundings> ItemSurroundings::read(const QString &fragmentsDirectory, const QString &codesDirectory)
{
    auto fragments = Fragments::read(fragmentsDirectory);
    if (!fragments)
        return fragments.error();
    auto tables = CodeTables::read(codesDirectory);
    if (!tables)
        return tables.error();
    return ItemSurroundings{fragments.take(), tables.take()};
}

Result<ItemFolder> ItemFolder::read(const QString &path)
{
    const auto item = readObject(path, u"item.json"_s);
    if (!item)
        return item.error();
    ItemFolder folder{QDir(path).absolutePath(), *item, {}};
    if (QFileInfo::exists(path + "/params.json"_L1)) {
        const auto params = readObject(path, u"params.json"_s);
        if (!params)
            return params.error();
        folder.params = *params;
    }
    return folder;
}

QString ItemFolder::pluginName() const
{
    return path.section(u'/', -2, -2) + u'.' + path.section(u'/', -1);
}

} // namespace yichuang
