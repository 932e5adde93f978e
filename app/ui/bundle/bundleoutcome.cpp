// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundleoutcome.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/arrivalline.h"
#include "ui/papershelf.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int BigIcon = 40;

} // namespace

BundleOutcome::BundleOutcome(Services &services, Preferences &preferences, const BundleIntake &bundle,
                             const BundleConcluded &concluded, QWidget *parent)
    : IntakeStep(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_spec(bundle.spec())
    , m_concluded(concluded)
    , m_notice(new NoticeLine(this))
    , m_shelf(new PaperShelf(services.papers, preferences, this))
{
    setObjectName(u"bundleOutcome"_s);
    m_notice->setObjectName(u"bundleNotice"_s);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, Theme::space(2), 0);
    rows->setSpacing(Theme::space(2));
    for (const BundleConcluded::One &one : m_concluded.done) {
        Row row;
        row.business = one.business;
        row.record = one.concluded.appended.record;
        row.papers = one.concluded.papers;
        rows->addWidget(makeRow(row, one.concluded, list));
        m_rows.append(row);
    }
    rows->addWidget(makeStops(list));
    rows->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::space(2));
    m_papersTitle = makeLabel("heading", {}, this);
    right->addWidget(m_papersTitle);
    right->addWidget(m_shelf, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::space(4));
    columns->addWidget(scrollPane(list, u"bundleCases"_s, this), 2);
    columns->addLayout(right, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addLayout(columns, 1);
    connect(&m_services.cases, &CaseService::caseChanged, this, &BundleOutcome::read);
    connect(m_shelf, &PaperShelf::printed, this, [this] { read(m_shown); });
    retranslate();
    for (const Row &row : std::as_const(m_rows))
        read(row.record.id);
}

QWidget *BundleOutcome::makeHead()
{
    auto *card = new Card({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    const bool isWhole = m_concluded.isComplete();
    row->addWidget(makeIconLabel(isWhole ? Icon::CheckCircle : Icon::Warn, BigIcon,
                                 isWhole ? Theme::Colour::Good : Theme::Colour::Warn, card),
                   0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space(1));
    m_title = makeText("title", {}, card);
    m_promise = makeText("strong", {}, card);
    m_promise->setObjectName(u"bundlePromise"_s);
    texts->addWidget(m_title);
    texts->addWidget(m_promise);
    row->addLayout(texts, 1);
    m_printAll = makeButton(ButtonKind::Primary, u"bundlePrintAll"_s, {}, card, Icon::Print);
    m_home = makeButton(ButtonKind::Plain, u"outcomeHome"_s, {}, card, Icon::Home);
    row->addWidget(m_printAll, 0, Qt::AlignTop);
    row->addWidget(m_home, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    connect(m_printAll, &QPushButton::clicked, this, &BundleOutcome::printAll);
    connect(m_home, &QPushButton::clicked, this, &BundleOutcome::homeWanted);
    return card;
}

QWidget *BundleOutcome::makeRow(Row &row, const Concluded &concluded, QWidget *parent)
{
    auto *card = new QFrame(parent);
    setLook(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(1));
    row.title = makeText("strong", {}, card);
    QLabel *number = makeText("number", words::groupedNumber(row.record.number), card);
    number->setObjectName(u"outcomeNumber."_s + row.business);
    row.arrival = new ArrivalLine(concluded, row.business, card);
    row.show = makeButton(ButtonKind::Quiet, u"bundlePapersOf."_s + row.business, {}, card, Icon::Print);
    row.open = makeButton(ButtonKind::Quiet, u"bundleOpen."_s + row.business, {}, card, Icon::Case);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(row.show);
    buttons->addWidget(row.open);
    buttons->addStretch();
    row.promise = makeLabel("small", {}, card);
    buttons->addWidget(row.promise);
    column->addWidget(row.title);
    column->addWidget(number);
    column->addWidget(row.arrival);
    column->addLayout(buttons);
    connect(row.show, &QPushButton::clicked, this, [this, id = row.record.id] { showPapersOf(id); });
    connect(row.open, &QPushButton::clicked, this, [this, id = row.record.id] { Q_EMIT caseWanted(id); });
    return card;
}

QWidget *BundleOutcome::makeStops(QWidget *parent)
{
    m_stops = new Card({}, parent);
    m_stops->setVisible(!m_spec.consequences.isEmpty());
    for (const BundleSpec::Consequence &each : m_spec.consequences)
        m_stops->body()->addWidget(makeText("", each.text, m_stops));
    return m_stops;
}

void BundleOutcome::enter()
{
    m_printAll->setFocus();
}

QList<QUuid> BundleOutcome::cases() const
{
    QList<QUuid> all;
    for (const Row &row : m_rows)
        all.append(row.record.id);
    return all;
}

BundleOutcome::Row *BundleOutcome::rowOf(const QUuid &caseId)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&caseId](const Row &each) { return each.record.id == caseId; });
    return row == m_rows.end() ? nullptr : &*row;
}

void BundleOutcome::read(const QUuid &caseId)
{
    if (!rowOf(caseId))
        return;
    await(m_services.cases.view(caseId), this, [this](const Result<CaseView> &view) {
        if (!view)
            return m_notice->say(view.error());
        take(*view);
    });
}

void BundleOutcome::take(const CaseView &view)
{
    Row *row = rowOf(view.history.record.id);
    if (!row)
        return;
    row->view = view;
    row->arrival->show(view);
    if (m_shown.isNull() || m_shown == row->record.id)
        showPapersOf(row->record.id);
    if (m_printsWhenRead)
        printAll();
}

void BundleOutcome::showPapersOf(const QUuid &caseId)
{
    const Row *row = rowOf(caseId);
    if (!row || row->view.history.record.id.isNull())
        return;
    m_shown = caseId;
    m_papersTitle->setText(tr("Papers to hand out: %1").arg(nameOf(row->business)));
    m_shelf->setCase(row->view, row->papers);
}

// One press for everything the citizen takes home; what fails is said, and the rest waits for another press.
void BundleOutcome::printAll()
{
    m_queue.clear();
    m_printed = 0;
    m_printsWhenRead = std::any_of(m_rows.begin(), m_rows.end(),
                                   [](const Row &row) { return row.view.history.record.id.isNull(); });
    if (m_printsWhenRead)
        return;
    for (const Row &row : std::as_const(m_rows)) {
        for (const PaperKind kind : row.papers) {
            if (PaperDesk::timesPrinted(row.view, kind) == 0)
                m_queue.enqueue({row.record.id, kind});
        }
    }
    if (m_queue.isEmpty())
        return m_notice->say(NoticeLine::Level::Info, tr("Everything is printed already; print one again at its case."));
    printNext();
}

void BundleOutcome::printNext()
{
    if (m_queue.isEmpty()) {
        m_notice->say(NoticeLine::Level::Good, tr("%1 papers of %2 cases are printed.").arg(m_printed).arg(m_rows.size()));
        m_home->setFocus();
        return;
    }
    const Paper next = m_queue.dequeue();
    const Row *row = rowOf(next.caseId);
    const QString name = u"%1-%2.pdf"_s.arg(row->record.number.right(12), paperKindName(next.kind));
    withPrintTarget(this, m_preferences.printer(), name,
                    [this, row, kind = next.kind](const QString &target) { issue(*row, kind, target); });
}

void BundleOutcome::issue(const Row &row, PaperKind kind, const QString &target)
{
    await(m_services.papers.issue(row.view, kind, target), this, [this, id = row.record.id](const Result<PrintedPaper> &paper) {
        read(id);
        if (!paper) {
            m_queue.clear();
            return m_notice->say(paper.error());
        }
        ++m_printed;
        printNext();
    });
}

void BundleOutcome::sayWhatFailed()
{
    QStringList names;
    for (const QString &business : m_concluded.left)
        names.append(nameOf(business));
    if (m_concluded.failed) {
        Error error = m_concluded.failed->error;
        error.message = tr("%1: %2 The others stand. What is left waits among the suspended cases: %3")
                            .arg(nameOf(m_concluded.failed->business), error.message, names.join(u"、"_s));
        m_notice->say(error);
    } else if (!names.isEmpty()) {
        m_notice->say(NoticeLine::Level::Info, tr("Waits among the suspended cases: %1").arg(names.join(u"、"_s)));
    }
}

QString BundleOutcome::nameOf(const QString &code) const
{
    for (const ItemEntry &entry : m_services.ports.catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == code)
                return words::named(business.name, business.english);
        }
    }
    return code;
}

void BundleOutcome::retranslate()
{
    const Outcome outcome = m_concluded.done.isEmpty() ? Outcome::Accept : m_concluded.done.first().concluded.outcome;
    m_title->setText(tr("%1, %2 cases: %3")
                         .arg(words::outcome(outcome))
                         .arg(m_rows.size())
                         .arg(words::named(m_spec.name, m_spec.english)));
    const QDate last = m_concluded.promise.on;
    m_promise->setText(last.isValid() ? tr("Everything is promised by %1").arg(words::day(last)) : QString());
    m_promise->setVisible(last.isValid());
    m_printAll->setText(tr("Print all papers"));
    m_home->setText(tr("Home"));
    m_stops->setTitle(tr("What stops, or has to be told elsewhere"));
    for (const Row &row : std::as_const(m_rows)) {
        row.title->setText(nameOf(row.business));
        row.promise->setText(row.record.promisedOn.isValid() ? tr("by %1").arg(words::day(row.record.promisedOn))
                                                             : QString());
        row.show->setText(tr("Its papers"));
        row.show->setAccessibleName(tr("Papers of: %1").arg(nameOf(row.business)));
        row.open->setText(tr("Open the case"));
        row.open->setAccessibleName(tr("Open the case: %1").arg(nameOf(row.business)));
        if (!row.view.history.record.id.isNull())
            row.arrival->show(row.view);
    }
    sayWhatFailed();
    showPapersOf(m_shown);
}

} // namespace yichuang
