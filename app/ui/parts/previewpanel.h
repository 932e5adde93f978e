// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/material.h"

#include <QFrame>
#include <QPixmap>

class QLabel;
class QScrollArea;

namespace yichuang {

/// One attached file, large, inside the window: over the page that shows it, closed by Escape. Pictures fit the room
/// and can be turned and enlarged; of other files it says what they are.
class PreviewPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over host until it is closed.
    explicit PreviewPanel(QWidget *host);

    void show(const Attachment &attachment, const QByteArray &content);

public Q_SLOTS:
    void closePanel();

Q_SIGNALS:
    void rotateAsked(const QString &digest);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoom(double factor);
    void fit();

    Attachment m_attachment;
    QPixmap m_picture;
    double m_zoom = 1.0;
    bool m_fits = true;
    QLabel *m_title;
    QLabel *m_view;
    QScrollArea *m_scroll;
};

} // namespace yichuang
