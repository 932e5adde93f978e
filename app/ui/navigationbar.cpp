// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigationbar.h"

#include "forms/widgets/controls.h"

#include <QEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Entry
{
    Destination::Place place;
    Icon icon;
    QLatin1StringView name;
    const char *text;
};

constexpr std::array Entries{
    Entry{Destination::Place::Home, Icon::Home, "navHome"_L1, QT_TRANSLATE_NOOP("yichuang::NavigationBar", "Home")},
    Entry{Destination::Place::Work, Icon::List, "navWork"_L1, QT_TRANSLATE_NOOP("yichuang::NavigationBar", "To do")},
    Entry{Destination::Place::Cases, Icon::Case, "navCases"_L1, QT_TRANSLATE_NOOP("yichuang::NavigationBar", "Cases")},
    Entry{Destination::Place::Outbox, Icon::Outbox, "navOutbox"_L1,
          QT_TRANSLATE_NOOP("yichuang::NavigationBar", "Outbox")},
    Entry{Destination::Place::Settings, Icon::Settings, "navSettings"_L1,
          QT_TRANSLATE_NOOP("yichuang::NavigationBar", "Settings")},
};

constexpr int IconSize = 22;

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
{
    setLook(this, "navigation");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(3), Theme::space(2), Theme::space(3));
    column->setSpacing(Theme::space(1));
    m_group.setExclusive(true);
    int number = 0;
    for (const Entry &entry : Entries) {
        auto *button = new QToolButton(this);
        button->setObjectName(entry.name);
        button->setProperty("kind", u"navigation"_s);
        button->setIcon(icon(entry.icon));
        button->setIconSize(QSize(IconSize, IconSize));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_group.addButton(button, int(entry.place));
        column->addWidget(button);
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number++)), this);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
    column->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT wanted(Destination::Place(id)); });
    retranslate();
}

void NavigationBar::setCurrent(Destination::Place place)
{
    if (QAbstractButton *button = m_group.button(int(place))) {
        button->setChecked(true);
        return;
    }
    m_group.setExclusive(false); // an intake or a case stands between the places
    for (QAbstractButton *button : m_group.buttons())
        button->setChecked(false);
    m_group.setExclusive(true);
}

void NavigationBar::setUnsent(int count)
{
    if (count == m_unsent)
        return;
    m_unsent = count;
    retranslate();
}

void NavigationBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NavigationBar::retranslate()
{
    int number = 1;
    for (const Entry &entry : Entries) {
        QAbstractButton *button = m_group.button(int(entry.place));
        const QString text = tr(entry.text);
        const bool counts = entry.place == Destination::Place::Outbox && m_unsent > 0;
        button->setText(counts ? tr("%1 (%2)").arg(text).arg(m_unsent) : text);
        button->setAccessibleName(text);
        button->setToolTip(u"%1 (Alt+%2)"_s.arg(text).arg(number++));
    }
}

} // namespace yichuang
