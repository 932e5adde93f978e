// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepbar.h"

#include "forms/widgets/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int BadgeSize = 22;

/// The round number, tick or mark in front of a step's title.
QIcon badge(int number, StepBar::State state, bool isCurrent, qreal ratio)
{
    QPixmap pixmap(QSize(BadgeSize, BadgeSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(1, 1, BadgeSize - 2, BadgeSize - 2);
    using C = Theme::Colour;
    const bool trouble = state == StepBar::State::Trouble;
    const bool filled = isCurrent || trouble || state == StepBar::State::Done;
    const QColor ground = Theme::colour(trouble ? C::Bad : isCurrent ? C::Accent : C::Good);
    painter.setPen(QPen(filled ? ground : Theme::colour(C::Edge), 1.5));
    painter.setBrush(filled ? ground : Theme::colour(C::Surface));
    painter.drawEllipse(disc);
    if (!isCurrent && state == StepBar::State::Done) {
        painter.drawPixmap(QRectF(4, 4, 14, 14), iconPixmap(Icon::Check, 14, C::OnAccent, ratio),
                           QRectF(QPointF(), QSizeF(14, 14) * ratio));
    } else {
        QFont font;
        font.setPixelSize(12);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(Theme::colour(filled ? C::OnAccent : C::TextSoft));
        painter.drawText(disc, Qt::AlignCenter, trouble ? u"!"_s : QString::number(number));
    }
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // ahead is told by the words, not by a grey disc
    return icon;
}

} // namespace

StepBar::StepBar(QList<Step> steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
    , m_states(m_steps.size(), State::Ahead)
{
    setLook(this, "toolbar");
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(1), Theme::space(4), Theme::space(1));
    row->setSpacing(Theme::space(1));
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (i > 0) {
            auto *line = new QFrame(this);
            setLook(line, "line");
            line->setMinimumWidth(Theme::space(3));
            row->addWidget(line, 1);
        }
        auto *button = new QPushButton(u' ' + m_steps.at(i).title, this);
        button->setObjectName(u"step."_s + m_steps.at(i).key);
        button->setProperty("kind", u"quiet"_s);
        button->setIconSize(QSize(BadgeSize, BadgeSize));
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT stepChosen(m_steps.at(i).key); });
        row->addWidget(button);
        m_buttons.append(button);
        refresh(i);
    }
}

void StepBar::setCurrent(const QString &key)
{
    m_current = key;
    for (int i = 0; i < int(m_steps.size()); ++i)
        refresh(i);
}

void StepBar::setState(const QString &key, State state)
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (m_steps.at(i).key == key && m_states.at(i) != state) {
            m_states[i] = state;
            refresh(i);
        }
    }
}

StepBar::State StepBar::state(const QString &key) const
{
    for (int i = 0; i < int(m_steps.size()); ++i) {
        if (m_steps.at(i).key == key)
            return m_states.at(i);
    }
    return State::Ahead;
}

void StepBar::refresh(int index)
{
    const State state = m_states.at(index);
    const bool isCurrent = m_steps.at(index).key == m_current;
    QPushButton *button = m_buttons.at(index);
    button->setIcon(badge(index + 1, state, isCurrent, devicePixelRatioF()));
    button->setEnabled(isCurrent || state != State::Ahead);
    setStyleProperty(button, "step", isCurrent ? u"current"_s : u"other"_s);
    QString said = tr("Step %1: %2").arg(index + 1).arg(m_steps.at(index).title);
    if (isCurrent)
        said += u", "_s + tr("you are here");
    else if (state == State::Done)
        said += u", "_s + tr("done");
    else if (state == State::Trouble)
        said += u", "_s + tr("something is to be corrected");
    button->setAccessibleName(said);
}

} // namespace yichuang
