// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemcatalogue.h"
#include "crypto/keyringfile.h"
#include "crypto/publickey.h"
#include "crypto/stationvault.h"
#include "fakes.h"
#include "services/services.h"
#include "setup/tour/hand.h"
#include "setup/tour/typist.h"
#include "store/asyncledger.h"
#include "ui/mainwindow.h"

#include <QTemporaryDir>
#include <QTranslator>

#include <memory>
#include <optional>

namespace yichuang::test {

/// A whole desk for one test: real items, vault, key ring, ledger and services in a folder of its own; only the
/// province, the printer and the clock are substitutes. The window is shown at 1366 x 768.
class Desk
{
public:
    enum class Words { English, Chinese };
    /// Bare: no card reader, no practice: a real counter without devices.
    enum class Kit { Full, Bare };

    explicit Desk(Words words = Words::English, Kit kit = Kit::Full);
    ~Desk();

    /// Empty, or why the desk could not be put together.
    QString problem;

    Services &services() { return *m_services; }
    Preferences &preferences() { return *m_preferences; }
    MainWindow &window() { return *m_window; }
    AsyncLedger &ledger() { return *m_ledger; }
    Catalogue &catalogue() const { return *m_catalogue; }

    /// Types account and password.
    Result<Done> logIn(const QString &account = QStringLiteral("limin"));
    /// Finds an item by typing and opens it.
    Result<Done> openItem(const QString &typed, const QString &business);
    /// The intake on the screen.
    Intake *intake();
    /// Puts the worked case of the business into the open intake, as a clerk would have typed it.
    Result<Done> fillForm();
    Result<Done> fillForm(Intake &open) const;
    /// From the filled form over the papers to the outcome, by keys.
    Result<Done> acceptOpenCase();
    /// As if the form had been printed and the signed sheet were kept: for tests of what comes later.
    static void sign(Intake &open);
    /// On the review: prints the form and ticks that the signed sheet is kept; nothing where no signature is wanted.
    Result<Done> signForm();
    /// Waits until the control is there.
    QWidget *find(const QString &name);
    template<typename T>
    T *find(const QString &name)
    {
        return qobject_cast<T *>(find(name));
    }
    /// What the province would say to everything unsent.
    void receiveAll();
    void speak(Words words);
    /// A picture of the window, if a folder for pictures is named in YICHUANG_SHOTS.
    void shot(const QString &name);

    StillClock clock;
    FakeProvince province;
    FakePapers papers;
    FakeErrands errands;
    SimulatedCardReader reader{{std::chrono::milliseconds(1), std::chrono::hours(1)}};
    FakePractice practice{clock, reader};
    FakePackages packages;
    std::unique_ptr<Hand> hand;
    std::unique_ptr<Typist> typist;

private:
    bool open();

    const Kit m_kit;
    QTemporaryDir m_folder;
    QTranslator m_chinese;
    StationVault m_vault{Suite::Second};
    std::unique_ptr<KeyRingFile> m_keyRing;
    std::optional<PublicKey> m_itemKey;
    std::unique_ptr<ItemCatalogue> m_catalogue;
    std::optional<WorkingCalendar> m_calendar;
    std::optional<CodeTables> m_codes;
    Station m_station;
    std::unique_ptr<AsyncLedger> m_ledger;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace yichuang::test
