// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "forms/widgets/controls.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

EmptyState::EmptyState(Icon symbol, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel("strong", title, this))
    , m_text(makeLabel("soft", text, this))
    , m_action(makeButton(ButtonKind::Plain, u"emptyAction"_s, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(8), Theme::space(6), Theme::space(8));
    column->setSpacing(Theme::space(2));
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    set(symbol, title, text);
}

void EmptyState::set(Icon symbol, const QString &title, const QString &text)
{
    setIconLabel(m_icon, symbol, 40, Theme::Colour::Edge);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace yichuang
