// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

namespace yichuang {

namespace {

Theme::Colour tintOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Theme::Colour::OnAccent;
    case ButtonKind::Plain:
        return Theme::Colour::TextSoft;
    case ButtonKind::Quiet:
        return Theme::Colour::Accent;
    case ButtonKind::Danger:
        return Theme::Colour::Bad;
    }
    Q_UNREACHABLE();
}

const char *nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Plain:
        return "plain";
    case ButtonKind::Quiet:
        return "quiet";
    case ButtonKind::Danger:
        return "danger";
    }
    Q_UNREACHABLE();
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
           || c == 0x2060 || c == 0xfeff || c == 0xfffd;
}

} // namespace

QPushButton *makeButton(ButtonKind kind, const QString &name, const QString &text, QWidget *parent,
                        std::optional<Icon> symbol)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", QString::fromLatin1(nameOf(kind)));
    button->setAutoDefault(true); // Enter presses the focused button, and only that one
    button->setCursor(Qt::PointingHandCursor);
    if (symbol)
        button->setIcon(icon(*symbol, tintOf(kind)));
    return button;
}

QToolButton *makeIconButton(const QString &name, Icon symbol, const QString &hint, QWidget *parent,
                            Theme::Colour colour)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("kind", QStringLiteral("icon"));
    button->setIcon(icon(symbol, colour));
    button->setIconSize(QSize(18, 18));
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QLabel *makeLabel(const char *look, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (*look)
        setLook(label, look);
    return label;
}

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

/// Layouts forget heights that follow from widths once they are nested; a minimum they keep.
QSize WrapLabel::minimumSizeHint() const
{
    const QSize base = QLabel::minimumSizeHint();
    if (!wordWrap())
        return base;
    const bool knowsWidth = testAttribute(Qt::WA_Resized) || width() > 0;
    return {base.width(), text().isEmpty() || !knowsWidth ? base.height() : std::max(base.height(), heightForWidth(width()))};
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

QLabel *makeText(const char *look, const QString &text, QWidget *parent)
{
    auto *label = new WrapLabel(parent);
    label->setText(text);
    if (*look)
        setLook(label, look);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *makeIconLabel(Icon symbol, int size, Theme::Colour colour, QWidget *parent)
{
    auto *label = new QLabel(parent);
    setIconLabel(label, symbol, size, colour);
    return label;
}

void setIconLabel(QLabel *label, Icon symbol, int size, Theme::Colour colour)
{
    label->setPixmap(iconPixmap(symbol, size, colour, label->devicePixelRatioF()));
    label->setFixedSize(size, size);
}

QString cleanText(const QString &text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += lines == Lines::Many ? u'\n' : u' ';
        else if (c == u'\t' || c == QChar::Nbsp)
            out += u' ';
        else if (c.category() != QChar::Other_Control && !isInvisible(c.unicode()))
            out += c;
    }
    return out;
}

} // namespace yichuang
