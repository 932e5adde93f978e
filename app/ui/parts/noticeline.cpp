// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/noticeline.h"

#include "forms/widgets/controls.h"

#include "core/result.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Face
{
    QString name;
    Icon icon;
    Theme::Colour colour;
};

Face faceOf(NoticeLine::Level level)
{
    switch (level) {
    case NoticeLine::Level::Info:
        return {u"info"_s, Icon::Info, Theme::Colour::Accent};
    case NoticeLine::Level::Good:
        return {u"good"_s, Icon::CheckCircle, Theme::Colour::Good};
    case NoticeLine::Level::Warn:
        return {u"warn"_s, Icon::Warn, Theme::Colour::Warn};
    case NoticeLine::Level::Error:
        return {u"bad"_s, Icon::Error, Theme::Colour::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(makeText("", {}, this))
    , m_action(makeButton(ButtonKind::Plain, u"noticeAction"_s, {}, this))
    , m_close(makeIconButton(u"noticeClose"_s, Icon::Cross, tr("Close this message"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &NoticeLine::actionChosen);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void NoticeLine::say(Level level, const QString &sentence, const QString &action)
{
    const Face face = faceOf(level);
    m_level = level;
    setStyleProperty(this, "notice", face.name);
    setIconLabel(m_icon, face.icon, 18, face.colour);
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeLine::say(const Error &error, const QString &action)
{
    say(Level::Error, error.message, action);
}

QString NoticeLine::sentence() const
{
    return m_text->text();
}

void NoticeLine::clear()
{
    m_text->clear();
    hide();
}

} // namespace yichuang
