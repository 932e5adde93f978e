// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/store/attachmentfiles.h"

#include "contract/limits.h"
#include "crypto/suites.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

Error refused(const QString &reason)
{
    return {ErrorCode::Refused, {}, reason};
}

Error diskTrouble(const QFile &file)
{
    return {ErrorCode::DiskTrouble, {}, u"attachment: "_s + file.errorString()};
}

bool syncToDisk(QFile &file)
{
    return file.flush() && ::fdatasync(file.handle()) == 0;
}

QString partPath(const QString &folder, const QString &digest)
{
    const QStringList parts = QDir(folder).entryList({digest + u"-*.part"_s}, QDir::Files);
    return parts.isEmpty() ? QString() : folder + u'/' + parts.first();
}

qint64 announcedSize(const QString &part)
{
    const QString name = QFileInfo(part).completeBaseName();
    return name.mid(name.lastIndexOf(u'-') + 1).toLongLong();
}

} // namespace

contract::AttachmentState AttachmentFiles::state(const QString &digest) const
{
    const QFileInfo complete(completePath(digest));
    if (complete.exists())
        return {digest, complete.size(), complete.size(), true};
    const QString part = partPath(folderOf(digest), digest);
    if (part.isEmpty())
        return {digest, 0, 0, false};
    const qint64 size = announcedSize(part);
    return {digest, size, qMin(size, QFileInfo(part).size()), false};
}

Result<contract::AttachmentState> AttachmentFiles::add(const QString &digest, qint64 size, qint64 offset,
                                                       const QByteArray &chunk, Suite suite)
{
    contract::AttachmentState now = state(digest);
    if (now.isComplete)
        return now;
    if (size <= 0 || size > contract::MaxAttachment || (now.size > 0 && now.size != size)
        || offset + chunk.size() > size || chunk.isEmpty()) {
        return refused(u"attachment.size"_s);
    }
    if (offset != now.offset)
        return refused(u"attachment.offset"_s);

    const QString folder = folderOf(digest);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::DiskTrouble, {}, u"attachment folder"_s};
    const QString path = u"%1/%2-%3.part"_s.arg(folder, digest).arg(size);
    QFile part(path);
    if (!part.open(QIODevice::ReadWrite) || !part.seek(offset) || part.write(chunk) != chunk.size()
        || !syncToDisk(part)) {
        const Error trouble = diskTrouble(part);
        part.resize(offset); // a torn chunk must not count as stored
        return trouble;
    }
    if (offset + chunk.size() < size)
        return contract::AttachmentState{digest, size, offset + chunk.size(), false};
    part.close();
    return finish(digest, path, size, suite);
}

Result<contract::AttachmentState> AttachmentFiles::finish(const QString &digest, const QString &part, qint64 size,
                                                          Suite suite)
{
    QFile file(part);
    if (!file.open(QIODevice::ReadOnly))
        return diskTrouble(file);
    const uchar *const bytes = file.map(0, size);
    if (!bytes)
        return diskTrouble(file);
    const QByteArray found = digestOf(suiteRow(suite), {QByteArrayView(bytes, size)});
    file.unmap(const_cast<uchar *>(bytes));
    file.close();
    if (QString::fromLatin1(found.toHex()) != digest) {
        file.remove();
        return refused(u"attachment.digest"_s);
    }
    if (!file.rename(completePath(digest)))
        return diskTrouble(file);
    return contract::AttachmentState{digest, size, size, true};
}

Result<QByteArray> AttachmentFiles::read(const QString &digest, qint64 offset, qint64 length) const
{
    QFile file(completePath(digest));
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}, u"attachment.unknown"_s};
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMin(offset, file.size())))
        return diskTrouble(file);
    return file.read(length);
}

QString AttachmentFiles::folderOf(const QString &digest) const
{
    return m_folder + u'/' + digest.left(2);
}

QString AttachmentFiles::completePath(const QString &digest) const
{
    return folderOf(digest) + u'/' + digest;
}

} // namespace yichuang::platform
