// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/demostation.h"
#include "setup/tour/hand.h"
#include "setup/tour/tourlog.h"
#include "setup/tour/typist.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"

namespace yichuang {

struct Services;

/// Plays whole cases in the real window by clicks and keys, and leaves pictures, papers and tour.json. The story:
/// log in, a temporary-aid case from search to paper, its way to the province and back; then the line goes down, a
/// pension enrolment is accepted all the same, the line comes back, it arrives once; English, and text at 200 %.
class Tour
{
public:
    Tour(MainWindow &window, Services &services, DemoStation &demo, Preferences &preferences, const QString &folder);

    Result<Done> play();

private:
    using Chapter = Result<Done> (Tour::*)();

    Result<Done> logIn();
    Result<Done> temporaryAid();
    Result<Done> offlineEnrolment();
    Result<Done> lookAround();
    Result<Done> otherLanguageAndSize();

    Result<Done> openItem(const QString &typed, const QString &business);
    Result<Done> person(const QString &name, const QString &idNumber, const QString &phone, const QString &marital);
    Result<Done> payee();
    Result<Done> promise();
    Result<Done> temporaryAidForm(const QString &idNumber);
    Result<Done> allPapersComplete(const QString &business, const QString &picture);
    QStringList verdicts(const QString &business) const;
    Result<Done> accept();
    Result<Done> signForm();
    Result<Done> print(const QString &paper);
    Result<Done> waitForState(CaseState state);
    Result<Done> waitForUnsent(int count);
    Result<Done> shot(const QString &name, const QString &nowTrue);

    MainWindow &m_window;
    Services &m_services;
    DemoStation &m_demo;
    Preferences &m_preferences;
    Hand m_hand;
    Typist m_typist;
    TourLog m_log;
};

} // namespace yichuang
