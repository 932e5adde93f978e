// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pill.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

Pill::Pill(QWidget *parent)
    : Pill(QString(), Tone::Plain, parent)
{
}

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setProperty("pill", true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone);
}

void Pill::set(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

void Pill::setState(CaseState state)
{
    set(caseStateLabel(state), toneOf(state));
}

Pill::Tone Pill::toneOf(CaseState state)
{
    switch (state) {
    case CaseState::None:
    case CaseState::Withdrawn:
    case CaseState::Terminated:
        return Tone::Plain;
    case CaseState::Received:
    case CaseState::Accepted:
        return Tone::Info;
    case CaseState::AcceptedTolerantly:
    case CaseState::SupplementAsked:
    case CaseState::Suspended:
        return Tone::Warn;
    case CaseState::Refused:
        return Tone::Bad;
    case CaseState::Decided:
    case CaseState::ResultReady:
    case CaseState::Delivered:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

Pill::Colours Pill::coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {Theme::Colour::Window, Theme::Colour::TextSoft, Theme::Colour::Line};
    case Tone::Info:
        return {Theme::Colour::AccentSoft, Theme::Colour::AccentDeep, Theme::Colour::AccentSoft};
    case Tone::Good:
        return {Theme::Colour::GoodSoft, Theme::Colour::Good, Theme::Colour::GoodSoft};
    case Tone::Warn:
        return {Theme::Colour::WarnSoft, Theme::Colour::Warn, Theme::Colour::WarnSoft};
    case Tone::Bad:
        return {Theme::Colour::BadSoft, Theme::Colour::Bad, Theme::Colour::BadSoft};
    }
    Q_UNREACHABLE();
}

void Pill::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(m_tone);
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(colours.edge));
    painter.setBrush(Theme::colour(colours.ground));
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    painter.setPen(Theme::colour(colours.text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace yichuang
