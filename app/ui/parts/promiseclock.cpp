// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/promiseclock.h"

#include "forms/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SoonDays = 2;

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

PromiseClock::State PromiseClock::stateOf(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar)
{
    if (!promisedOn.isValid())
        return State::None;
    if (today > promisedOn)
        return State::Late;
    const int left = calendar.between(today, promisedOn);
    if (left <= 0)
        return State::Today;
    return left <= SoonDays ? State::Soon : State::Calm;
}

QString PromiseClock::sentence(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar)
{
    const QString day = promisedOn.toString(u"yyyy-MM-dd"_s);
    QString out;
    switch (stateOf(promisedOn, today, calendar)) {
    case State::None:
        return tr("no date promised");
    case State::Late:
        out = tr("overdue since %1, by working days: %2").arg(day).arg(calendar.between(promisedOn, today));
        break;
    case State::Today:
        out = tr("due today");
        break;
    case State::Soon:
    case State::Calm:
        out = tr("until %1, working days left: %2").arg(day).arg(calendar.between(today, promisedOn));
        break;
    }
    if (calendar.isProvisional(today, promisedOn))
        out += u' ' + tr("(provisional)");
    return out;
}

void PromiseClock::set(const QDate &promisedOn, const QDate &today, const WorkingCalendar &calendar)
{
    m_state = stateOf(promisedOn, today, calendar);
    const bool late = m_state == State::Late;
    const bool soon = m_state == State::Soon || m_state == State::Today;
    setLook(m_text, late ? "error" : soon ? "warning" : "soft");
    setIconLabel(m_icon, late ? Icon::Warn : Icon::Clock, 16,
                 late ? Theme::Colour::Bad : soon ? Theme::Colour::Warn : Theme::Colour::TextSoft);
    m_text->setText(sentence(promisedOn, today, calendar));
    setAccessibleName(m_text->text());
}

QString PromiseClock::text() const
{
    return m_text->text();
}

} // namespace yichuang
