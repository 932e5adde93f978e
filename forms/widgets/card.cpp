// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/card.h"

#include "forms/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

namespace yichuang {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
    , m_header(new QHBoxLayout)
    , m_title(makeLabel("heading", title, this))
{
    setLook(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(5), Theme::space(4), Theme::space(5), Theme::space(4));
    column->setSpacing(Theme::space(3));
    m_header->setSpacing(Theme::space(2));
    m_header->addWidget(m_title, 1);
    m_body->setSpacing(Theme::space(2));
    column->addLayout(m_header);
    column->addLayout(m_body);
    setTitle(title);
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

} // namespace yichuang
