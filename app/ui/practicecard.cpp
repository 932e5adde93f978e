// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicecard.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/fieldeditor.h"
#include "forms/widgets/filtercombo.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

PracticeCard::PracticeCard(Practice &practice, PaperDesk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_card(new Card({}, this))
    , m_notice(new NoticeLine(m_card))
    , m_about(makeText("soft", {}, m_card))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    m_reset = makeButton(ButtonKind::Danger, u"practiceReset"_s, {}, m_card, Icon::Refresh);
    m_card->addHeaderWidget(m_reset);
    m_card->body()->addWidget(m_about);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(makeDate());
    m_card->body()->addWidget(makeCards());
    m_notice->setObjectName(u"practiceNotice"_s);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_practice.reset(); });
    connect(m_notice, &NoticeLine::actionChosen, this, [this] { m_practice.reset(m_refused); });
    connect(&m_practice, &Practice::todayChanged, this, &PracticeCard::refresh);
    retranslate();
}

QWidget *PracticeCard::makeDate()
{
    auto *line = new QWidget(m_card);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_dateLabel = makeLabel("", {}, line);
    m_date = new QLineEdit(line);
    m_date->setObjectName(u"practiceDate"_s);
    m_date->setPlaceholderText(u"20260131"_s);
    m_date->setMaximumWidth(160);
    m_dateLabel->setBuddy(m_date);
    m_setDate = makeButton(ButtonKind::Plain, u"practiceDateSet"_s, {}, line, Icon::Calendar);
    row->addWidget(m_dateLabel);
    row->addWidget(m_date);
    row->addWidget(m_setDate);
    row->addStretch();
    connect(m_date, &QLineEdit::returnPressed, this, &PracticeCard::setDate);
    connect(m_setDate, &QPushButton::clicked, this, &PracticeCard::setDate);
    return line;
}

QWidget *PracticeCard::makeCards()
{
    auto *line = new QWidget(m_card);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_residentLabel = makeLabel("", {}, line);
    m_resident = new FilterCombo(line);
    m_resident->setObjectName(u"practiceResident"_s);
    m_residentLabel->setBuddy(m_resident);
    m_lay = makeButton(ButtonKind::Plain, u"practiceLay"_s, {}, line, Icon::IdCard);
    m_print = makeButton(ButtonKind::Plain, u"practiceCards"_s, {}, line, Icon::Print);
    row->addWidget(m_residentLabel);
    row->addWidget(m_resident, 1);
    row->addWidget(m_lay);
    row->addWidget(m_print);
    connect(m_lay, &QPushButton::clicked, this, &PracticeCard::layCard);
    connect(m_print, &QPushButton::clicked, this, &PracticeCard::printCards);
    return line;
}

void PracticeCard::refresh()
{
    m_date->setText(m_practice.today().toString(Qt::ISODate));
    QList<FilterCombo::Entry> entries;
    for (const IdCard &card : m_practice.residents())
        entries.append({card.idNumber, u"%1 %2"_s.arg(card.name, card.birthDate.toString(Qt::ISODate))});
    const QString chosen = m_resident->value();
    m_resident->setEntries(entries);
    m_resident->setValue(chosen.isEmpty() && !entries.isEmpty() ? entries.first().first : chosen);
}

void PracticeCard::setDate()
{
    const QDate day = QDate::fromString(parsedDate(m_date->text()), Qt::ISODate);
    if (!day.isValid()) {
        return m_notice->say(NoticeLine::Level::Warn,
                             tr("This is no date. Write it like 20260131; nothing was changed."));
    }
    const auto done = m_practice.setToday(day);
    if (done)
        return m_notice->say(NoticeLine::Level::Good, tr("It is %1 now, for the window and the province.").arg(words::day(day)));
    m_refused = day;
    m_notice->say(done.error(), tr("Begin anew on %1").arg(day.toString(Qt::ISODate)));
}

void PracticeCard::layCard()
{
    m_practice.presentCard(m_resident->value());
    m_notice->say(NoticeLine::Level::Info, tr("The card lies on the reader until it is read."));
}

void PracticeCard::printCards()
{
    withPrintTarget(this, m_preferences.printer(), u"resident-cards.pdf"_s,
                    [this](const QString &target) { issueCards(target); });
}

void PracticeCard::issueCards(const QString &target)
{
    m_print->setEnabled(false);
    await(m_desk.issue(m_desk.residentCards(m_practice.residents()), target), this,
          [this](const Result<PrintedPaper> &paper) {
              m_print->setEnabled(true);
              if (!paper)
                  return m_notice->say(paper.error());
              m_notice->say(NoticeLine::Level::Good, tr("The cards of the invented residents are printed."));
          });
}

void PracticeCard::retranslate()
{
    m_card->setTitle(tr("Practice"));
    m_about->setText(tr("Only practice has this: everything here is invented and thrown away at the end."));
    m_reset->setText(tr("Begin anew"));
    m_reset->setToolTip(tr("Throws everything practised away, logs out and begins with a new, empty station."));
    m_dateLabel->setText(tr("Date of the practice"));
    m_date->setAccessibleName(m_dateLabel->text());
    m_setDate->setText(tr("Set the date"));
    m_residentLabel->setText(tr("Resident"));
    m_resident->setAccessibleName(m_residentLabel->text());
    m_lay->setText(tr("Lay the card on the reader"));
    m_print->setText(tr("Print all cards"));
    refresh();
}

} // namespace yichuang
