// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pill.h"

#include "forms/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString toneName(Pill::Tone tone)
{
    switch (tone) {
    case Pill::Tone::Plain:
        return u"plain"_s;
    case Pill::Tone::Info:
        return u"info"_s;
    case Pill::Tone::Good:
        return u"good"_s;
    case Pill::Tone::Warn:
        return u"warn"_s;
    case Pill::Tone::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Pill::Pill(QWidget *parent)
    : Pill(QString(), Tone::Plain, parent)
{
}

Pill::Pill(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone);
}

void Pill::set(const QString &text, Tone tone)
{
    m_tone = tone;
    setStyleProperty(this, "pill", toneName(tone));
    setText(text);
    setVisible(!text.isEmpty());
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

} // namespace yichuang
