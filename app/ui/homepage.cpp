// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/homepage.h"

#include "forms/widgets/controls.h"
#include "services/definitions.h"
#include "ui/bundle/bundleboard.h"
#include "ui/draftlist.h"
#include "ui/itemboard.h"
#include "ui/itemfinder.h"
#include "ui/parts/noticeline.h"
#include "ui/scrollpane.h"
#include "ui/todayfigures.h"
#include "ui/words.h"
#include "ui/workfigures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

HomePage::HomePage(Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_title(makeLabel("title", {}, this))
    , m_note(makeText("small", {}, this))
    , m_last(makeButton(ButtonKind::Quiet, u"homeLast"_s, {}, this, Icon::Refresh))
    , m_finder(new ItemFinder(services.search, services.ports.catalogue, this))
    , m_bundles(new BundleBoard(services.ports.catalogue, this))
    , m_board(new ItemBoard(services.ports.catalogue, this))
    , m_trouble(new NoticeLine(this))
{
    auto *main = new QWidget(this);
    auto *items = new QVBoxLayout(main);
    items->setContentsMargins({});
    items->setSpacing(Theme::space(3));
    items->addWidget(m_bundles);
    items->addWidget(m_board);
    items->addWidget(m_note);
    items->addStretch();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_last);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::space(4));
    columns->addWidget(scrollPane(main, u"homeItems"_s, this), 5);
    columns->addWidget(scrollPane(makeSide(), u"homeSide"_s, this), 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(3));
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_finder);
    column->addWidget(m_trouble);
    column->addLayout(columns, 1);
    m_trouble->setObjectName(u"homeDefinitions"_s);
    if (services.ports.packages)
        connect(services.ports.packages, &Packages::changed, this, &HomePage::definitionsChanged);

    const auto begin = [this](const QString &item, const QString &business) {
        Q_EMIT left(Destination::newCase(item, business));
    };
    const auto beginBundle = [this](const QString &code) { Q_EMIT left(Destination::newBundle(code)); };
    connect(m_finder, &ItemFinder::chosen, this, begin);
    connect(m_finder, &ItemFinder::bundleChosen, this, beginBundle);
    connect(m_bundles, &BundleBoard::chosen, this, beginBundle);
    connect(m_board, &ItemBoard::chosen, this, begin);
    connect(m_last, &QPushButton::clicked, this, [this, begin] {
        begin(m_services.intake.lastItem(), m_services.intake.lastBusiness());
    });
    retranslate();
}

QWidget *HomePage::makeSide()
{
    auto *side = new QWidget(this);
    m_figures = new TodayFigures(m_services.cases, m_services.light, m_services.ports.clock, side);
    m_drafts = new DraftList(m_services.intake, m_services.ports.catalogue, m_services.ports.clock, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(3));
    m_work = new WorkFigures(m_services.work, side);
    column->addWidget(m_figures);
    column->addWidget(m_work);
    column->addWidget(m_drafts);
    column->addStretch();
    connect(m_figures, &TodayFigures::listWanted, this,
            [this](const CaseQuery &query) { Q_EMIT left(Destination::list(query)); });
    connect(m_figures, &TodayFigures::outboxWanted, this,
            [this] { Q_EMIT left(Destination::to(Destination::Place::Outbox)); });
    connect(m_work, &WorkFigures::listWanted, this,
            [this](WorkList::Kind kind) { Q_EMIT left(Destination::toDo(kind)); });
    connect(m_drafts, &DraftList::resumed, this,
            [this](const Draft &draft) { Q_EMIT left(Destination::goOn(draft)); });
    return side;
}

void HomePage::enter()
{
    m_finder->clear();
    m_drafts->refresh();
    m_figures->refresh();
    m_work->refresh();
    refreshLast();
    showTrouble();
    m_finder->takeFocus();
}

void HomePage::definitionsChanged()
{
    m_board->refresh();
    refreshLast();
    showTrouble();
}

void HomePage::showTrouble()
{
    const QString trouble = definitionTrouble(m_services.ports);
    trouble.isEmpty() ? m_trouble->clear() : m_trouble->say(NoticeLine::Level::Warn, trouble);
}

void HomePage::refreshLast()
{
    QString name;
    for (const ItemEntry &entry : m_services.ports.catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == m_services.intake.lastBusiness())
                name = words::named(business.name, business.english);
        }
    }
    m_last->setVisible(!name.isEmpty());
    m_last->setText(tr("Last item again: %1 (Ctrl+R)").arg(name));
}

void HomePage::retranslate()
{
    m_title->setText(tr("What does the citizen need?"));
    m_note->setText(tr("The list of items is a demonstration list (演示清单): the province's own annex is not public. "
                       "Each guide shows what was found in a source and what is assumed."));
    refreshLast();
    showTrouble();
}

} // namespace yichuang
