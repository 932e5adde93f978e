// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/thumbnailstrip.h"

#include "forms/widgets/controls.h"
#include "ui/parts/thumbnails.h"
#include "ui/parts/thumbnailtile.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace yichuang {

ThumbnailStrip::ThumbnailStrip(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_add(makeButton(ButtonKind::Quiet, name + u".attach"_s, tr("Attach"), this, Icon::Paperclip))
{
    setObjectName(name);
    setAcceptDrops(true);
    m_add->setToolTip(tr("Choose files, drag them here, or paste a picture with Ctrl+V"));
    m_add->installEventFilter(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(2));
    m_row->addWidget(m_add);
    m_row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ThumbnailStrip::chooseFiles);
}

void ThumbnailStrip::setAttachButton(const QString &name, const QString &text)
{
    m_add->setObjectName(name);
    m_add->setText(text);
    m_add->setAccessibleName(text);
}

void ThumbnailStrip::setMaterialName(const QString &name)
{
    setAccessibleName(name);
    m_add->setAccessibleName(tr("Attach files: %1").arg(name));
}

ThumbnailTile *ThumbnailStrip::tile(const QString &digest) const
{
    for (ThumbnailTile *candidate : m_tiles) {
        if (candidate->attachment().digest == digest)
            return candidate;
    }
    return nullptr;
}

void ThumbnailStrip::setAttachments(const QList<Attachment> &attachments)
{
    m_attachments = attachments;
    QList<ThumbnailTile *> kept;
    for (int i = 0; i < int(attachments.size()); ++i) {
        const Attachment &attachment = attachments.at(i);
        ThumbnailTile *item = tile(attachment.digest);
        const bool wantsPicture = !item || item->attachment().rotation != attachment.rotation;
        if (!item) {
            item = new ThumbnailTile(attachment, this);
            item->installEventFilter(this);
            const QString digest = attachment.digest;
            connect(item, &QAbstractButton::clicked, this, [this, digest] { Q_EMIT opened(digest); });
            connect(item, &ThumbnailTile::rotateAsked, this, [this, digest] { Q_EMIT rotateAsked(digest); });
            connect(item, &ThumbnailTile::removeAsked, this, [this, digest] { Q_EMIT removeAsked(digest); });
        }
        item->setAttachment(attachment);
        item->setReadOnly(m_readOnly);
        m_row->removeWidget(item);
        m_row->insertWidget(i, item);
        m_tiles.removeOne(item);
        kept.append(item);
        item->show();
        if (wantsPicture)
            Q_EMIT pictureWanted(attachment.digest);
    }
    for (ThumbnailTile *gone : std::as_const(m_tiles)) {
        if (gone->hasFocus())
            m_add->setFocus();
        gone->hide();
        gone->deleteLater();
    }
    m_tiles = kept;
}

void ThumbnailStrip::setContent(const QString &digest, const QByteArray &content)
{
    ThumbnailTile *item = tile(digest);
    if (!item)
        return;
    const Attachment &attachment = item->attachment();
    auto *watcher = new QFutureWatcher<Thumbnail>(item);
    connect(watcher, &QFutureWatcher<Thumbnail>::finished, item, [item, watcher] {
        item->setThumbnail(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(makeThumbnail(content, attachment.mediaType, int(ThumbnailTile::Side * devicePixelRatioF()),
                                     attachment.rotation));
}

void ThumbnailStrip::setBusy(bool busy)
{
    m_add->setEnabled(!busy);
    m_add->setText(busy ? tr("Storing ...") : tr("Attach"));
}

void ThumbnailStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    setAcceptDrops(!readOnly);
    for (ThumbnailTile *item : std::as_const(m_tiles))
        item->setReadOnly(readOnly);
}

void ThumbnailStrip::chooseFiles()
{
    if (m_choose) {
        if (const QStringList paths = m_choose(); !paths.isEmpty())
            Q_EMIT filesOffered(paths);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Scans and pictures (*.pdf *.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &ThumbnailStrip::filesOffered);
    dialog->open(); // returns at once; window-modal, like every file dialog of the system
}

void ThumbnailStrip::paste()
{
    take(QApplication::clipboard()->mimeData());
}

void ThumbnailStrip::take(const QMimeData *from)
{
    if (!from || m_readOnly)
        return;
    QStringList paths;
    for (const QUrl &url : from->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        Q_EMIT filesOffered(paths);
    else if (from->hasImage())
        Q_EMIT pictureOffered(qvariant_cast<QImage>(from->imageData()));
}

void ThumbnailStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void ThumbnailStrip::dropEvent(QDropEvent *event)
{
    take(event->mimeData());
    event->acceptProposedAction();
}

bool ThumbnailStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace yichuang
