// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renderpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QtConcurrent/QtConcurrentRun>

namespace yichuang {

namespace {

Result<QList<QImage>> renderPages(QByteArray pdf, int width, int maximumPages)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    QList<QImage> pages;
    for (int page = 0; page < std::min(document.pageCount(), maximumPages); ++page) {
        const QSizeF size = document.pagePointSize(page);
        if (size.isEmpty())
            continue;
        const QImage drawn = document.render(page, QSize(width, qRound(width * size.height() / size.width())));
        QImage onPaper(drawn.size(), QImage::Format_RGB32);
        onPaper.fill(Qt::white); // a PDF has no ground of its own
        QPainter(&onPaper).drawImage(0, 0, drawn);
        pages.append(onPaper);
    }
    return pages;
}

} // namespace

QFuture<Result<QList<QImage>>> renderPdf(const QByteArray &pdf, int width, int maximumPages)
{
    return QtConcurrent::run(renderPages, pdf, width, maximumPages);
}

} // namespace yichuang
