// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QMimeData;

namespace yichuang {

class ThumbnailTile;

/// The files of one material as small pictures. Files come by dragging, from the file dialog or by pasting a
/// picture; each is told with filesOffered(), the page seals and stores it and shows the new list with
/// setAttachments(). Clicking (or Enter) opens a file, R turns it, Delete takes it away.
///
/// Pictures are asked for with pictureWanted(); the page opens the sealed bytes and gives them to setContent(), which makes the
/// thumbnail in a pool.
class ThumbnailStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Chooses files in place of the system's dialog: for tests and the tour.
    using FileChooser = std::function<QStringList()>;

    explicit ThumbnailStrip(const QString &name, QWidget *parent = nullptr);

    void setAttachments(const QList<Attachment> &attachments);
    const QList<Attachment> &attachments() const { return m_attachments; }
    /// The clear bytes of a file that was asked for.
    void setContent(const QString &digest, const QByteArray &content);
    /// While a file is sealed: the button waits.
    void setBusy(bool busy);
    void setReadOnly(bool readOnly);
    void setFileChooser(FileChooser chooser) { m_choose = std::move(chooser); }
    /// The button that attaches under another name, with other words: for a strip that is no material's.
    void setAttachButton(const QString &name, const QString &text);
    /// What each material's strip is called by screen readers: the material's name.
    void setMaterialName(const QString &name);

public Q_SLOTS:
    void chooseFiles();
    void paste();

Q_SIGNALS:
    /// Paths of files to attach. The page reads them off the GUI thread.
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QImage &picture); ///< pasted or dragged without a file
    void pictureWanted(const QString &digest);
    void rotateAsked(const QString &digest);
    void removeAsked(const QString &digest);
    void opened(const QString &digest);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMimeData *from);
    ThumbnailTile *tile(const QString &digest) const;

    QList<Attachment> m_attachments;
    QList<ThumbnailTile *> m_tiles;
    FileChooser m_choose;
    bool m_readOnly = false;
    QHBoxLayout *m_row;
    QPushButton *m_add;
};

} // namespace yichuang
