// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachmentviewer.h"

#include "core/await.h"
#include "ui/parts/previewpanel.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/renderpdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int PdfWidth = 1200;
constexpr int PdfPages = 5;

/// Pages below one another, as one picture the panel can show.
QByteArray asOnePicture(const QList<QImage> &pages)
{
    int height = 0;
    for (const QImage &page : pages)
        height += page.height();
    QImage all(PdfWidth, std::max(1, height), QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    int y = 0;
    for (const QImage &page : pages) {
        painter.drawImage(0, y, page);
        y += page.height();
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    all.save(&buffer, "PNG", 100); // quick, it is only shown
    return bytes;
}

} // namespace

AttachmentViewer::AttachmentViewer(CaseService &cases, QWidget *host)
    : QObject(host)
    , m_cases(cases)
    , m_host(host)
{
}

void AttachmentViewer::load(const QString &digest, const std::function<void(const QByteArray &)> &use)
{
    await(m_cases.attachment(digest), this, [this, use](const Result<QByteArray> &content) {
        if (content)
            use(*content);
        else
            Q_EMIT failed(content.error());
    });
}

void AttachmentViewer::serve(ThumbnailStrip *strip)
{
    connect(strip, &ThumbnailStrip::pictureWanted, this, [this, guard = QPointer(strip)](const QString &digest) {
        load(digest, [guard, digest](const QByteArray &content) {
            if (guard)
                guard->setContent(digest, content);
        });
    });
    connect(strip, &ThumbnailStrip::opened, this, [this, strip](const QString &digest) {
        for (const Attachment &attachment : strip->attachments()) {
            if (attachment.digest == digest)
                open(attachment);
        }
    });
}

void AttachmentViewer::open(const Attachment &attachment)
{
    load(attachment.digest, [this, attachment](const QByteArray &content) {
        if (attachment.mediaType != "application/pdf"_L1)
            return show(attachment, content);
        await(renderPdf(content, PdfWidth, PdfPages), this, [this, attachment](const Result<QList<QImage>> &drawn) {
            const QList<QImage> pages = drawn.valueOr({});
            Attachment picture = attachment;
            picture.mediaType = u"image/png"_s;
            show(pages.isEmpty() ? attachment : picture, pages.isEmpty() ? QByteArray() : asOnePicture(pages));
        });
    });
}

void AttachmentViewer::show(const Attachment &attachment, const QByteArray &content)
{
    if (!m_panel) {
        m_panel = new PreviewPanel(m_host);
        connect(m_panel, &PreviewPanel::rotateAsked, this, &AttachmentViewer::rotateAsked);
    }
    m_panel->show(attachment, content);
}

} // namespace yichuang
