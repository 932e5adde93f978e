// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace yichuang {

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
}

void IdleWatch::start(int minutes)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start(std::chrono::minutes(minutes));
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: // composing Chinese sends no key presses
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace yichuang
