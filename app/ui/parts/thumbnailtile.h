// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"

#include <QPixmap>
#include <QAbstractButton>

class QToolButton;

namespace yichuang {

struct Thumbnail;

/// One file in a ThumbnailStrip: its picture (or its kind), pages, and the small buttons that turn it or take it away.
class ThumbnailTile final : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int Side = 76;

    ThumbnailTile(const Attachment &attachment, QWidget *parent);

    const Attachment &attachment() const { return m_attachment; }
    void setAttachment(const Attachment &attachment);
    void setThumbnail(const Thumbnail &thumbnail);
    void setReadOnly(bool readOnly);
    bool hasPicture() const { return !m_picture.isNull(); }

Q_SIGNALS:
    void rotateAsked();
    void removeAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    Attachment m_attachment;
    QPixmap m_picture;
    int m_pages = 1;
    bool m_readOnly = false;
    QToolButton *m_rotate;
    QToolButton *m_remove;
};

} // namespace yichuang
