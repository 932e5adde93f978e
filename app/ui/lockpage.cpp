// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockpage.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/noticeline.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int CardWidth = 420;

} // namespace

LockPage::LockPage(SessionService &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *card = new Card({}, this);
    card->setFixedWidth(CardWidth);
    m_title = makeLabel("title", {}, card);
    m_text = makeText("soft", {}, card);
    m_notice = new NoticeLine(card);
    m_password = new QLineEdit(card);
    m_password->setObjectName(u"lockPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock = makeButton(ButtonKind::Primary, u"unlockButton"_s, {}, card, Icon::Lock);
    m_other = makeButton(ButtonKind::Quiet, u"otherClerkButton"_s, {}, card);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                            static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_password),
                            static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_other)})
        card->body()->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *row = new QHBoxLayout; // not an alignment: it would forget how high wrapped texts are
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);

    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlock);
    connect(m_other, &QPushButton::clicked, &m_session, &SessionService::logOut);
    connect(&m_session, &SessionService::unlocked, this, &LockPage::done);
    retranslate();
}

void LockPage::enter()
{
    m_password->clear();
    m_notice->clear();
    setBusy(false);
    retranslate();
    m_password->setFocus();
}

void LockPage::unlock()
{
    if (!m_unlock->isEnabled())
        return;
    m_notice->clear();
    setBusy(true);
    await(m_session.unlock(m_password->text()), this, [this](const Result<Session> &answer) {
        setBusy(false);
        m_password->clear();
        if (answer)
            return;
        m_notice->say(answer.error());
        m_password->setFocus();
    });
}

void LockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_password->setEnabled(!busy);
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_title->setText(tr("Locked"));
    m_text->setText(tr("%1 works at this window. What was typed is kept, sealed; sending goes on.")
                        .arg(m_session.session().displayName));
    m_password->setAccessibleName(tr("Password"));
    m_password->setPlaceholderText(tr("Password"));
    m_unlock->setText(tr("Unlock"));
    m_other->setText(tr("Another colleague logs in"));
}

} // namespace yichuang
