// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/thumbnailtile.h"

#include "forms/widgets/controls.h"
#include "ui/parts/thumbnails.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ToolSide = 22;

} // namespace

ThumbnailTile::ThumbnailTile(const Attachment &attachment, QWidget *parent)
    : QAbstractButton(parent)
    , m_attachment(attachment)
    , m_pages(attachment.pages)
    , m_rotate(makeIconButton(u"rotate"_s, Icon::Rotate, tr("Turn (R)"), this))
    , m_remove(makeIconButton(u"remove"_s, Icon::Trash, tr("Take away (Delete)"), this, Theme::Colour::Bad))
{
    setObjectName(u"file."_s + attachment.digest.left(12));
    setFixedSize(Side, Side + ToolSide);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    for (QToolButton *button : {m_rotate, m_remove}) {
        button->setIconSize(QSize(14, 14));
        button->setProperty("kind", u"small"_s);
        button->setFixedSize(ToolSide, ToolSide);
        button->setFocusPolicy(Qt::NoFocus); // R and Delete do the same
    }
    m_rotate->move(Side - 2 * ToolSide - 2, Side - 1);
    m_remove->move(Side - ToolSide - 2, Side - 1);
    connect(m_rotate, &QToolButton::clicked, this, &ThumbnailTile::rotateAsked);
    connect(m_remove, &QToolButton::clicked, this, &ThumbnailTile::removeAsked);
    describe();
}

void ThumbnailTile::setAttachment(const Attachment &attachment)
{
    m_attachment = attachment;
    describe();
}

void ThumbnailTile::setThumbnail(const Thumbnail &thumbnail)
{
    m_picture = QPixmap::fromImage(thumbnail.image);
    m_pages = std::max(thumbnail.pages, m_attachment.pages);
    describe();
    update();
}

void ThumbnailTile::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_rotate->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

void ThumbnailTile::describe()
{
    QString text = m_attachment.fileName;
    if (m_attachment.size > 0)
        text += u", "_s + QLocale().formattedDataSize(m_attachment.size, 1);
    if (m_pages > 1)
        text += u", "_s + tr("pages: %1").arg(m_pages);
    setToolTip(text);
    setAccessibleName(tr("Attached file: %1").arg(text));
    setAccessibleDescription(tr("Enter opens it, R turns it, Delete takes it away"));
}

void ThumbnailTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    const qreal edge = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(Theme::colour(isMarked ? Theme::Colour::Accent : Theme::Colour::Line), edge));
    painter.setBrush(Theme::colour(Theme::Colour::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), Theme::radius(), Theme::radius());
    const QRect room = QRect(0, 0, Side, Side).adjusted(5, 5, -5, -3);
    if (hasPicture()) {
        const QSize size = m_picture.size().scaled(room.size(), Qt::KeepAspectRatio);
        QRect target(QPoint(), size);
        target.moveCenter(room.center());
        painter.drawPixmap(target, m_picture);
    } else {
        const bool isPdf = m_attachment.mediaType == "application/pdf"_L1;
        painter.drawPixmap(room.center() - QPoint(15, 17),
                           iconPixmap(isPdf ? Icon::Pdf : Icon::Image, 30, Theme::Colour::TextSoft, devicePixelRatioF()));
    }
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    painter.setPen(Theme::colour(Theme::Colour::TextSoft));
    const QRect foot(6, Side - 1, Side - 2 * ToolSide - 8, ToolSide);
    painter.drawText(m_readOnly ? QRect(6, Side - 1, Side - 12, ToolSide) : foot, Qt::AlignVCenter | Qt::AlignLeft,
                     m_pages > 1 ? tr("%1 p").arg(m_pages) : QString());
}

void ThumbnailTile::keyPressEvent(QKeyEvent *event)
{
    if (!m_readOnly && event->key() == Qt::Key_R)
        Q_EMIT rotateAsked();
    else if (!m_readOnly && event->key() == Qt::Key_Delete)
        Q_EMIT removeAsked();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace yichuang
