// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseflow.h"
#include "setup/tour/hand.h"
#include "setup/tour/tourlog.h"
#include "setup/tour/typist.h"
#include "ui/mainwindow.h"

namespace yichuang {

struct Services;

/// Somebody who works at one window of the tour: the ways through the pages that every chapter needs, by clicks and
/// keys. Looks at the services to know when something has happened, never calls them to make it happen. GUI thread.
class Clerk
{
public:
    struct Account
    {
        QString name;
        QString password;
    };

    Clerk(MainWindow &window, Services &services, const Account &account, TourLog &log);

    Hand &hand() { return m_hand; }
    Services &services() { return m_services; }
    TourLog &log() { return m_log; }
    QWidget &window() { return m_window; }

    /// The window comes to the front and takes the keyboard.
    Result<Done> sitDown();
    Result<Done> logIn();
    Result<Done> shot(const QString &name, const QString &nowTrue);
    /// Waits until it is there.
    Result<Done> see(const QString &control);
    bool sees(const QString &control) const;

    // --- intake ---
    /// From the search to the applicant's page.
    Result<Done> openItem(const QString &typed, const QString &business);
    /// From the search to the cart of a bundle.
    Result<Done> openBundle(const QString &typed, const QString &code);
    Result<Done> type(const QList<QPair<QString, QString>> &values) { return m_typist.set(values); }
    /// On to the next page of the intake.
    Result<Done> next();
    Result<Done> allPapersComplete();
    /// The clerk's word on one paper: its place among the choices ("#1" is complete).
    Result<Done> judge(const QString &paper, const QString &verdict);
    /// Puts a picture into the clipboard, as a scanner's own program does, and pastes it at the paper.
    Result<Done> scan(const QString &paper, const QString &words);
    /// Prints the form for the citizen's pen and ticks that the signed sheet is kept.
    Result<Done> signForm();
    /// Ends the visit with the outcome as it stands; with the control of an outcome, chooses that first.
    Result<Done> conclude(const QString &outcome = {});
    Result<Done> accept();

    // --- cases ---
    Result<Done> openCase(const QString &words);
    /// Opens the questions of a turn.
    Result<Done> turn(const QString &button);
    Result<Done> print(const QString &paper);
    /// The newest case of the person is in that state; it may have to come from the province.
    Result<Done> waitForState(const QString &idNumber, CaseState state);
    Result<Done> waitForUnsent(int count);

private:
    Result<Done> operate(const QString &control);
    bool isInIntake() const;

    MainWindow &m_window;
    Services &m_services;
    const Account m_account;
    TourLog &m_log;
    Hand m_hand;
    Typist m_typist;
};

} // namespace yichuang
