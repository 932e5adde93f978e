// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/filesignature.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qint64 LargestFile = 64 << 20;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    const auto error = [&name, &file](ErrorCode code) {
        return Error{code,
                     QCoreApplication::translate("yichuang::FileSignature", "The file %1 cannot be read.").arg(name),
                     u"%1: %2"_s.arg(name, file.errorString())};
    };
    if (!file.exists())
        return error(ErrorCode::NotFound);
    if (file.size() > LargestFile)
        return error(ErrorCode::Unsupported);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::DiskTrouble);
    return file.readAll();
}

} // namespace

Result<QByteArray> signFile(const QString &path, const Signer &signer)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    return signer.sign(*content);
}

Result<Done> verifyFile(const QString &path, const QByteArray &signature, const Verifier &verifier)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    if (!verifier.verify(*content, signature))
        return Error{ErrorCode::Tampered,
                     QCoreApplication::translate("yichuang::FileSignature",
                                                 "The file %1 was changed after it was signed, or was signed by someone "
                                                 "else.")
                         .arg(QFileInfo(path).fileName()),
                     u"%1: signature does not verify"_s.arg(QFileInfo(path).fileName())};
    return Done{};
}

} // namespace yichuang
