// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workpage.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "ui/feeday.h"
#include "ui/handoverrun.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/worktable.h"
#include "ui/workwords.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

WorkPage::WorkPage(Services &services, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_run(new HandOverRun(services, this))
    , m_title(makeLabel("title", {}, this))
    , m_notice(new NoticeLine(this))
    , m_tabs(new QTabWidget(this))
    , m_fees(new FeeDay(services, preferences, this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &WorkPage::refresh);
    m_tabs->setObjectName(u"workTabs"_s);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_tabs, 1);
    addTables();
    m_tabs->addTab(m_fees, {});
    connect(m_fees, &FeeDay::counted, this, &WorkPage::showTitles);
    connect(m_fees, &FeeDay::opened, this, [this](const QUuid &id) { Q_EMIT left(Destination::openCase(id)); });
    connect(m_fees, &FeeDay::failed, m_notice, [this](const Error &error) { m_notice->say(error); });
    connect(m_run, &HandOverRun::failed, m_notice, [this](const Error &error) { m_notice->say(error); });
    connect(m_run, &HandOverRun::ended, this, [this](int cases, int sheets) {
        m_notice->say(NoticeLine::Level::Good, tr("Handed on: %1 cases on %2 sheets.").arg(cases).arg(sheets));
        refresh();
        focusCurrent();
    });
    connect(&m_services.cases, &CaseService::caseChanged, &m_soon, [this] {
        if (isVisible())
            m_soon.start();
    });
    retranslate();
}

void WorkPage::addTables()
{
    for (const WorkList::Kind kind : workwords::kinds()) {
        const bool isForward = kind == WorkList::Kind::ToForward;
        auto *table = new WorkTable(u"workTable."_s + workwords::key(kind), m_services.ports.clock, m_services.ports.calendar,
                                    isForward ? WorkTable::Selection::Several : WorkTable::Selection::One, m_tabs);
        connect(table, &WorkTable::opened, this, [this](const QUuid &id) { Q_EMIT left(Destination::openCase(id)); });
        m_tables.append(table);
        m_tabs->addTab(isForward ? makeForward(table) : table, {});
    }
}

QWidget *WorkPage::makeForward(WorkTable *table)
{
    auto *area = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins({});
    m_handOver = makeButton(ButtonKind::Primary, u"workHandOverSheet"_s, {}, area, Icon::Print);
    column->addWidget(table, 1);
    column->addWidget(m_handOver, 0, Qt::AlignRight);
    connect(m_handOver, &QPushButton::clicked, this, &WorkPage::handOver);
    connect(table, &WorkTable::selectionChanged, m_handOver,
            [this, table] { m_handOver->setEnabled(!table->selected().isEmpty()); });
    m_handOver->setEnabled(false);
    return area;
}

void WorkPage::showList(WorkList::Kind kind)
{
    m_tabs->setCurrentIndex(int(workwords::kinds().indexOf(kind)));
}

void WorkPage::enter()
{
    refresh();
    focusCurrent();
}

void WorkPage::focusCurrent()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void WorkPage::refresh()
{
    m_soon.stop();
    for (const WorkList::Kind kind : workwords::kinds()) {
        await(m_services.work.rows(kind), this, [this, kind](const Result<QList<WorkList::Row>> &rows) {
            if (!rows)
                return m_notice->say(rows.error());
            show(kind, *rows);
        });
    }
    m_fees->refresh();
}

void WorkPage::show(WorkList::Kind kind, const QList<WorkList::Row> &rows)
{
    m_tables.at(workwords::kinds().indexOf(kind))->show(rows);
    showTitles();
}

void WorkPage::showTitles()
{
    const auto titled = [](const QString &title, int count) {
        return count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title;
    };
    for (int i = 0; i < int(m_tables.size()); ++i)
        m_tabs->setTabText(i, titled(workwords::title(workwords::kinds().at(i)), m_tables.at(i)->count()));
    m_tabs->setTabText(int(m_tables.size()), titled(tr("Fees of the day"), m_fees->count()));
}

void WorkPage::handOver()
{
    const QList<QUuid> chosen = m_tables.at(workwords::kinds().indexOf(WorkList::Kind::ToForward))->selected();
    const QString name = paperKindName(PaperKind::HandOverSheet) + u".pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name,
                    [this, chosen](const QString &target) { m_run->start(chosen, target); });
}

void WorkPage::retranslate()
{
    m_title->setText(tr("To be done"));
    m_tabs->setAccessibleName(tr("Lists of work"));
    m_tabs->tabBar()->setAccessibleName(tr("Lists of work"));
    m_handOver->setText(tr("Hand on what is selected, with its sheet"));
    for (int i = 0; i < int(m_tables.size()); ++i) {
        const WorkList::Kind kind = workwords::kinds().at(i);
        m_tables.at(i)->setTexts(workwords::title(kind), tr("Nothing here"), workwords::nothing(kind));
    }
    showTitles();
}

} // namespace yichuang
