// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filepick.h"

#include "ui/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

class FilePick
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::FilePick)
};

const QStringList &takenTypes()
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/bmp"_s, u"image/tiff"_s,
                                   u"image/webp"_s, u"application/pdf"_s};
    return types;
}

Error refused(const QString &message, const QString &detail)
{
    return Error{ErrorCode::InvalidInput, message, detail};
}

Error tooLarge(qint64 size)
{
    return refused(FilePick::tr("The file is %1 large; at most %2 can be attached. Scan it again with fewer dots per "
                                "inch, or split it.")
                       .arg(words::fileSize(size), words::fileSize(LargestAttachment)),
                   u"size %1"_s.arg(size));
}

Error empty()
{
    return refused(FilePick::tr("The file is empty. Scan or copy it again."), u"size 0"_s);
}

Result<PickedFile> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return refused(FilePick::tr("This is not a file that can be attached."), u"not a file"_s);
    if (info.size() == 0)
        return empty();
    if (info.size() > LargestAttachment)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::DiskTrouble,
                     FilePick::tr("The file could not be read. Copy it to this computer and try again."),
                     file.errorString()};
    }
    return judgePickedFile(file.read(LargestAttachment + 1), info.fileName());
}

} // namespace

Result<PickedFile> judgePickedFile(const QByteArray &content, const QString &name)
{
    if (content.isEmpty())
        return empty();
    if (content.size() > LargestAttachment)
        return tooLarge(content.size());
    const QString type = QMimeDatabase().mimeTypeForData(content).name();
    if (!takenTypes().contains(type)) {
        return refused(FilePick::tr("Only pictures and PDF files can be attached; this one is something else, whatever "
                                    "it is called."),
                       type);
    }
    return PickedFile{content, name, type};
}

QFuture<Result<PickedFile>> readPickedFile(const QString &path)
{
    return QtConcurrent::run(readFile, path);
}

Result<PickedFile> pickedImage(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return refused(FilePick::tr("There is no picture on the clipboard."), u"no image"_s);
    return PickedFile{bytes, u"clipboard.png"_s, u"image/png"_s};
}

} // namespace yichuang
