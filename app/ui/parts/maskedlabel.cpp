// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/maskedlabel.h"

#include "forms/widgets/controls.h"

#include "core/idnumber.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace yichuang {

MaskedLabel::MaskedLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel("number", {}, this))
    , m_eye(makeIconButton(u"reveal"_s, Icon::Eye, tr("Show the full number"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(m_text);
    row->addWidget(m_eye);
    row->addStretch();
    m_remask.setSingleShot(true);
    m_remask.setInterval(std::chrono::seconds(30));
    connect(&m_remask, &QTimer::timeout, this, &MaskedLabel::mask);
    connect(m_eye, &QToolButton::clicked, this, &MaskedLabel::toggle);
    refresh();
}

void MaskedLabel::setNumber(const QString &number)
{
    m_number = number;
    mask();
}

void MaskedLabel::setRevealable(bool revealable)
{
    m_revealable = revealable;
    mask();
}

void MaskedLabel::mask()
{
    m_revealed = false;
    m_remask.stop();
    refresh();
}

void MaskedLabel::toggle()
{
    m_revealed = !m_revealed;
    refresh();
    if (!m_revealed)
        return m_remask.stop();
    m_remask.start();
    Q_EMIT revealed();
}

void MaskedLabel::refresh()
{
    m_text->setText(m_number.isEmpty() ? u"—"_s : m_revealed ? m_number : maskedIdNumber(m_number));
    m_eye->setVisible(m_revealable && !m_number.isEmpty());
    m_eye->setIcon(icon(m_revealed ? Icon::EyeOff : Icon::Eye));
    const QString hint = m_revealed ? tr("Hide the number") : tr("Show the full number");
    m_eye->setToolTip(hint);
    m_eye->setAccessibleName(hint);
}

void MaskedLabel::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

} // namespace yichuang
