// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/demopractice.h"
#include "setup/demostation.h"
#include "setup/look.h"
#include "setup/options.h"
#include "setup/workstation.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>

namespace yichuang {

/// Practice as a trainer runs it (演示/培训): a round with its own platform, residents and throw-away station, and after a
/// reset the next one in the same place on the screen. Language and text size outlive a round, nothing else does.
/// GUI thread; the window is there after begin().
class PracticeRun final : public QObject
{
    Q_OBJECT

public:
    PracticeRun(QApplication &application, const Options &options, const DemoStation::Pace &usual);
    ~PracticeRun() override;

    /// Takes a second or two. The round before stays as it is if the new one cannot begin.
    Result<Done> begin(const QDate &firstDay);

    MainWindow &window() { return *m_round->window; }
    Services &services() { return m_round->station->services(); }
    DemoStation &demo() { return *m_round->demo; }
    DemoPractice &practice() { return *m_round->practice; }
    Preferences &preferences() { return m_preferences; }

Q_SIGNALS:
    void begun(); ///< a new window took the place of the one before

private:
    /// In the order of making; it ends the other way.
    struct Round
    {
        DemoClock clock;
        SimulatedCardReader reader;
        std::unique_ptr<DemoStation> demo;
        std::unique_ptr<DemoPractice> practice;
        std::unique_ptr<Workstation> station;
        std::unique_ptr<MainWindow> window;
    };

    Result<std::unique_ptr<Round>> make(const QDate &firstDay);
    void beginAnew(const QDate &firstDay);

    const DemoStation::Pace m_pace;
    QTemporaryDir m_settings;
    Preferences m_preferences;
    Look m_look;
    std::unique_ptr<Round> m_round;
};

/// Where the parts of a station's folder are, for its window.
WindowFacts factsOf(const StationFolder &folder);
void setLanguage(Preferences &preferences, const Options &options);

} // namespace yichuang
