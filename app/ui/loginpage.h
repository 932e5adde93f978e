// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sessionservice.h"
#include "ui/windowfacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace yichuang {

class NoticeLine;

/// One identity, one password. Says what is wrong where it is typed; ends when the session service says so.
class LoginPage final : public QWidget
{
    Q_OBJECT

public:
    LoginPage(SessionService &session, const Station &station, const WindowFacts &facts, QWidget *parent = nullptr);

    void enter();

Q_SIGNALS:
    void done(); ///< someone is logged in

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeWelcome();
    void addDemoAccounts(QWidget *form);
    void logIn();
    void show(const Result<Session> &answer);
    void setBusy(bool busy);
    void retranslate();

    SessionService &m_session;
    const Station &m_station;
    const WindowFacts &m_facts;
    QLabel *m_product = nullptr;
    QLabel *m_promise = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_accountLabel = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLabel *m_capsLock = nullptr;
    QLabel *m_demoTitle = nullptr;
    QLineEdit *m_account = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_button = nullptr;
    QProgressBar *m_progress = nullptr;
    NoticeLine *m_notice = nullptr;
};

} // namespace yichuang
