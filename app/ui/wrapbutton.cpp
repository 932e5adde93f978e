// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrapbutton.h"

#include "forms/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yichuang {

WrapButton::WrapButton(const QString &name, const QString &label, Icon symbol, QWidget *parent)
    : QPushButton(parent)
    , m_label(makeLabel("link", label, this))
{
    setObjectName(name);
    setProperty("kind", u"wrap"_s);
    setAccessibleName(label);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(true);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(1), Theme::space(1), Theme::space(1), Theme::space(1));
    row->setSpacing(Theme::space(1));
    auto *mark = makeIconLabel(symbol, 18, Theme::Colour::Accent, this);
    row->addWidget(mark);
    row->addWidget(m_label, 1);
    for (QLabel *inside : {mark, m_label})
        inside->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize WrapButton::minimumSizeHint() const
{
    const int least = layout()->minimumSize().width();
    return {least, heightForWidth(std::max(least, width()))};
}

int WrapButton::heightForWidth(int width) const
{
    return std::max(layout()->totalHeightForWidth(width), m_label->fontMetrics().height() + Theme::space(3));
}

void WrapButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    updateGeometry();
}

} // namespace yichuang
