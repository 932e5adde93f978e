// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/thumbnails.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QTransform>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MostPages = 9999;
constexpr int MegabytesForOnePicture = 256;

Thumbnail make(const QByteArray &content, const QString &mediaType, int side, int rotation)
{
    if (mediaType == "application/pdf"_L1)
        return {{}, pdfPages(content)};
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(MegabytesForOnePicture);
    if (const QSize size = reader.size(); size.isValid() && (size.width() > side || size.height() > side))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > side || image.height() > side)
        image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (rotation % 360 != 0)
        image = image.transformed(QTransform().rotate(rotation));
    return {image, 1};
}

} // namespace

QFuture<Thumbnail> makeThumbnail(const QByteArray &content, const QString &mediaType, int side, int rotation)
{
    return QtConcurrent::run(make, content, mediaType, side, rotation);
}

QString mediaTypeOf(const QByteArray &content)
{
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("BM"))
        return u"image/bmp"_s;
    if (content.startsWith("GIF8"))
        return u"image/gif"_s;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (content.startsWith(QByteArray("II*\0", 4)) || content.startsWith(QByteArray("MM\0*", 4)))
        return u"image/tiff"_s;
    return {};
}

int pdfPages(const QByteArray &content)
{
    static const QRegularExpression count(u"/Count\\s+(\\d{1,6})"_s);
    int most = 0;
    auto matches = count.globalMatch(QString::fromLatin1(content));
    while (matches.hasNext())
        most = std::max(most, matches.next().captured(1).toInt());
    return std::clamp(most, 1, MostPages);
}

} // namespace yichuang
