// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/itempack/commands.h"

#include "catalogue/allowlist.h"
#include "catalogue/itemfolder.h"
#include "catalogue/itemlint.h"
#include "catalogue/packagesource.h"
#include "crypto/signingkey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace yichuang::itempack {

namespace {

Error trouble(const QString &detail)
{
    return {ErrorCode::DiskTrouble, {}, detail};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(path + u": "_s + file.errorString());
    return file.readAll();
}

// An unchanged file keeps its time, so that nothing is compiled again for it.
Result<Done> writeIfDifferent(const QString &path, const QByteArray &content)
{
    if (const auto old = contentOf(path); old && *old == content)
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return trouble(path + u": "_s + file.errorString());
    return {};
}

Result<Done> writeSigned(const QString &path, const QByteArray &content, const Signer &signer)
{
    const auto signature = signer.sign(content);
    if (!signature)
        return signature.error();
    return writeIfDifferent(path + ".sig"_L1, *signature);
}

} // namespace

Result<Done> pack(const QString &folder, const QString &output, const QString &fragments, const QString &codes)
{
    const auto surroundings = ItemSurroundings::read(fragments, codes);
    if (!surroundings)
        return surroundings.error();
    const auto read = ItemFolder::read(folder);
    if (!read)
        return Error{ErrorCode::InvalidInput, {}, folder + u'/' + read.error().detail};
    const QList<LintIssue> issues = lintItem(read->item, read->params, *surroundings);
    if (!issues.isEmpty()) {
        QStringList lines;
        for (const LintIssue &issue : issues)
            lines.append(u"%1/%2: %3: %4"_s.arg(folder, issue.file, issue.path, issue.message));
        return Error{ErrorCode::InvalidInput, {}, lines.join(u'\n')};
    }
    const auto expanded = surroundings->fragments.expandItem(read->item);
    if (!expanded)
        return expanded.error();
    const auto source = PackageSource::make(*expanded, read->params);
    if (!source)
        return source.error();
    if (const auto written = writeIfDifferent(output + "/metadata.json"_L1, source->metadata); !written)
        return written.error();
    return writeIfDifferent(output + "/plugin.cpp"_L1, source->code);
}

Result<Done> key(const QString &privateKey, const QString &source)
{
    if (!QFileInfo::exists(privateKey)) {
        const auto fresh = SigningKey::generate(Suite::National);
        if (!fresh)
            return fresh.error();
        QDir().mkpath(QFileInfo(privateKey).absolutePath());
        if (const auto saved = fresh->save(privateKey); !saved)
            return saved.error();
    }
    const auto signer = SigningKey::load(privateKey);
    if (!signer)
        return signer.error();
    const QByteArray text = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                            "// Written by the build.\n"
                            "#include \"catalogue/trustedkey.h\"\n\n"
                            "QByteArray yichuang::trustedItemKey()\n"
                            "{\n"
                            "    return R\"("
        + signer->publicKey().toPem() + ")\";\n}\n";
    return writeIfDifferent(source, text);
}

Result<Done> sign(const QString &privateKey, const QString &directory, const QStringList &modules)
{
    const auto signer = SigningKey::load(privateKey);
    if (!signer)
        return signer.error();
    AllowList allowed;
    QStringList names;
    for (const QString &path : modules) {
        const auto content = contentOf(path);
        if (!content)
            return content.error();
        names.append(QFileInfo(path).fileName());
        allowed.add(names.constLast(), *content);
        if (const auto done = writeSigned(path, *content, *signer); !done)
            return done.error();
    }
    const QFileInfoList present = QDir(directory).entryInfoList({u"*.so"_s}, QDir::Files);
    for (const QFileInfo &file : present) {
        if (names.contains(file.fileName()))
            continue;
        QFile::remove(file.filePath());
        QFile::remove(file.filePath() + ".sig"_L1);
    }
    const QString list = directory + "/items.allow"_L1;
    if (const auto done = writeIfDifferent(list, allowed.toJson()); !done)
        return done.error();
    return writeSigned(list, allowed.toJson(), *signer);
}

} // namespace yichuang::itempack
