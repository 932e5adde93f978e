// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/cardreading.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/filtercombo.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/progressline.h"
#include "ui/retire.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

CardReading::CardReading(FormDesk &desk, CardReader *reader, Practice *practice, std::function<QString()> section,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_reader(reader)
    , m_practice(practice)
    , m_section(std::move(section))
    , m_button(makeButton(ButtonKind::Plain, u"readCard"_s, {}, this, Icon::IdCard))
    , m_notice(new NoticeLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(m_notice);
    column->addWidget(makeWaiting());
    makeQuestion();
    column->addWidget(m_question);
    m_notice->setObjectName(u"readCardNotice"_s);
    m_waiting->hide();
    m_question->hide();
    const auto showButton = [this] { m_button->setVisible(m_reader && m_reader->isReady()); };
    showButton();
    connect(m_button, &QPushButton::clicked, this, &CardReading::read);
    if (m_reader)
        connect(m_reader, &CardReader::readyChanged, this, showButton);
    retranslate();
}

// Nobody waits for a card behind a page that is gone.
CardReading::~CardReading()
{
    if (m_reader && !m_waiting->isHidden())
        m_reader->cancel();
}

QWidget *CardReading::makeWaiting()
{
    m_waiting = new QWidget(this);
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    m_progress = new ProgressLine(m_waiting);
    m_residentsLabel = makeLabel("soft", {}, m_waiting);
    m_residents = new FilterCombo(m_waiting);
    m_residents->setObjectName(u"layCard"_s);
    m_residents->setMinimumWidth(260);
    m_residentsLabel->setBuddy(m_residents);
    m_cancel = makeButton(ButtonKind::Quiet, u"readCardCancel"_s, {}, m_waiting, Icon::Cross);
    row->addWidget(m_progress, 1);
    row->addWidget(m_residentsLabel);
    row->addWidget(m_residents);
    row->addWidget(m_cancel);
    m_residentsLabel->setVisible(m_practice);
    m_residents->setVisible(m_practice);
    connect(m_residents, &FilterCombo::chosen, this, [this](const QString &idNumber) {
        if (m_practice && !idNumber.isEmpty())
            m_practice->presentCard(idNumber);
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reader->cancel(); });
    return m_waiting;
}

void CardReading::makeQuestion()
{
    m_question = new Card({}, this);
    m_about = makeText("", {}, m_question);
    m_take = makeButton(ButtonKind::Primary, u"cardTake"_s, {}, m_question, Icon::IdCard);
    m_keep = makeButton(ButtonKind::Plain, u"cardKeep"_s, {}, m_question, Icon::Edit);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    m_question->body()->addWidget(m_about);
    m_question->body()->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { answer(CardFill::Typed::Replace); });
    connect(m_keep, &QPushButton::clicked, this, [this] { answer(CardFill::Typed::Keep); });
}

void CardReading::read()
{
    const QString section = m_section();
    if (!m_reader || !m_reader->isReady() || section.isEmpty() || !m_waiting->isHidden())
        return;
    m_notice->clear();
    m_question->hide();
    m_fill.reset();
    wait(true);
    await(m_reader->read(), this, [this, section](const Result<IdCard> &card) { take(section, card); });
}

void CardReading::wait(bool isWaiting)
{
    m_button->setEnabled(!isWaiting);
    m_waiting->setVisible(isWaiting);
    if (!isWaiting)
        return m_progress->end();
    m_progress->begin(tr("Lay the identity card on the reader …"));
    if (m_practice) {
        showResidents();
        m_residents->setFocus();
    } else {
        m_cancel->setFocus();
    }
}

void CardReading::showResidents()
{
    QList<FilterCombo::Entry> entries;
    for (const IdCard &card : m_practice->residents())
        entries.append({card.idNumber, u"%1 %2"_s.arg(card.name, card.idNumber)});
    m_residents->setEntries(entries);
    m_residents->setValue({});
}

void CardReading::take(const QString &section, const Result<IdCard> &card)
{
    wait(false);
    if (!card) {
        if (card.error().code != ErrorCode::Cancelled)
            m_notice->say(card.error());
        Q_EMIT ended();
        return;
    }
    const QDate today = m_desk.form().context().today;
    m_expired = card->isExpired(today) ? card->validUntil : QDate();
    m_fill.emplace(m_desk, section, *card);
    const QList<CardFill::Difference> differences = m_fill->differences();
    m_fill->apply(CardFill::Typed::Keep);
    if (differences.isEmpty())
        return finish();
    Q_EMIT filled(section);
    ask(differences);
}

void CardReading::ask(const QList<CardFill::Difference> &differences)
{
    m_question->setTitle(m_fill->isOtherPerson() ? tr("The number on the card is another one than was typed")
                                                 : tr("The card says something else than was typed"));
    m_about->setText(m_fill->isOtherPerson()
                         ? tr("It may be another person's card. Nothing was filled in yet: which is right?")
                         : tr("The rest was filled in. Which is right here?"));
    retire(m_rows);
    m_rows = new QWidget(m_question);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setColumnStretch(2, 1);
    grid->addWidget(makeLabel("head", tr("typed"), m_rows), 0, 1);
    grid->addWidget(makeLabel("head", tr("on the card"), m_rows), 0, 2);
    for (const CardFill::Difference &difference : differences) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel("soft", difference.label, m_rows), row, 0);
        grid->addWidget(makeText("strong", difference.typed, m_rows), row, 1);
        grid->addWidget(makeText("strong", difference.onCard, m_rows), row, 2);
    }
    m_question->body()->insertWidget(1, m_rows);
    m_question->show();
    m_take->setFocus();
}

void CardReading::answer(CardFill::Typed typed)
{
    if (!m_fill)
        return;
    m_question->hide();
    if (typed == CardFill::Typed::Replace) {
        m_fill->apply(typed);
        return finish();
    }
    m_fill.reset();
    m_notice->say(NoticeLine::Level::Info, tr("What was typed stays as it is."));
    Q_EMIT ended();
}

// That all went well is seen at the fields: each says where its value is from.
void CardReading::finish()
{
    const QString section = m_fill->section();
    m_fill.reset();
    if (m_expired.isValid()) {
        m_notice->say(NoticeLine::Level::Warn,
                      tr("This card expired on %1. Check who stands here by other papers, and tell them to renew it.")
                          .arg(words::day(m_expired)));
    }
    Q_EMIT filled(section);
    Q_EMIT ended();
}

void CardReading::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_fill)
        answer(CardFill::Typed::Keep);
    else if (!m_waiting->isHidden())
        m_reader->cancel();
}

void CardReading::retranslate()
{
    m_button->setText(tr("Read ID card (F9)"));
    m_button->setToolTip(tr("Fills name, number, sex, ethnicity, birth date and address of the person you are typing."));
    m_residentsLabel->setText(tr("Practice, lay down:"));
    m_residents->setAccessibleName(tr("The card of this resident lies on the reader"));
    m_cancel->setText(tr("Stop reading"));
    m_take->setText(tr("Take what the card says"));
    m_keep->setText(tr("Keep what was typed"));
}

} // namespace yichuang
