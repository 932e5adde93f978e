// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "../items/casemaker.h"
#include "catalogue/trustedkey.h"
#include "core/stamp.h"
#include "forms/widgets/theme.h"
#include "ui/intakepage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yichuang::test {

namespace {

Station demoStation()
{
    Station station;
    station.code = u"ST0001"_s;
    station.desk = u"3"_s;
    station.isDemo = true;
    station.centre.name = u"示例镇便民服务中心"_s;
    station.centre.townName = u"示例镇"_s;
    station.centre.divisionCode = u"329999100000"_s;
    station.centre.address = u"示例县示例镇人民路1号"_s;
    station.centre.openingHours = u"工作日 9:00-12:00, 13:30-17:30"_s;
    station.centre.phone = u"0000-12345"_s;
    return station;
}

ScryptCost cheapCost()
{
    ScryptCost cost;
    cost.n = 1024;
    return cost;
}

} // namespace

Desk::Desk(Words words, Kit kit)
    : m_kit(kit)
    , m_station(demoStation())
{
    if (!m_chinese.load(u":/translations/zh_CN.qm"_s)) {
        problem = u"the Chinese texts are not there"_s;
        return;
    }
    speak(words);
    static bool isDressed = false;
    if (!std::exchange(isDressed, true))
        Theme::apply(*qApp, Theme::Mode::Practice);
    if (!open())
        return;
    hand = std::make_unique<Hand>(*m_window);
    typist = std::make_unique<Typist>(*hand, *m_window);
}

Desk::~Desk()
{
    hand.reset();
    typist.reset();
    m_window.reset();
    m_services.reset();
    QCoreApplication::removeTranslator(&m_chinese);
}

bool Desk::open()
{
    auto key = PublicKey::fromPem(trustedItemKey());
    QFile days(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/data/cn-workdays.json"));
    auto calendar = WorkingCalendar::parse(days.open(QIODevice::ReadOnly) ? days.readAll() : QByteArray());
    auto codes = CodeTables::read(QStringLiteral(YICHUANG_SOURCE_DIR "/resources/codes"));
    if (!key || !calendar || !codes) {
        problem = u"key, calendar or codes"_s;
        return false;
    }
    m_itemKey.emplace(key.take());
    m_calendar.emplace(calendar.take());
    m_codes.emplace(codes.take());
    m_catalogue = std::make_unique<ItemCatalogue>(QStringList{QStringLiteral(YICHUANG_ITEMS_BUILT)}, *m_itemKey);
    packages.catalogue = m_catalogue.get();
    m_keyRing = std::make_unique<KeyRingFile>(m_folder.filePath(u"ring.json"_s), m_vault, clock, cheapCost());
    province.secret = QByteArray(32, 's');
    if (const auto made = m_keyRing->create(province.secret); !made) {
        problem = made.error().detail;
        return false;
    }
    const QString store = m_folder.filePath(u"store"_s);
    QDir().mkpath(store);
    auto ledger = AsyncLedger::open({store, m_vault, clock, m_station.code, nullptr, {}});
    if (!ledger) {
        problem = ledger.error().detail;
        return false;
    }
    m_ledger = ledger.take();
    QList<NumberRange> ranges;
    for (const ItemEntry &entry : m_catalogue->entries()) {
        for (const ItemEntry::Business &business : entry.businesses)
            ranges.append({business.implementingCode, 1, 500});
    }
    m_ledger->setNumberRanges(ranges).waitForFinished();
    province.state.kind = LineState::Kind::Online;
    m_services = std::make_unique<Services>(Ports{*m_ledger, *m_catalogue, province, *m_keyRing, m_vault, papers, clock,
                                                  *m_calendar, *m_codes, m_station, errands,
                                                  m_kit == Kit::Full ? &reader : nullptr,
                                                  m_kit == Kit::Full ? &practice : nullptr, &packages});
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"window.ini"_s));
    const WindowFacts facts{u"0.1.0"_s, store, m_folder.path(), {{u"limin"_s, QString::fromLatin1(FakeProvince::Password), u"李敏"_s, Role::Clerk}}};
    m_window = std::make_unique<MainWindow>(*m_services, *m_preferences, facts);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        problem = u"the window did not become active"_s;
    return true;
}

Result<Done> Desk::logIn(const QString &account)
{
    if (const auto typed = hand->fill(u"loginAccount"_s, account); !typed)
        return typed.error();
    if (const auto typed = hand->fill(u"loginPassword"_s, QString::fromLatin1(FakeProvince::Password)); !typed)
        return typed.error();
    hand->press(Qt::Key_Return);
    return hand->until(u"somebody is logged in"_s, [this] { return m_services->session.isLoggedIn(); });
}

Result<Done> Desk::openItem(const QString &typed, const QString &business)
{
    if (const auto filled = hand->fill(u"homeSearch"_s, typed); !filled)
        return filled.error();
    for (const ItemHit &hit : m_services->search.find(typed)) {
        if (hit.businessCode == business)
            break;
        hand->press(Qt::Key_Down);
    }
    hand->press(Qt::Key_Return);
    return hand->until(u"the intake is open"_s, [this, business] {
        return intake() && intake()->business().code == business;
    });
}

Intake *Desk::intake()
{
    auto *page = m_window->findChild<IntakePage *>();
    return page ? page->intake() : nullptr;
}

Result<Done> Desk::fillForm()
{
    Intake *open = intake();
    return open ? fillForm(*open) : Result<Done>(Error{ErrorCode::NotFound, {}, u"no intake is open"_s});
}

Result<Done> Desk::fillForm(Intake &open) const
{
    QFile file(QStringLiteral(YICHUANG_SOURCE_DIR "/tests/items/seeds/%1.json").arg(open.business().code));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, {}, file.fileName()};
    const QJsonObject seed = QJsonDocument::fromJson(file.readAll()).object().value("complete"_L1).toObject();
    CaseMaker maker(open.form().form(), open.form().context());
    open.form().load(maker.make(seed, CaseMaker::Extent::Complete));
    open.formEdited();
    return Done{};
}

Result<Done> Desk::acceptOpenCase()
{
    if (const auto filled = fillForm(); !filled)
        return filled.error();
    hand->press(Qt::Key_4, Qt::ControlModifier);
    if (const auto checked = hand->click(u"materialsAllComplete"_s); !checked)
        return checked.error();
    hand->press(Qt::Key_5, Qt::ControlModifier);
    if (const auto done = signForm(); !done)
        return done.error();
    hand->press(Qt::Key_Return, Qt::ControlModifier);
    hand->press(Qt::Key_Return, Qt::ControlModifier);
    const auto number = hand->find(u"outcomeNumber"_s);
    return number ? Result<Done>() : Result<Done>(number.error());
}

void Desk::sign(Intake &open)
{
    open.formPrinted(open.formDigest());
    open.setSignedOnPaper(true);
}

Result<Done> Desk::signForm()
{
    if (!intake() || !intake()->business().signatureRequired)
        return Done{};
    if (const auto printed = hand->click(u"signedForm.print"_s); !printed)
        return printed.error();
    if (const auto kept = hand->click(u"signedForm.confirmed"_s); !kept)
        return kept.error();
    return hand->until(u"the form counts as signed"_s, [this] { return intake()->whyNotSigned().isEmpty(); });
}

QWidget *Desk::find(const QString &name)
{
    const auto found = hand->find(name);
    return found ? *found : nullptr;
}

void Desk::receiveAll()
{
    const auto acts = m_ledger->unsent(100, false, 0).result();
    QList<Verdict> verdicts;
    for (const Act &act : acts.valueOr({})) {
        Verdict verdict;
        verdict.actId = act.id;
        verdict.receipt = u"R-%1"_s.arg(act.sequence);
        verdict.platformTime = clock.now().addSecs(2);
        verdicts.append(verdict);
    }
    m_ledger->record(verdicts).waitForFinished();
    hand->settle();
}

void Desk::speak(Words words)
{
    if (words == Words::Chinese)
        QCoreApplication::installTranslator(&m_chinese);
    else
        QCoreApplication::removeTranslator(&m_chinese);
    QCoreApplication::processEvents();
}

void Desk::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("YICHUANG_SHOTS");
    if (folder.isEmpty())
        return;
    // What is still being read or drawn comes in first; something that turns all the time is taken as it is.
    constexpr int Same = 12;
    QImage before;
    int same = 0;
    const auto stands = [this, &before, &same] {
        const QImage now = m_window->grab().toImage();
        same = std::exchange(before, now) == now ? same + 1 : 0;
        return same >= Same;
    };
    if (const auto still = hand->until(u"the picture stands still"_s, stands, 3'000); !still)
        qInfo("%s: the picture does not stand still", qPrintable(name));
    before.save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace yichuang::test
