// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/lint/lintfolders.h"

#include "catalogue/bundlelint.h"
#include "catalogue/itemlint.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::lint {

namespace {

QStringList bundleFiles(const QString &path)
{
    QStringList files;
    QDirIterator it(path, {u"bundle.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

// A bundle is checked with the items that are looked at together with it.
void checkBundles(const QStringList &paths, const QList<ItemFolder> &items, const ItemSurroundings &surroundings,
                  Outcome &outcome)
{
    QHash<QString, QString> codes;
    for (const QString &path : paths) {
        for (const QString &name : bundleFiles(QDir::cleanPath(path))) {
            QFile file(name);
            QJsonParseError problem;
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            const QJsonObject bundle = QJsonDocument::fromJson(bytes, &problem).object();
            if (problem.error != QJsonParseError::NoError) {
                outcome.lines.append(u"%1: %2 at %3"_s.arg(name, problem.errorString()).arg(problem.offset));
                continue;
            }
            const QString folder = QFileInfo(name).path();
            const QString code = bundle.value("code"_L1).toString();
            if (codes.contains(code))
                outcome.lines.append(u"%1: /code: \"%2\" is %3 already"_s.arg(name, code, codes.value(code)));
            codes.insert(code, folder);
            for (const LintIssue &issue : lintBundle(bundle, items, surroundings))
                outcome.lines.append(u"%1/%2: %3: %4"_s.arg(folder, issue.file, issue.path, issue.message));
        }
    }
}

QStringList itemFolders(const QString &path)
{
    QStringList folders;
    if (QFileInfo::exists(path + "/item.json"_L1))
        return {path};
    QDirIterator it(path, {u"item.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        folders.append(QFileInfo(it.next()).path());
    folders.sort();
    return folders;
}

} // namespace

Outcome checkFolders(const QStringList &paths, const QString &fragments, const QString &codes)
{
    Outcome outcome;
    const auto surroundings = ItemSurroundings::read(fragments, codes);
    if (!surroundings) {
        outcome.lines.append(surroundings.error().detail);
        return outcome;
    }
    QList<ItemFolder> readable;
    for (const QString &path : paths) {
        const QStringList folders = itemFolders(QDir::cleanPath(path));
        if (folders.isEmpty())
            outcome.lines.append(path + u": there is no item.json here"_s);
        for (const QString &folder : folders) {
            ++outcome.items;
            const auto read = ItemFolder::read(folder);
            if (!read) {
                outcome.lines.append(folder + u'/' + read.error().detail);
                continue;
            }
            outcome.businesses += int(read->item.value("businesses"_L1).toArray().size());
            readable.append(*read);
            for (const LintIssue &issue : lintItem(read->item, read->params, *surroundings))
                outcome.lines.append(u"%1/%2: %3: %4"_s.arg(folder, issue.file, issue.path, issue.message));
        }
    }
    for (const LintIssue &issue : lintTogether(readable))
        outcome.lines.append(u"%1: %2: %3"_s.arg(issue.file, issue.path, issue.message));
    checkBundles(paths, readable, *surroundings, outcome);
    return outcome;
}

QString sharedFolder(const QString &path, const QString &relative)
{
    QDir dir(QFileInfo(path).absoluteFilePath());
    do {
        if (dir.exists(relative))
            return dir.filePath(relative);
    } while (dir.cdUp());
    return {};
}

} // namespace yichuang::lint
