// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/composition.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

#include <utility>

namespace yichuang {

Composition::Composition(QObject *parent)
    : QObject(parent)
{
}

void Composition::follow(QWidget *widget)
{
    if (widget == m_widget)
        return;
    if (m_widget)
        m_widget->removeEventFilter(this);
    m_widget = widget;
    m_preedit.clear();
    if (m_widget)
        m_widget->installEventFilter(this);
}

void Composition::flush()
{
    if (!m_widget || m_preedit.isEmpty())
        return;
    QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty() || !m_widget)
        return; // the input method has done it
    QInputMethodEvent event;
    event.setCommitString(std::exchange(m_preedit, QString()));
    QCoreApplication::sendEvent(m_widget, &event);
    QGuiApplication::inputMethod()->reset();
}

bool Composition::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
    else if (event->type() == QEvent::FocusAboutToChange || event->type() == QEvent::Hide)
        flush();
    return QObject::eventFilter(watched, event);
}

} // namespace yichuang
