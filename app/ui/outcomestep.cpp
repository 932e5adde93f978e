// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomestep.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/papershelf.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"
#include "ui/parts/progressline.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr auto Patience = 20s;
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
    , m_notice(new NoticeLine(this))
    , m_shelf(new PaperShelf(services.papers, preferences, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    m_papersTitle = makeLabel("heading", {}, this);
    column->addWidget(m_papersTitle);
    column->addWidget(m_shelf, 1);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_hasWaited = true;
        showResult(m_view);
    });
    connect(&m_services.cases, &CaseService::caseChanged, this, [this](const QUuid &id) {
        if (id == caseId())
            refresh();
    });
    connect(m_shelf, &PaperShelf::printed, this, &OutcomeStep::refresh);
    if (m_concluded.isInstant)
        m_patience.start(Patience);
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
    auto *sending = new QHBoxLayout;
    m_sending = new Pill(card);
    m_sending->setObjectName(u"outcomeSending"_s);
    m_sendingText = makeText("soft", {}, card);
    sending->addWidget(m_sending);
    sending->addWidget(m_sendingText, 1);
    m_promise = makeText("", {}, card);
    m_result = makeText("strong", {}, card);
    m_result->setObjectName(u"outcomeResult"_s);
    m_waiting = new ProgressLine(card);
    texts->addWidget(m_title);
    texts->addLayout(number);
    texts->addLayout(sending);
    texts->addWidget(m_promise);
    texts->addWidget(m_waiting);
    texts->addWidget(m_result);
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
    showSending(view);
    showResult(view);
}

void OutcomeStep::showSending(const CaseView &view)
{
    std::optional<Verdict> verdict;
    for (const HistoryEntry &entry : view.history.entries) {
        if (entry.act.id == m_concluded.appended.act.id)
            verdict = entry.verdict;
    }
    if (verdict && verdict->kind == Verdict::Kind::Receipt) {
        m_sending->set(tr("Arrived"), Pill::Tone::Good);
        m_sendingText->setText(tr("The province has it since %1, receipt %2.")
                                   .arg(words::moment(verdict->platformTime), verdict->receipt));
    } else if (verdict && isFinal(verdict->kind)) {
        m_sending->set(tr("To correct"), Pill::Tone::Bad);
        m_sendingText->setText(tr("%1 The paper in the citizen's hand stays valid.").arg(verdict->message));
    } else {
        m_sending->set(tr("Stored here"), Pill::Tone::Info);
        m_sendingText->setText(tr("Safe on this computer; it goes to the province by itself as soon as the line allows."));
    }
}

void OutcomeStep::showResult(const CaseView &view)
{
    const CaseRecord &record = view.history.record;
    const bool isDecided = !view.decision.isEmpty();
    if (isDecided) {
        m_patience.stop();
        m_result->setText(tr("Decided: %1").arg(view.decision));
    } else if (m_concluded.isInstant && m_hasWaited) {
        m_result->setText(tr("No answer yet. Hand out the receipt; the result will be here by %1.")
                              .arg(words::day(record.promisedOn)));
    }
    setStyleProperty(m_result, "tone", isDecided ? (view.isGranted ? u"good"_s : u"bad"_s) : u"plain"_s);
    m_result->setVisible(!m_result->text().isEmpty());
    const bool waits = m_concluded.isInstant && !isDecided && !m_hasWaited;
    if (waits)
        m_waiting->begin(tr("This item is decided at once: waiting for the department's answer …"));
    else
        m_waiting->end();
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
