// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/promiseclock.h"

#include "forms/widgets/controls.h"
#include "ui/parts/clockwords.h"

#include <QHBoxLayout>
#include <QLabel>

namespace yichuang {

namespace {

constexpr int IconSide = 16;

} // namespace

PromiseClock::PromiseClock(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel("soft", {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addStretch();
}

void PromiseClock::set(const CaseClock &clock)
{
    const bool isPaused = clock.run == CaseClock::Run::Paused;
    const bool isLate = clock.promisedOn.isValid() && clock.daysLeft < 0;
    const bool isSoon = clock.run == CaseClock::Run::Running && clock.daysLeft <= SoonDays;
    setLook(m_text, isLate ? "error" : isSoon ? "warning" : "soft");
    setIconLabel(m_icon, isLate ? Icon::Warn : isPaused ? Icon::Pause : Icon::Clock, IconSide,
                 isLate ? Theme::Colour::Bad : isSoon ? Theme::Colour::Warn : Theme::Colour::TextSoft);
    m_text->setText(clockwords::sentence(clock));
    m_icon->setVisible(!m_text->text().isEmpty());
    setToolTip(clockwords::reasons(clock).join(u'\n'));
    setAccessibleName(m_text->text());
    setAccessibleDescription(toolTip());
}

QString PromiseClock::text() const
{
    return m_text->text();
}

} // namespace yichuang
