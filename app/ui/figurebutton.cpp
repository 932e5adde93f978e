// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figurebutton.h"

#include "forms/widgets/controls.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

FigureButton::FigureButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_number(makeLabel("figure", {}, this))
    , m_word(makeLabel("small", {}, this))
{
    setObjectName(name);
    setProperty("kind", u"figure"_s);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(0);
    for (QLabel *label : {m_number, m_word}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    refresh();
}

void FigureButton::setWord(const QString &word)
{
    m_word->setText(word);
    refresh();
}

void FigureButton::setFigure(int figure)
{
    m_figure = figure;
    refresh();
}

void FigureButton::setAlarming(bool alarming)
{
    m_isAlarming = alarming;
    refresh();
}

void FigureButton::refresh()
{
    m_number->setText(QString::number(m_figure));
    setStyleProperty(m_number, "tone", m_isAlarming && m_figure > 0 ? u"bad"_s : u"plain"_s);
    setAccessibleName(u"%1: %2"_s.arg(m_word->text()).arg(m_figure));
    updateGeometry();
}

QSize FigureButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

} // namespace yichuang
