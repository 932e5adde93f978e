// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/turnpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int TextHeight = 68;
constexpr int ShortestChoice = 12;

} // namespace

TurnPanel::TurnPanel(Services &services, const CaseView &view, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_view(view)
    , m_column(new QVBoxLayout(this))
{
    setLook(this, "sunken");
    m_column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    m_column->setSpacing(Theme::space(1));
}

void TurnPanel::takeFocus()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isEnabled() && child->isVisibleTo(this))
            return child->setFocus(Qt::TabFocusReason);
    }
}

QLabel *TurnPanel::addSentence(const QString &sentence)
{
    QLabel *label = makeText("soft", sentence, this);
    m_column->addWidget(label);
    return label;
}

QLabel *TurnPanel::addLabel(const QString &label, QWidget *field)
{
    QLabel *above = makeText("strong", label, this);
    above->setBuddy(field);
    field->setAccessibleName(label);
    m_column->addWidget(above);
    m_column->addWidget(field);
    return above;
}

QLineEdit *TurnPanel::addLine(const QString &name, const QString &label, const QString &text)
{
    auto *line = new QLineEdit(text, this);
    line->setObjectName(name);
    addLabel(label, line);
    connect(line, &QLineEdit::returnPressed, this, [line] { line->nextInFocusChain()->setFocus(Qt::TabFocusReason); });
    return line;
}

QPlainTextEdit *TurnPanel::addText(const QString &name, const QString &label, const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(TextHeight);
    addLabel(label, edit);
    return edit;
}

QComboBox *TurnPanel::addChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(ShortestChoice);
    addLabel(label, choice);
    return choice;
}

QPushButton *TurnPanel::addConfirm(ButtonKind kind, const QString &name, const QString &text, std::function<void()> act)
{
    if (!m_whyNot) {
        m_whyNot = makeText("warning", {}, this);
        m_whyNot->setObjectName(u"turnWhyNot"_s);
        m_whyNot->hide();
        m_column->addWidget(m_whyNot);
    }
    auto *button = makeButton(kind, name, text, this);
    m_column->addWidget(button);
    m_confirm = m_confirm ? m_confirm : button;
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        if (!m_isBusy)
            act();
    });
    return button;
}

void TurnPanel::showWhyNot(const QString &reason)
{
    if (!m_whyNot)
        return;
    m_whyNot->setText(reason);
    m_whyNot->setVisible(!reason.isEmpty());
    m_confirm->setEnabled(reason.isEmpty());
    m_confirm->setToolTip(reason);
}

} // namespace yichuang
