// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/tellpanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using About = Telling::About;
using Channel = Telling::Channel;

constexpr int WordsHeight = 110;

About aboutIn(CaseState state)
{
    switch (state) {
    case CaseState::SupplementAsked:
        return About::Supplement;
    case CaseState::AcceptedTolerantly:
        return About::MakeUp;
    case CaseState::Suspended:
        return About::Suspension;
    case CaseState::Decided:
        return About::Decision;
    case CaseState::ResultReady:
        return About::Result;
    default:
        return About::Other;
    }
}

bool isSent(Channel channel)
{
    return channel == Channel::Sms || channel == Channel::WeChat;
}

} // namespace

TellPanel::TellPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_about(aboutIn(record().state))
    , m_channel(addChoice(u"caseTellChannel"_s, tr("How")))
    , m_to(addLine(u"caseTellTo"_s, tr("Phone number or address"), record().applicantPhone))
    , m_text(addText(u"caseTellText"_s, tr("The words")))
{
    for (const Channel channel : {Channel::Phone, Channel::Sms, Channel::WeChat, Channel::InPerson, Channel::Letter})
        m_channel->addItem(tellingChannelLabel(channel), int(channel));
    m_text->setFixedHeight(WordsHeight);
    m_copy = makeButton(ButtonKind::Quiet, u"caseTellCopy"_s, tr("Copy the words"), this, Icon::Copy);
    column()->addWidget(m_copy, 0, Qt::AlignLeft);
    m_reached = new QCheckBox(tr("The citizen heard it"), this);
    m_reached->setObjectName(u"caseTellReached"_s);
    m_reached->setChecked(true);
    column()->addWidget(m_reached);
    m_answer = addLine(u"caseTellAnswer"_s, tr("What the citizen said (may stay empty)"));
    m_confirm = addConfirm(ButtonKind::Primary, u"caseTellNow"_s, {}, [this] { finish(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_copy->setText(tr("Copied"));
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &TellPanel::channelChanged);
    channelChanged();
}

Channel TellPanel::channel() const
{
    return Channel(m_channel->currentData().toInt());
}

void TellPanel::channelChanged()
{
    const bool sends = isSent(channel());
    m_text->setPlainText(services().results.wordsFor(view(), m_about, channel()));
    m_reached->setVisible(!sends); // a channel says itself whether it took the message
    m_copy->setText(tr("Copy the words"));
    m_confirm->setText(sends ? tr("Send and write down") : tr("Write down as told"));
    m_confirm->setAccessibleName(m_confirm->text());
}

void TellPanel::finish()
{
    Telling telling;
    telling.channel = channel();
    telling.about = m_about;
    telling.to = m_to->text().trimmed();
    telling.text = m_text->toPlainText().trimmed();
    telling.reached = m_reached->isChecked();
    telling.answer = m_answer->text().trimmed();
    followWith(services().results.tell(view(), telling), [](const Telling &told) -> TurnDone {
        if (!told.reached)
            return {tr("The citizen was not reached; that is written down: %1").arg(told.answer), std::nullopt};
        return {tr("Written down: the citizen was told."), std::nullopt};
    });
}

} // namespace yichuang
