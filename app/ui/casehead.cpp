// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casehead.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/clockwords.h"
#include "ui/parts/maskedlabel.h"
#include "ui/parts/pill.h"
#include "ui/parts/promiseclock.h"
#include "ui/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_back(makeButton(ButtonKind::Quiet, u"caseBack"_s, {}, m_card, Icon::ArrowLeft))
    , m_title(makeText("title", {}, m_card))
    , m_state(new Pill(m_card))
    , m_version(new Pill(m_card))
    , m_clock(new PromiseClock(m_card))
    , m_number(makeText("number", {}, m_card))
    , m_copy(makeButton(ButtonKind::Quiet, u"caseCopy"_s, {}, m_card, Icon::Copy))
    , m_applicant(makeLabel("strong", {}, m_card))
    , m_idNumber(new MaskedLabel(m_card))
    , m_due(makeText("strong", {}, m_card))
    , m_reasons(makeText("small", {}, m_card))
{
    m_number->setObjectName(u"caseNumber"_s);
    m_version->setObjectName(u"caseVersion"_s);
    m_clock->setObjectName(u"caseClock"_s);
    m_due->setObjectName(u"caseDue"_s);
    m_reasons->setObjectName(u"caseClockReasons"_s);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(3));
    first->addWidget(m_back);
    first->addWidget(m_title, 1);
    first->addWidget(m_state);
    first->addWidget(m_version);
    first->addWidget(m_clock);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space(3));
    second->addWidget(m_number, 1);
    second->addWidget(m_copy);
    second->addWidget(m_applicant);
    second->addWidget(m_idNumber);
    m_card->body()->setSpacing(Theme::space(1));
    m_card->body()->addLayout(first);
    m_card->body()->addLayout(second);
    m_card->body()->addWidget(m_due);
    m_card->body()->addWidget(m_reasons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    connect(m_back, &QPushButton::clicked, this, &CaseHead::backWanted);
    connect(m_copy, &QPushButton::clicked, this, &CaseHead::copyWanted);
    connect(m_idNumber, &MaskedLabel::revealed, this, &CaseHead::numberRevealed);
    retranslate();
}

void CaseHead::show(const CaseView &view, Role role)
{
    const CaseRecord &record = view.history.record;
    m_title->setText(view.business ? words::named(view.business->name, view.business->english) : record.itemName);
    m_number->setText(record.number.isEmpty() ? tr("no number") : words::groupedNumber(record.number));
    m_copy->setVisible(!record.number.isEmpty());
    if (record.needsCorrection)
        m_state->set(tr("%1, to correct").arg(caseStateLabel(record.state)), Pill::Tone::Bad);
    else
        m_state->setState(record.state);
    m_version->set(view.formVersion > 1 ? tr("version %1").arg(view.formVersion) : QString(), Pill::Tone::Info);
    m_applicant->setText(record.applicantName);
    m_idNumber->setNumber(record.applicantIdNumber);
    m_idNumber->setRevealable(role != Role::Auditor);
    m_idNumber->setVisible(!record.applicantIdNumber.isEmpty());
    showClock(view);
}

void CaseHead::showClock(const CaseView &view)
{
    m_clock->set(view.clock);
    m_clock->setVisible(!m_clock->text().isEmpty());
    QStringList next{clockwords::dueSentence(view.clock.due)};
    if (!view.otherDesks.isEmpty())
        next.append(tr("also worked on at: %1").arg(view.otherDesks.join(u", "_s)));
    next.removeAll(QString());
    m_due->setText(next.join(u" · "_s));
    m_due->setVisible(!next.isEmpty());
    const bool isLate = view.clock.due.on.isValid() && view.clock.due.daysLeft < 0;
    setStyleProperty(m_due, "tone", isLate ? u"bad"_s : QString());
    m_reasons->setText(clockwords::reasons(view.clock).join(u'\n'));
    m_reasons->setVisible(!m_reasons->text().isEmpty());
}

void CaseHead::maskNumber()
{
    m_idNumber->mask();
}

void CaseHead::takeFocus()
{
    m_back->setFocus();
}

void CaseHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CaseHead::retranslate()
{
    m_back->setText(tr("All cases"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the case number"));
}

} // namespace yichuang
