// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/previewpanel.h"

#include "forms/widgets/controls.h"
#include "ui/parts/thumbnails.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int LongestSide = 2400;

} // namespace

PreviewPanel::PreviewPanel(QWidget *host)
    : QFrame(host)
    , m_title(makeLabel("strong", {}, this))
    , m_view(new QLabel)
    , m_scroll(new QScrollArea(this))
{
    setLook(this, "card");
    setObjectName(u"preview"_s);
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    const auto tool = [&](const QString &name, Icon symbol, const QString &hint, auto what) {
        QToolButton *button = makeIconButton(name, symbol, hint, this);
        connect(button, &QToolButton::clicked, this, what);
        head->addWidget(button);
    };
    tool(u"previewSmaller"_s, Icon::Minus, tr("Smaller (-)"), [this] { zoom(0.8); });
    tool(u"previewLarger"_s, Icon::Plus, tr("Larger (+)"), [this] { zoom(1.25); });
    tool(u"previewRotate"_s, Icon::Rotate, tr("Turn (R)"), [this] { Q_EMIT rotateAsked(m_attachment.digest); });
    tool(u"previewClose"_s, Icon::Cross, tr("Close (Escape)"), [this] { closePanel(); });
    column->addLayout(head);
    m_view->setObjectName(u"previewView"_s);
    m_view->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    setFocusPolicy(Qt::StrongFocus);
    host->installEventFilter(this);
    hide();
}

void PreviewPanel::show(const Attachment &attachment, const QByteArray &content)
{
    const bool isSame = m_attachment.digest == attachment.digest;
    m_attachment = attachment;
    m_title->setText(attachment.fileName);
    setAccessibleName(attachment.fileName);
    m_fits = m_fits || !isSame;
    setGeometry(parentWidget()->rect());
    QFrame::show();
    raise();
    setFocus();
    auto *watcher = new QFutureWatcher<Thumbnail>(this);
    connect(watcher, &QFutureWatcher<Thumbnail>::finished, this, [this, watcher] {
        const Thumbnail result = watcher->result();
        watcher->deleteLater();
        m_picture = QPixmap::fromImage(result.image);
        if (m_picture.isNull())
            m_view->setText(m_attachment.mediaType == "application/pdf"_L1
                                ? tr("A PDF with %1 page(s). It is kept as it is; this window shows no PDF pages.").arg(result.pages)
                                : tr("This file cannot be shown here. It is kept as it is."));
        else
            fit();
    });
    watcher->setFuture(makeThumbnail(content, attachment.mediaType, LongestSide, attachment.rotation));
}

void PreviewPanel::fit()
{
    if (m_picture.isNull())
        return;
    if (m_fits) {
        const QSizeF room = m_scroll->viewport()->size() - QSize(4, 4);
        m_zoom = std::min({1.0, room.width() / m_picture.width(), room.height() / m_picture.height()});
    }
    QPixmap scaled = m_picture.scaled(m_picture.size() * m_zoom * devicePixelRatioF(), Qt::KeepAspectRatio,
                                      Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    m_view->setPixmap(scaled);
}

void PreviewPanel::zoom(double factor)
{
    m_fits = false;
    m_zoom = std::clamp(m_zoom * factor, 0.05, 4.0);
    fit();
}

void PreviewPanel::closePanel()
{
    hide();
    m_picture = QPixmap(); // a scan is large, and personal
    m_view->clear();
    Q_EMIT closed();
}

void PreviewPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return closePanel();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    case Qt::Key_R:
        Q_EMIT rotateAsked(m_attachment.digest);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

bool PreviewPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible()) {
        setGeometry(parentWidget()->rect());
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace yichuang
