// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/progressline.h"

#include "forms/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>

#include <chrono>

namespace yichuang {

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    m_turn.setInterval(std::chrono::milliseconds(60));
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 24) % 360;
        update();
    });
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(Theme::colour(Theme::Colour::Line), 2.5));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::colour(Theme::Colour::Accent), 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -100 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    m_turn.start();
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent *event)
{
    m_turn.stop();
    QWidget::hideEvent(event);
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_spinner(new Spinner(this))
    , m_text(makeLabel("soft", {}, this))
    , m_bar(new QProgressBar(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_spinner);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addStretch();
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(260);
    hide();
}

void ProgressLine::begin(const QString &sentence, int total)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_bar->setAccessibleName(sentence);
    m_bar->setVisible(total > 0);
    m_bar->setRange(0, std::max(total, 1));
    m_bar->setValue(0);
    show();
}

void ProgressLine::advance(int done)
{
    m_bar->setValue(done);
}

void ProgressLine::end()
{
    hide();
}

} // namespace yichuang
