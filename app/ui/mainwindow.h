// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/destination.h"
#include "ui/idlewatch.h"
#include "ui/preferences.h"
#include "ui/windowfacts.h"

#include <QMainWindow>

class QStackedWidget;

namespace yichuang {

class CaseDetailPage;
class CasesPage;
class HeaderBar;
class HomePage;
class IntakeWays;
class LockPage;
class LoginPage;
class NavigationBar;
class NoticeLine;
class OutboxPage;
class Page;
class SettingsPage;
class WorkPage;

/// The window: knows the pages and the ways between them, nothing of what they do. Locks when nobody is there,
/// lets nobody close it over unsaved typing. setup makes one and shows it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Services &services, Preferences &preferences, const WindowFacts &facts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void go(const Destination &to);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    void addShortcuts();
    void connectSession();
    template<typename T>
    T *addPage(T *page);
    void showPage(Page *page, Destination::Place place);
    void repeatLast();
    void enterDesk();
    void showLight(const Light &light);
    void showLogin();
    void lock();
    void toggleLanguage();
    void retranslate();

    Services &m_services;
    Preferences &m_preferences;
    const WindowFacts m_facts;
    IdleWatch m_idle;
    HeaderBar *m_header;
    QStackedWidget *m_layers;  ///< login, lock, desk
    LoginPage *m_login;
    LockPage *m_lock;
    QWidget *m_desk;
    NavigationBar *m_navigation = nullptr;
    NoticeLine *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    HomePage *m_home = nullptr;
    IntakeWays *m_intakes = nullptr;
    CasesPage *m_cases = nullptr;
    CaseDetailPage *m_case = nullptr;
    WorkPage *m_work = nullptr;
    OutboxPage *m_outbox = nullptr;
    SettingsPage *m_settings = nullptr;
    Destination::Place m_place = Destination::Place::Home;
    bool m_mayClose = false;
};

} // namespace yichuang
