// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/await.h"
#include "forms/widgets/theme.h"
#include "ui/bundle/bundlepage.h"
#include "ui/casedetailpage.h"
#include "ui/casespage.h"
#include "ui/headerbar.h"
#include "ui/homepage.h"
#include "ui/intakepage.h"
#include "ui/intakeways.h"
#include "ui/lockpage.h"
#include "ui/loginpage.h"
#include "ui/navigationbar.h"
#include "ui/outboxpage.h"
#include "ui/pagepane.h"
#include "ui/parts/noticeline.h"
#include "ui/settingspage.h"
#include "ui/workpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr QSize FirstSize(1366, 768);

/// The page or layer of a stack that holds a widget comes to the front.
void bringToFront(QStackedWidget *stack, const QWidget *widget)
{
    for (int i = 0; i < stack->count(); ++i) {
        if (stack->widget(i) == widget || stack->widget(i)->isAncestorOf(widget))
            stack->setCurrentIndex(i);
    }
}

/// What the input method still holds belongs to the field it was typed in.
void commitComposition()
{
    QGuiApplication::inputMethod()->commit();
}

} // namespace

MainWindow::MainWindow(Services &services, Preferences &preferences, const WindowFacts &facts, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_facts(facts)
    , m_header(new HeaderBar(services.ports.station, this))
    , m_layers(new QStackedWidget(this))
    , m_login(new LoginPage(services.session, services.ports.station, m_facts, this))
    , m_lock(new LockPage(services.session, this))
    , m_desk(new QWidget(this))
{
    setObjectName(u"mainWindow"_s);
    auto *frame = new QWidget(this);
    setLook(frame, services.ports.station.isDemo ? "practice" : "work");
    frame->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(frame);
    const int edge = services.ports.station.isDemo ? Theme::space(1) : 0; // practice shows its colour all around
    column->setContentsMargins(edge, 0, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_layers, 1);
    m_layers->addWidget(new PagePane(m_login, m_layers));
    m_layers->addWidget(new PagePane(m_lock, m_layers));
    m_layers->addWidget(m_desk);
    setCentralWidget(frame);
    addPages();
    addShortcuts();
    connectSession();
    retranslate();
    resize(FirstSize);
    showLogin();
}

MainWindow::~MainWindow() = default;

template<typename T>
T *MainWindow::addPage(T *page)
{
    m_pages->addWidget(new PagePane(page, m_pages));
    connect(page, &Page::left, this, &MainWindow::go);
    return page;
}

void MainWindow::addPages()
{
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_navigation = new NavigationBar(m_desk);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notice = new NoticeLine(m_desk);
    m_notice->setObjectName(u"windowNotice"_s);
    m_pages = new QStackedWidget(m_desk);
    setLook(m_pages, "page");
    m_pages->setAttribute(Qt::WA_StyledBackground);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);

    m_home = addPage(new HomePage(m_services, m_pages));
    auto *intake = addPage(new IntakePage(m_services, m_preferences, m_pages));
    auto *bundle = addPage(new BundlePage(m_services, m_preferences, m_pages));
    m_intakes = new IntakeWays(m_services, *intake, *bundle, this);
    m_cases = addPage(new CasesPage(m_services, m_pages));
    m_case = addPage(new CaseDetailPage(m_services, m_preferences, m_pages));
    m_work = addPage(new WorkPage(m_services, m_preferences, m_pages));
    m_outbox = addPage(new OutboxPage(m_services, m_pages));
    m_settings = addPage(new SettingsPage(m_services, m_preferences, m_facts, m_pages));
    connect(m_navigation, &NavigationBar::wanted, this,
            [this](Destination::Place place) { go(Destination::to(place)); });
    connect(m_intakes, &IntakeWays::opened, this, [this](Page *page) { showPage(page, Destination::Place::Intake); });
    connect(m_intakes, &IntakeWays::failed, this, [this](const Error &error) { m_notice->say(error); });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, m_desk);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { go(Destination::home()); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { repeatLast(); });
}

void MainWindow::connectSession()
{
    SessionService &session = m_services.session;
    connect(m_header, &HeaderBar::outboxWanted, this, [this] { go(Destination::to(Destination::Place::Outbox)); });
    connect(m_header, &HeaderBar::languageWanted, this, &MainWindow::toggleLanguage);
    connect(m_header, &HeaderBar::lockWanted, this, &MainWindow::lock);
    connect(m_header, &HeaderBar::logOutWanted, this, [this] {
        commitComposition();
        m_services.session.logOut();
    });
    connect(m_login, &LoginPage::done, this, &MainWindow::enterDesk);
    connect(m_lock, &LockPage::done, this, [this] {
        m_layers->setCurrentWidget(m_desk);
        m_idle.start(m_preferences.idleMinutes());
        m_intakes->comeBack();
    });
    connect(&session, &SessionService::aboutToLock, m_intakes, &IntakeWays::saveNow);
    connect(&session, &SessionService::locked, this, [this] {
        m_idle.stop();
        bringToFront(m_layers, m_lock);
        m_lock->enter();
    });
    connect(&session, &SessionService::loggedOut, this, &MainWindow::showLogin);
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_notice, &NoticeLine::actionChosen, this, [this] { // offered only where closing could not save
        m_mayClose = true;
        close();
    });
    connect(&m_services.light, &LightService::changed, this, &MainWindow::showLight);
    connect(&m_preferences, &Preferences::idleMinutesChanged, this, [this](int minutes) {
        if (m_services.session.isLoggedIn())
            m_idle.start(minutes);
    });
}

void MainWindow::showPage(Page *page, Destination::Place place)
{
    commitComposition();
    m_notice->clear();
    m_place = place;
    m_navigation->setCurrent(place);
    bringToFront(m_pages, page);
    page->enter();
}

void MainWindow::go(const Destination &to)
{
    if (!m_services.session.isLoggedIn() || m_services.session.isLocked())
        return;
    if (m_place == Destination::Place::Intake)
        m_intakes->saveNow();
    switch (to.place) {
    case Destination::Place::Home:
        return showPage(m_home, to.place);
    case Destination::Place::Intake:
        return m_intakes->go(to);
    case Destination::Place::Cases:
        if (m_place != Destination::Place::Case)
            m_cases->setQuery(to.query);
        return showPage(m_cases, to.place);
    case Destination::Place::Case:
        m_case->open(to.caseId);
        return showPage(m_case, to.place);
    case Destination::Place::Work:
        if (to.work)
            m_work->showList(*to.work);
        return showPage(m_work, to.place);
    case Destination::Place::Outbox:
        return showPage(m_outbox, to.place);
    case Destination::Place::Settings:
        return showPage(m_settings, to.place);
    }
}

void MainWindow::repeatLast()
{
    const bool isBusy = m_place == Destination::Place::Intake && m_intakes->hasUnsaved();
    if (!isBusy) // one after the other
        m_intakes->repeatLast();
}

void MainWindow::enterDesk()
{
    m_header->setSession(m_services.session.session());
    showLight(m_services.light.light());
    m_layers->setCurrentWidget(m_desk);
    m_idle.start(m_preferences.idleMinutes());
    go(Destination::home());
}

void MainWindow::showLight(const Light &light)
{
    m_header->setLight(light, m_services.ports.clock.now());
    m_navigation->setUnsent(light.ledger.unsent);
}

void MainWindow::showLogin()
{
    m_idle.stop();
    m_intakes->close();
    m_header->setSession({});
    bringToFront(m_layers, m_login);
    m_login->enter();
}

void MainWindow::lock()
{
    commitComposition();
    m_services.session.lock();
}

void MainWindow::toggleLanguage()
{
    commitComposition();
    m_preferences.setLanguage(m_preferences.language() == "en"_L1 ? u"zh_CN"_s : u"en"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !m_intakes->hasUnsaved()) {
        event->accept();
        return;
    }
    event->ignore(); // first the draft, then the window
    commitComposition();
    await(m_intakes->saveNow(), this, [this](const Result<Done> &saved) {
        if (!saved)
            return m_notice->say(saved.error(), tr("Close all the same"));
        m_mayClose = true;
        close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    const Station &station = m_services.ports.station;
    showLight(m_services.light.light());
    setWindowTitle(station.isDemo ? tr("Yichuang · practice") : tr("Yichuang"));
}

} // namespace yichuang
