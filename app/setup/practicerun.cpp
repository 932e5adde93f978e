// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/practicerun.h"

#include "services/services.h"
#include "setup/commands.h"
#include "setup/demoresidents.h"
#include "store/asyncledger.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QList<DemoAccount> demoAccounts(const QString &password)
{
    return {{u"lili"_s, password, u"李丽"_s, Role::Clerk},
            {u"wangfang"_s, password, u"王芳"_s, Role::Supervisor},
            {u"zhaomin"_s, password, u"赵敏"_s, Role::Trainer}};
}

QList<IdCard> residents()
{
    QFile file(u":/yichuang/data/practice-registers.json"_s);
    return demoResidents(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

DemoStation::Pace paceOf(const Options &options, const DemoStation::Pace &usual)
{
    if (options.paceSeconds < 0)
        return usual;
    const std::chrono::seconds wanted(options.paceSeconds);
    const auto atMost = [wanted](std::chrono::milliseconds time) {
        return std::min<std::chrono::milliseconds>(wanted, time);
    };
    return {wanted, atMost(usual.result), atMost(usual.payment)};
}

} // namespace

WindowFacts factsOf(const StationFolder &folder)
{
    return {QStringLiteral(YICHUANG_VERSION), folder.store(), folder.backups(), {}};
}

void setLanguage(Preferences &preferences, const Options &options)
{
    if (!options.language.isEmpty())
        preferences.setLanguage(options.language);
}

PracticeRun::PracticeRun(QApplication &application, const Options &options, const DemoStation::Pace &usual)
    : m_pace(paceOf(options, usual))
    , m_preferences(m_settings.filePath(u"preferences.ini"_s))
    , m_look(application, m_preferences, true)
{
    setLanguage(m_preferences, options);
}

PracticeRun::~PracticeRun() = default;

// The certificates of a round are judged by the computer's own date, so they are made on it at the latest; the date of
// the demo comes after.
Result<std::unique_ptr<PracticeRun::Round>> PracticeRun::make(const QDate &firstDay)
{
    auto round = std::make_unique<Round>();
    if (firstDay.isValid())
        round->clock.setToday(std::min(firstDay, QDate::currentDate()));
    auto demo = DemoStation::start(round->clock, m_pace);
    if (!demo)
        return demo.error();
    round->demo = demo.take();
    round->clock.setToday(firstDay);
    round->practice = std::make_unique<DemoPractice>(round->clock, round->reader, residents());
    const StationFolder folder = round->demo->folder();
    auto station = Workstation::open(folder, round->clock, Workstation::Line::Up,
                                     {&round->reader, round->practice.get()});
    if (!station)
        return station.error();
    round->station = station.take();
    round->practice->watch(round->station->ledger());
    WindowFacts facts = factsOf(folder);
    facts.demoAccounts = demoAccounts(round->demo->seed().password);
    round->window = std::make_unique<MainWindow>(round->station->services(), m_preferences, facts);
    return round;
}

Result<Done> PracticeRun::begin(const QDate &firstDay)
{
    Result<std::unique_ptr<Round>> made = make(firstDay);
    if (!made)
        return made.error();
    std::unique_ptr<Round> round = made.take();
    if (m_round) {
        round->window->setGeometry(m_round->window->geometry());
        round->window->setWindowState(m_round->window->windowState());
    }
    round->window->show();
    // Later, because a button of the old window may be what asked for it.
    connect(round->practice.get(), &Practice::resetWanted, this, &PracticeRun::beginAnew, Qt::QueuedConnection);
    m_round = std::move(round);
    Q_EMIT begun();
    return Done{};
}

void PracticeRun::beginAnew(const QDate &firstDay)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto begun = begin(firstDay);
    QGuiApplication::restoreOverrideCursor();
    if (!begun)
        fail(begun.error());
}

} // namespace yichuang
