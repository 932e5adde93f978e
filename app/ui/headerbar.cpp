// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerbar.h"

#include "forms/widgets/controls.h"
#include "ui/parts/linelight.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

HeaderBar::HeaderBar(const Station &station, QWidget *parent)
    : QWidget(parent)
    , m_station(station)
    , m_centre(makeLabel("frameTitle", {}, this))
    , m_desk(makeLabel("", {}, this))
    , m_badge(makeLabel("badge", {}, this))
    , m_light(new LineLight(this))
    , m_language(addButton(u"headerLanguage"_s))
    , m_clerk(makeLabel("", {}, this))
    , m_lock(addButton(u"headerLock"_s))
    , m_logOut(addButton(u"headerLogOut"_s))
{
    setLook(this, "frame");
    setAttribute(Qt::WA_StyledBackground);
    m_lock->setIcon(icon(Icon::Lock, Theme::Colour::OnFrame));
    m_logOut->setIcon(icon(Icon::Logout, Theme::Colour::OnFrame));
    m_language->setIcon(icon(Icon::Globe, Theme::Colour::OnFrame));
    m_badge->setVisible(station.isDemo);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4), Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(makeIconLabel(Icon::Building, 22, Theme::Colour::OnFrame, this));
    row->addWidget(m_centre);
    row->addWidget(m_desk);
    row->addWidget(m_badge);
    row->addStretch();
    row->addWidget(m_light);
    row->addWidget(m_clerk);
    row->addWidget(m_language);
    row->addWidget(m_lock);
    row->addWidget(m_logOut);

    connect(m_light, &LineLight::clicked, this, &HeaderBar::outboxWanted);
    connect(m_language, &QPushButton::clicked, this, &HeaderBar::languageWanted);
    connect(m_lock, &QPushButton::clicked, this, &HeaderBar::lockWanted);
    connect(m_logOut, &QPushButton::clicked, this, &HeaderBar::logOutWanted);
    setSession({});
    retranslate();
}

QPushButton *HeaderBar::addButton(const QString &name)
{
    return makeButton(ButtonKind::Quiet, name, {}, this);
}

void HeaderBar::setSession(const Session &session)
{
    m_session = session;
    m_clerk->setText(m_isCompact || !session.isValid()
                         ? session.displayName
                         : u"%1 · %2"_s.arg(session.displayName, words::role(session.role)));
    for (QWidget *widget : {static_cast<QWidget *>(m_clerk), static_cast<QWidget *>(m_lock),
                            static_cast<QWidget *>(m_logOut), static_cast<QWidget *>(m_light)})
        widget->setVisible(session.isValid());
}

void HeaderBar::setLight(const Light &light, const QDateTime &now)
{
    const LedgerStatus &ledger = light.ledger;
    m_light->set(light.line, ledger.unsent, ledger.needsClerk, ledger.oldestUnsent, now, light.sentence);
    fit();
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

QSize HeaderBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()}; // words give way before the window has to grow
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::fit()
{
    const bool wasCompact = m_isCompact;
    m_isCompact = false;
    retranslate();
    m_isCompact = layout()->minimumSize().width() > width();
    if (m_isCompact || wasCompact)
        retranslate();
}

void HeaderBar::retranslate()
{
    m_centre->setText(m_station.centre.name.isEmpty() ? tr("Yichuang") : m_station.centre.name);
    m_desk->setText(tr("Window %1").arg(m_station.desk));
    m_badge->setText(tr("Practice"));
    m_centre->setHidden(m_isCompact);
    m_desk->setHidden(m_isCompact);
    m_language->setText(m_isCompact ? QString() : tr("中文"));
    m_language->setToolTip(tr("Switch the language of the window"));
    m_language->setAccessibleName(m_language->toolTip());
    m_lock->setText(m_isCompact ? QString() : tr("Lock"));
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setToolTip(tr("Lock the window (Ctrl+L)"));
    m_logOut->setText(m_isCompact ? QString() : tr("Log out"));
    m_logOut->setToolTip(tr("Log out"));
    m_logOut->setAccessibleName(tr("Log out"));
    setSession(m_session);
}

} // namespace yichuang
