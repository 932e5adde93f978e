// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Token
{
    Theme::Colour colour;
    const char *name;
    QRgb value;
};

using C = Theme::Colour;

constexpr std::array Tokens{
    Token{C::Window, "window", 0xfff2f5f8},        Token{C::Surface, "surface", 0xffffffff},
    Token{C::Sunken, "sunken", 0xfff6f8fb},        Token{C::Line, "line", 0xffd6dde6},
    Token{C::Edge, "edge", 0xff7f8c9b},            Token{C::Text, "text", 0xff1b2430},
    Token{C::TextSoft, "textSoft", 0xff4a5766},    Token{C::TextOff, "textOff", 0xff6b7684},
    Token{C::Accent, "accent", 0xff1c5f9e},        Token{C::AccentDeep, "accentDeep", 0xff154a7d},
    Token{C::AccentSoft, "accentSoft", 0xffe4eef8},Token{C::OnAccent, "onAccent", 0xffffffff},
    Token{C::Good, "good", 0xff1a6840},            Token{C::GoodSoft, "goodSoft", 0xffe3f3ea},
    Token{C::Warn, "warn", 0xff7d4b00},            Token{C::WarnSoft, "warnSoft", 0xfffdf0d9},
    Token{C::Bad, "bad", 0xffb0241c},              Token{C::BadSoft, "badSoft", 0xfffceae8},
    Token{C::Frame, "frame", 0xff143f69},          Token{C::FramePractice, "framePractice", 0xffb04a0a},
    Token{C::OnFrame, "onFrame", 0xffffffff},
};

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QPalette palette()
{
    QPalette out;
    const auto set = [&out](QPalette::ColorRole role, Theme::Colour colour) { out.setColor(role, Theme::colour(colour)); };
    set(QPalette::Window, C::Window);
    set(QPalette::WindowText, C::Text);
    set(QPalette::Base, C::Surface);
    set(QPalette::AlternateBase, C::Sunken);
    set(QPalette::Text, C::Text);
    set(QPalette::Button, C::Surface);
    set(QPalette::ButtonText, C::Text);
    set(QPalette::PlaceholderText, C::TextOff);
    set(QPalette::Highlight, C::Accent);
    set(QPalette::HighlightedText, C::OnAccent);
    set(QPalette::ToolTipBase, C::Text);
    set(QPalette::ToolTipText, C::Surface);
    set(QPalette::Link, C::Accent);
    set(QPalette::LinkVisited, C::AccentDeep);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, Theme::colour(C::TextOff));
    return out;
}

/// Letters and what is as high as a line of them; edges, radii and paddings stay.
QString enlarged(const QString &sheet, int textPercent)
{
    static const QRegularExpression size(u"(font-size|min-height): (\\d+)px"_s);
    QString out;
    qsizetype at = 0;
    auto matches = size.globalMatch(sheet);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(sheet).mid(at, match.capturedStart() - at);
        out += u"%1: %2px"_s.arg(match.captured(1)).arg(match.captured(2).toInt() * textPercent / 100);
        at = match.capturedEnd();
    }
    out += QStringView(sheet).mid(at);
    return out;
}

} // namespace

QColor Theme::colour(Colour colour)
{
    for (const Token &token : Tokens) {
        if (token.colour == colour)
            return QColor::fromRgb(token.value);
    }
    Q_UNREACHABLE();
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QString Theme::styleSheet(Mode mode, int textPercent)
{
    QFile file(u":/yichuang/style/yichuang.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Colour frame = mode == Mode::Practice ? Colour::FramePractice : Colour::Frame;
    sheet.replace(u"@frame@"_s, colour(frame).name());
    for (const Token &token : Tokens)
        sheet.replace(u'@' + QLatin1StringView(token.name) + u'@', QColor::fromRgb(token.value).name());
    sheet.replace(u"@radius@"_s, QString::number(radius()) + u"px"_s);
    return textPercent == 100 ? sheet : enlarged(sheet, textPercent);
}

void Theme::apply(QApplication &application, Mode mode, int textPercent)
{
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                      u"WenQuanYi Micro Hei"_s, u"sans-serif"_s});
    font.setPixelSize(fontSize() * textPercent / 100);
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setFont(font);
    application.setPalette(palette());
    application.setStyleSheet(styleSheet(mode, textPercent));
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it will see the property when it is polished for the first time
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void setLook(QWidget *widget, const char *look)
{
    setStyleProperty(widget, "look", QString::fromLatin1(look));
}

} // namespace yichuang
