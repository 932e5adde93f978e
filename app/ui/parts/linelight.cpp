// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linelight.h"

#include "forms/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// On the dark frame the tones of the cards would not be seen.
constexpr QRgb GreenDot = 0xff5fd08e;
constexpr QRgb AmberDot = 0xffffc857;
constexpr QRgb RedDot = 0xffff9a8f;
constexpr QRgb GreyDot = 0xffc5ced8;
constexpr int DotSize = 10;

} // namespace

LineLight::LineLight(QWidget *parent)
    : QPushButton(parent)
    , m_dot(QColor::fromRgb(GreyDot))
{
    setObjectName(u"lineLight"_s);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
}

QString LineLight::age(const QDateTime &from, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, from.secsTo(now) / 60);
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 60 * 48)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 d").arg(minutes / (60 * 24));
}

void LineLight::set(const LineState &line, int unsent, int needsClerk, const QDateTime &oldestUnsent,
                    const QDateTime &now, const QString &sentence)
{
    QString text;
    switch (line.kind) {
    case LineState::Kind::Unknown:
        text = tr("Looking for the line");
        m_dot = QColor::fromRgb(GreyDot);
        break;
    case LineState::Kind::Online:
        text = line.isSending ? tr("Online, sending") : tr("Online");
        m_dot = QColor::fromRgb(GreenDot);
        break;
    case LineState::Kind::Offline:
        text = tr("Offline");
        m_dot = QColor::fromRgb(AmberDot);
        break;
    case LineState::Kind::Trouble:
        text = tr("Line trouble");
        m_dot = QColor::fromRgb(RedDot);
        break;
    }
    if (unsent > 0)
        text += u" · "_s + tr("unsent %1").arg(unsent);
    if (unsent > 0 && oldestUnsent.isValid())
        text += u" · "_s + tr("oldest %1").arg(age(oldestUnsent, now));
    if (needsClerk > 0) {
        text += u" · "_s + tr("to settle %1").arg(needsClerk);
        m_dot = QColor::fromRgb(RedDot);
    }
    setText(text);
    setAccessibleName(text);
    setToolTip(!sentence.isEmpty() ? sentence : line.message.isEmpty() ? text : line.message);
    updateGeometry();
    update();
}

void LineLight::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dot);
    painter.drawEllipse(QRectF(10, (height() - DotSize) / 2.0, DotSize, DotSize));
}

} // namespace yichuang
