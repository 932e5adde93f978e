// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QString>

namespace yichuang {

/// Small pictures of attachments, made in a pool. A picture that cannot be read gives a null image: the strip then
/// shows what kind of file it is. Qt 6.4 on Debian 12 has no PDF renderer: for PDFs only the pages are counted.
struct Thumbnail
{
    QImage image;
    int pages = 1;
};

/// At most side x side pixels, turned clockwise by rotation; large scans are read scaled down, never whole.
QFuture<Thumbnail> makeThumbnail(const QByteArray &content, const QString &mediaType, int side, int rotation);

/// image/png, image/jpeg, application/pdf ... by what the bytes say, not by the name; empty: nothing a window takes.
QString mediaTypeOf(const QByteArray &content);
/// Pages of a PDF by its page tree; 1 if that cannot be told.
int pdfPages(const QByteArray &content);

} // namespace yichuang
