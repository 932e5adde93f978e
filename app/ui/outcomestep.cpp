// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomestep.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/arrivalline.h"
#include "ui/nextitems.h"
#include "ui/papershelf.h"
#include "ui/parts/noticeline.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int BigIcon = 40;

struct Face
{
    Icon icon;
    Theme::Colour colour;
};

Face faceOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accept:
    case Outcome::AcceptTolerantly:
        return {Icon::CheckCircle, Theme::Colour::Good};
    case Outcome::Receive:
        return {Icon::Inbox, Theme::Colour::Accent};
    case Outcome::AskSupplement:
        return {Icon::Hourglass, Theme::Colour::Warn};
    case Outcome::Refuse:
        return {Icon::Error, Theme::Colour::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace

OutcomeStep::OutcomeStep(Services &services, Preferences &preferences, const Concluded &concluded, QWidget *parent)
    : IntakeStep(parent)
    , m_services(services)
    , m_concluded(concluded)
    , m_follows(new NextItems(services.ports.catalogue, u"outcomeNextItem."_s, this))
    , m_notice(new NoticeLine(this))
    , m_shelf(new PaperShelf(services.papers, preferences, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    m_follows->setObjectName(u"outcomeFollows"_s);
    connect(m_follows, &NextItems::itemWanted, this, &OutcomeStep::itemWanted);
    m_papersTitle = makeLabel("heading", {}, this);
    column->addWidget(m_papersTitle);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::space(4));
    below->addWidget(m_shelf, 2);
    below->addWidget(scrollPane(m_follows, u"outcomeFollowsArea"_s, this), 1);
    column->addLayout(below, 1);
    connect(&m_services.cases, &CaseService::caseChanged, this, [this](const QUuid &id) {
        if (id == caseId())
            refresh();
    });
    connect(m_shelf, &PaperShelf::printed, this, &OutcomeStep::refresh);
    retranslate();
    refresh();
}

QWidget *OutcomeStep::makeHead()
{
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    const Face face = faceOf(m_concluded.outcome);
    row->addWidget(makeIconLabel(face.icon, BigIcon, face.colour, card), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(1));
    m_title = makeLabel("title", {}, card);
    m_number = makeLabel("caseNumber", {}, card);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setObjectName(u"outcomeNumber"_s);
    m_copy = makeButton(ButtonKind::Quiet, u"outcomeCopy"_s, {}, card, Icon::Copy);
    auto *number = new QHBoxLayout;
    number->addWidget(m_number);
    number->addWidget(m_copy);
    number->addStretch();
    m_promise = makeText("", {}, card);
    m_arrival = new ArrivalLine(m_concluded, {}, card);
    texts->addWidget(m_title);
    texts->addLayout(number);
    texts->addWidget(m_promise);
    texts->addWidget(m_arrival);
    row->addLayout(texts, 1);
    row->addWidget(makeButtons(card), 0, Qt::AlignTop);
    card->body()->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &OutcomeStep::copyNumber);
    return card;
}

QWidget *OutcomeStep::makeButtons(QWidget *parent)
{
    auto *area = new QWidget(parent);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins({});
    m_next = makeButton(ButtonKind::Primary, u"outcomeNext"_s, {}, area, Icon::User);
    m_household = makeButton(ButtonKind::Plain, u"outcomeNextSameHousehold"_s, {}, area, Icon::Building);
    m_open = makeButton(ButtonKind::Plain, u"outcomeOpenCase"_s, {}, area, Icon::Case);
    m_home = makeButton(ButtonKind::Plain, u"outcomeHome"_s, {}, area, Icon::Home);
    for (QPushButton *button : {m_next, m_household, m_open, m_home})
        column->addWidget(button);
    connect(m_next, &QPushButton::clicked, this, &OutcomeStep::nextPersonWanted);
    connect(m_household, &QPushButton::clicked, this, &OutcomeStep::sameHouseholdWanted);
    connect(m_open, &QPushButton::clicked, this, &OutcomeStep::caseWanted);
    connect(m_home, &QPushButton::clicked, this, &OutcomeStep::homeWanted);
    return area;
}

void OutcomeStep::enter()
{
    m_next->setFocus();
}

void OutcomeStep::refresh()
{
    await(m_services.cases.view(caseId()), this, [this](const Result<CaseView> &view) {
        if (!view)
            return m_notice->say(view.error());
        show(*view);
    });
}

void OutcomeStep::show(const CaseView &view)
{
    m_view = view;
    m_shelf->setCase(view, m_concluded.papers);
    m_arrival->show(view);
    const bool isTaken = m_concluded.outcome == Outcome::Accept || m_concluded.outcome == Outcome::AcceptTolerantly;
    m_follows->show(isTaken && view.business ? view.business->links : QList<ItemLink>(), view.history.record.businessCode);
}

void OutcomeStep::copyNumber()
{
    QGuiApplication::clipboard()->setText(m_concluded.appended.record.number);
    m_notice->say(NoticeLine::Level::Info, tr("The case number is on the clipboard."));
}

void OutcomeStep::retranslate()
{
    const CaseRecord &record = m_concluded.appended.record;
    m_title->setText(tr("%1: %2").arg(actKindLabel(m_concluded.appended.act.kind), record.itemName));
    m_number->setText(words::groupedNumber(record.number));
    m_number->setAccessibleName(tr("Case number %1").arg(record.number));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the case number"));
    m_copy->setVisible(!record.number.isEmpty());
    m_promise->setText(record.promisedOn.isValid() ? tr("Promised by %1").arg(words::day(record.promisedOn)) : QString());
    m_promise->setVisible(record.promisedOn.isValid());
    m_next->setText(tr("Next person, same item (Ctrl+N)"));
    m_household->setText(tr("Same household (Ctrl+H)"));
    m_household->setToolTip(tr("The same item for somebody of this household: address, members and account come along."));
    m_open->setText(tr("Open the case"));
    m_home->setText(tr("Home"));
    m_papersTitle->setText(tr("Papers to hand out"));
    if (!m_view.history.record.id.isNull())
        show(CaseView(m_view));
}

} // namespace yichuang
