// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmentvault.h"

#include "store/mediacheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr qsizetype ChunkSize = 1024 * 1024;
constexpr qsizetype ChunkOverhead = 4096; // more than any suite adds to a chunk
const QByteArray Magic = QByteArrayLiteral("YCATT1\n\0");

QByteArray number(qint64 value)
{
    const qint64 big = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

qint64 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<qint64>(bytes.constData() + at);
}

qint64 chunksOf(qint64 size)
{
    return (size + ChunkSize - 1) / ChunkSize;
}

// A chunk opens only at its place in its own file, and the file only with all of them.
QByteArray associated(const QString &digest, qint64 index, qint64 size)
{
    return "attachment" + digest.toLatin1() + number(index) + number(size);
}

Error damaged(const QString &detail)
{
    return {ErrorCode::Tampered,
            QCoreApplication::translate("yichuang::AttachmentVault",
                "The attached file does not verify and is not shown. Scan the paper again; call the administrator."),
            detail};
}

bool isDigest(const QString &digest)
{
    return digest.size() == 64 && std::all_of(digest.begin(), digest.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

AttachmentVault::AttachmentVault(QString folder, const Vault &vault, DiskSteps &disk)
    : m_folder(std::move(folder))
    , m_vault(vault)
    , m_disk(disk)
{
}

QString AttachmentVault::pathOf(const QString &digest) const
{
    return m_folder + u'/' + digest.left(2) + u'/' + digest;
}

bool AttachmentVault::has(const QString &digest) const
{
    return isDigest(digest) && QFileInfo::exists(pathOf(digest));
}

Result<Attachment> AttachmentVault::keep(const QByteArray &content, const QString &fileName)
{
    const auto type = checkedMediaType(content);
    if (!type)
        return type.error();
    Attachment file;
    file.digest = QString::fromLatin1(m_vault.digest(content).toHex());
    file.fileName = fileName;
    file.mediaType = *type;
    file.size = content.size();
    const QString path = pathOf(file.digest);
    if (QFileInfo::exists(path))
        return file;
    if (auto ready = prepareFolder(path); !ready)
        return ready.error();
    if (auto written = write(path, file.digest, content); !written)
        return written.error();
    return file;
}

Result<Done> AttachmentVault::prepareFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (QFileInfo::exists(folder))
        return {};
    if (!QDir().mkpath(folder) || m_disk.syncFolder(QFile::encodeName(m_folder)) != 0) {
        return Error{ErrorCode::DiskTrouble,
                     QCoreApplication::translate("yichuang::AttachmentVault",
                         "The folder for attached files cannot be written, so the file was not kept. Add it again; "
                         "call the administrator if it fails again."),
                     u"make folder"_s};
    }
    return {};
}

Result<Done> AttachmentVault::write(const QString &path, const QString &digest, const QByteArray &content)
{
    const qint64 chunks = chunksOf(content.size());
    qint64 index = -1;
    return m_disk.put(path, [&]() -> Result<QByteArray> {
        if (index < 0) {
            index = 0;
            return Magic + number(content.size());
        }
        if (index == chunks)
            return QByteArray();
        auto sealed = m_vault.seal(content.mid(index * ChunkSize, ChunkSize), associated(digest, index, content.size()));
        ++index;
        if (!sealed)
            return sealed;
        return number(sealed->size()) + *sealed;
    });
}

Result<QByteArray> AttachmentVault::read(const QString &digest) const
{
    QFile file(pathOf(digest));
    if (!isDigest(digest) || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::AttachmentVault",
                         "The attached file is not on this workstation."),
                     digest};
    }
    const QByteArray head = file.read(Magic.size() + 8);
    if (head.size() != Magic.size() + 8 || !head.startsWith(Magic))
        return damaged(u"head"_s);
    const qint64 size = numberAt(head, Magic.size());
    if (size <= 0 || size > LargestAttachment)
        return damaged(u"size"_s);

    QByteArray content;
    content.reserve(size);
    for (qint64 index = 0; index < chunksOf(size); ++index) {
        const QByteArray length = file.read(8);
        const qint64 bytes = length.size() == 8 ? numberAt(length, 0) : -1;
        if (bytes <= 0 || bytes > ChunkSize + ChunkOverhead)
            return damaged(u"chunk length"_s);
        const auto chunk = m_vault.open(file.read(bytes), associated(digest, index, size));
        if (!chunk)
            return chunk.error().code == ErrorCode::Locked ? chunk.error() : damaged(u"chunk"_s);
        content += *chunk;
    }
    if (content.size() != size)
        return damaged(u"length"_s);
    return content;
}

} // namespace yichuang
