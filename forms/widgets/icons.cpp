// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::array Names{
    "home", "search", "inbox", "outbox", "case", "settings", "user", "lock", "check", "check-circle", "warn", "error",
    "info", "help", "cross", "print", "paperclip", "rotate", "plus", "minus", "trash", "clock", "cloud", "cloud-off",
    "arrow-left", "arrow-right", "arrow-up", "arrow-down", "chevron-left", "chevron-right", "chevron-up",
    "chevron-down", "eye", "eye-off", "refresh", "calendar", "edit", "image", "pdf", "upload", "download", "id-card",
    "phone", "list", "book", "logout", "globe", "copy", "pause", "shield", "send", "scan", "building", "undo", "star",
    "bell", "flag", "hourglass",
};
static_assert(Names.size() == std::size_t(Icon::Hourglass) + 1);

QPixmap draw(Icon icon, const QSize &pixels, const QColor &colour)
{
    const QString key = u"yichuang/%1/%2/%3x%4"_s.arg(iconName(icon), colour.name())
                            .arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/yichuang/icons/%1.svg"_s.arg(iconName(icon)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = std::min(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws when asked, so that the size and the ratio of the screen are known.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(Icon icon, Theme::Colour colour) : m_icon(icon), m_colour(colour) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, draw(m_icon, (QSizeF(rect.size()) * ratio).toSize(), tint(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return draw(m_icon, size, tint(mode)); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return draw(m_icon, size, tint(mode)); // the size is already in device pixels
    }
    QIconEngine *clone() const override { return std::make_unique<TintedIcon>(*this).release(); }
    QString key() const override { return u"yichuang"_s; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        QColor colour = Theme::colour(m_colour);
        if (mode == QIcon::Disabled)
            colour = Theme::colour(Theme::Colour::Edge);
        return colour;
    }

    Icon m_icon;
    Theme::Colour m_colour;
};

} // namespace

QString iconName(Icon icon)
{
    return QString::fromLatin1(Names.at(std::size_t(icon)));
}

QList<Icon> allIcons()
{
    QList<Icon> out;
    for (std::size_t i = 0; i < Names.size(); ++i)
        out.append(Icon(i));
    return out;
}

QIcon icon(Icon icon, Theme::Colour colour)
{
    return QIcon(std::make_unique<TintedIcon>(icon, colour).release()); // QIcon owns its engine
}

QPixmap iconPixmap(Icon icon, int size, Theme::Colour colour, qreal ratio)
{
    QPixmap pixmap = draw(icon, (QSizeF(size, size) * ratio).toSize(), Theme::colour(colour));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace yichuang
