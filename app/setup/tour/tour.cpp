// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/tour.h"

#include "core/uuid7.h"
#include "services/services.h"
#include "setup/tour/residents.h"
#include "ui/parts/thumbnailstrip.h"
#include "ui/parts/thumbnailtile.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString homeTown()
{
    return u"示例市/示例县/示例镇/示例村委会"_s;
}

// Runs the steps in order and stops at the first that fails.
template<typename... Steps>
Result<Done> inOrder(Steps... steps)
{
    Result<Done> result;
    const auto run = [&result](auto &step) {
        if (result)
            result = step();
        return bool(result);
    };
    (run(steps) && ...);
    return result;
}

} // namespace

Tour::Tour(MainWindow &window, Services &services, DemoStation &demo, Preferences &preferences, const QString &folder)
    : m_window(window)
    , m_services(services)
    , m_demo(demo)
    , m_preferences(preferences)
    , m_hand(window)
    , m_typist(m_hand, window)
    , m_log(folder)
{
    QDir().mkpath(folder + u"/papers"_s);
    m_preferences.setPrinter(u"pdf:"_s + folder + u"/papers"_s);
}

Result<Done> Tour::play()
{
    Result<Done> result;
    for (const Chapter chapter : {&Tour::logIn, &Tour::temporaryAid, &Tour::offlineEnrolment, &Tour::lookAround,
                                  &Tour::otherLanguageAndSize}) {
        result = (this->*chapter)();
        if (!result) {
            m_window.grab().save(m_log.folder() + u"/trouble.png"_s);
            break;
        }
    }
    const auto written = m_log.write(bool(result), result ? QString() : result.error().message);
    return result ? written : result;
}

Result<Done> Tour::shot(const QString &name, const QString &nowTrue)
{
    m_hand.settle();
    return m_log.step(m_window, name, nowTrue);
}

Result<Done> Tour::logIn()
{
    return inOrder(
        [&] { return m_hand.until(u"the window is drawn"_s, [&] { return m_window.isVisible(); }); },
        [&] { return shot(u"login"_s, u"the window is open, nobody is logged in"_s); },
        [&] { return m_hand.fill(u"loginAccount"_s, m_demo.seed().clerk); },
        [&] { return m_hand.fill(u"loginPassword"_s, m_demo.seed().password); },
        [&] {
            m_hand.press(Qt::Key_Return);
            return m_hand.until(u"somebody is logged in"_s, [&] { return m_services.session.isLoggedIn(); });
        },
        [&] { return m_hand.find(u"homeSearch"_s) ? Result<Done>() : m_hand.click(u"homeSearch"_s); },
        [&] { return shot(u"home"_s, u"the clerk is logged in with one identity"_s); });
}

Result<Done> Tour::openItem(const QString &typed, const QString &business)
{
    return inOrder([&] { return m_hand.click(u"navHome"_s); }, [&] { return m_hand.fill(u"homeSearch"_s, typed); },
                   [&] { return shot(u"search-"_s + typed, u"the items that \"%1\" stands for are listed"_s.arg(typed)); },
                   [&] {
                       const QList<ItemHit> hits = m_services.search.find(typed);
                       for (const ItemHit &hit : hits) {
                           if (hit.businessCode == business)
                               break;
                           m_hand.press(Qt::Key_Down);
                       }
                       m_hand.press(Qt::Key_Return);
                       return Result<Done>();
                   },
                   [&] { return m_hand.find(u"intakeNext"_s) ? Result<Done>() : m_hand.click(u"intakeNext"_s); },
                   [&] { return shot(u"guide-"_s + business, u"the guide of %1 is open"_s.arg(business)); },
                   [&] { return m_hand.click(u"intakeNext"_s); });
}

Result<Done> Tour::person(const QString &name, const QString &idNumber, const QString &phone, const QString &marital)
{
    return m_typist.set({{u"applicant.name"_s, name},
                         {u"applicant.idNumber"_s, idNumber},
                         {u"applicant.marital"_s, marital},
                         {u"applicant.hukouRegion"_s, homeTown()},
                         {u"applicant.hukouAddress"_s, u"示例县示例镇示例村三组12号"_s},
                         {u"applicant.phone"_s, phone}});
}

Result<Done> Tour::payee()
{
    return m_typist.set({{u"payee.bank"_s, u"中国农业银行"_s}, {u"payee.accountNo"_s, u"6228480000000000018"_s}});
}

Result<Done> Tour::promise()
{
    return m_typist.set({{u"promise.truth"_s, u"yes"_s}, {u"promise.privacy"_s, u"yes"_s}});
}

// Each line of the checklist that is on the screen gets its verdict by keyboard: 1 is "complete".
Result<Done> Tour::allPapersComplete(const QString &business, const QString &picture)
{
    const auto shown = m_hand.until(u"the checklist is shown"_s, [&] { return !verdicts(business).isEmpty(); });
    if (!shown)
        return shown.error();
    for (const QString &name : verdicts(business)) {
        if (const auto done = m_typist.set(name, u"#1"_s); !done)
            return done.error();
    }
    if (picture.isEmpty())
        return Done{};
    // A scan comes from the clipboard, as from a scanner's own program.
    QImage scan(1240, 1754, QImage::Format_RGB32);
    scan.fill(Qt::white);
    QPainter painter(&scan);
    painter.setFont(QFont(u"Noto Sans CJK SC"_s, 36));
    painter.drawText(scan.rect().adjusted(120, 120, -120, -120), Qt::TextWordWrap,
                     u"医疗费用结算单(演示)\n\n姓名:周桂兰\n总费用:38,600.00元\n医保报销:21,400.00元"_s);
    painter.end();
    QApplication::clipboard()->setImage(scan);
    // Tab on from the verdict of the paper to the place for its files.
    if (const auto there = m_typist.set(picture + u".verdict"_s, u"#1"_s); !there)
        return there.error();
    const auto isInStrip = [] {
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (dynamic_cast<const ThumbnailStrip *>(widget))
                return true;
        }
        return false;
    };
    for (int i = 0; i < 8 && !isInStrip(); ++i)
        m_hand.press(Qt::Key_Tab);
    m_hand.press(Qt::Key_V, Qt::ControlModifier);
    return m_hand.until(u"the scan is sealed and shown"_s, [&] {
        const auto strips = m_window.findChildren<ThumbnailTile *>();
        return !strips.isEmpty();
    });
}

QStringList Tour::verdicts(const QString &business) const
{
    QStringList names;
    for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->objectName().startsWith(business) && widget->objectName().endsWith(".verdict"_L1))
            names.append(widget->objectName());
    }
    names.sort();
    return names;
}

Result<Done> Tour::accept()
{
    return inOrder([&] { return signForm(); }, [&] { return m_hand.click(u"outcomeAccept"_s); },
                   [&] { return m_hand.click(u"outcomeConfirm"_s); },
                   [&] { return m_hand.click(u"outcomeConfirm"_s); },
                   [&] { return m_hand.find(u"outcomeNumber"_s) ? Result<Done>() : m_hand.click(u"outcomeNumber"_s); });
}

// The signature is the citizen's: the clerk prints, and ticks that the signed sheet is kept.
Result<Done> Tour::signForm()
{
    return inOrder([&] { return m_hand.click(u"signedForm.print"_s); },
                   [&] { return m_hand.click(u"signedForm.confirmed"_s); });
}

// A reprint of a paper is a file of its own or a newer one: what counts is that one was written just now.
Result<Done> Tour::print(const QString &paper)
{
    const QDir folder(m_log.folder() + u"/papers"_s);
    const QDateTime before = QDateTime::currentDateTime();
    const auto isWritten = [&] {
        for (const QFileInfo &file : folder.entryInfoList({u"*"_s + paper + u"*.pdf"_s}, QDir::Files)) {
            if (file.lastModified() >= before)
                return true;
        }
        return false;
    };
    return inOrder([&] { return m_hand.click(u"paperPrint."_s + paper); },
                   [&] { return m_hand.until(u"the paper %1 is written"_s.arg(paper), isWritten); });
}

Result<Done> Tour::waitForState(CaseState state)
{
    auto waiting = m_services.cases.list({});
    return m_hand.until(u"the newest case is %1"_s.arg(caseStateLabel(state)), [&] {
        if (!waiting.isFinished())
            return false;
        const Result<CasePage> page = waiting.result();
        if (page && !page->records.isEmpty() && page->records.front().state == state)
            return true;
        waiting = m_services.cases.list({});
        return false;
    });
}

Result<Done> Tour::waitForUnsent(int count)
{
    return m_hand.until(u"%1 acts wait for the line"_s.arg(count),
                        [&] { return m_services.light.light().ledger.unsent == count; }, 30'000);
}

Result<Done> Tour::temporaryAid()
{
    const QString id = inventedIdNumber(QDate(1968, 5, 17), Sex::Female, 12);
    const int keys = m_hand.keys();
    const int clicks = m_hand.clicks();
    return inOrder(
        [&] { return openItem(u"lsjz"_s, u"MZ03-02"_s); },
        [&] { return person(u"周桂兰"_s, id, u"13912340001"_s, u"丧偶"_s); },
        [&] { return shot(u"applicant"_s, u"the applicant is typed; sex and birth came from the number"_s); },
        [&] { return m_hand.click(u"intakeNext"_s); }, [&] { return temporaryAidForm(id); },
        [&] { return m_hand.click(u"intakeNext"_s); },
        [&] { return allPapersComplete(u"MZ03-02"_s, u"MZ03-02-M09"_s); },
        [&] { return shot(u"materials"_s, u"every paper has the clerk's word, a scan is sealed with the case"_s); },
        [&] { return m_hand.click(u"intakeNext"_s); },
        [&] { return shot(u"review"_s, u"everything once more, with the promise and what the checks say"_s); },
        [&] { return accept(); },
        [&] { return shot(u"outcome"_s, u"the case is accepted and has its number"_s); },
        [&] { return print(u"acceptance"_s); },
        [&] {
            m_log.figure(u"temporaryAidNewResident"_s,
                         QJsonObject{{u"keys"_s, m_hand.keys() - keys}, {u"clicks"_s, m_hand.clicks() - clicks}});
            return Result<Done>();
        },
        [&] { return print(u"receipt"_s); }, [&] { return print(u"application-form"_s); },
        [&] { return print(u"acceptance"_s); },
        [&] { return shot(u"papers"_s, u"the papers are printed; one of them twice, and marked as a reprint"_s); },
        [&] { return waitForState(CaseState::ResultReady); },
        [&] { return m_hand.click(u"outcomeOpenCase"_s); },
        [&] { return shot(u"case"_s, u"the department's decision is back at the desk"_s); });
}

Result<Done> Tour::temporaryAidForm(const QString &idNumber)
{
    const QString row = u"household.members.0."_s;
    return inOrder(
        [&] { return m_hand.click(u"household.members.add"_s); },
        [&] {
            return m_typist.set({{row + u"name"_s, u"周桂兰"_s},
                                 {row + u"idNumber"_s, idNumber},
                                 {row + u"relation"_s, u"本人"_s},
                                 {row + u"sex"_s, u"女"_s},
                                 {row + u"marital"_s, u"丧偶"_s},
                                 {row + u"labour"_s, u"部分劳动能力"_s},
                                 {row + u"employment"_s, u"务农"_s},
                                 {row + u"income"_s, u"620"_s}});
        },
        [&] { return shot(u"household"_s, u"the household table is filled by keyboard"_s); },
        [&] {
            return m_typist.set({{u"economy.incomeWage"_s, u"620"_s},
                                 {u"economy.houseCount"_s, u"1"_s},
                                 {u"economy.houseArea"_s, u"68"_s},
                                 {u"economy.deposits"_s, u"3200"_s},
                                 {u"economy.checkAuthorised"_s, u"yes"_s},
                                 {u"expense.kind"_s, u"医疗"_s},
                                 {u"expense.total"_s, u"38600"_s},
                                 {u"expense.reimbursed"_s, u"21400"_s},
                                 {u"expense.from"_s, m_services.ports.clock.today().addMonths(-4).toString(u"yyyyMMdd"_s)},
                                 {u"expense.to"_s, m_services.ports.clock.today().addDays(-20).toString(u"yyyyMMdd"_s)}});
        },
        [&] { return payee(); }, [&] { return promise(); },
        [&] { return shot(u"form"_s, u"the form is complete; per-capita income and own burden are computed"_s); });
}

// An instant item: with the line up the answer comes to the desk, without it a receipt with a promised date.
Result<Done> Tour::offlineEnrolment()
{
    const QString id = inventedIdNumber(QDate(1990, 3, 9), Sex::Male, 7);
    return inOrder(
        [&] { return waitForUnsent(0); },
        [&] {
            m_demo.unplug();
            m_services.outbox.sendNow();
            return m_hand.until(u"the line is down"_s, [&] {
                return m_services.ports.province.line().kind != LineState::Kind::Online;
            });
        },
        [&] { return openItem(u"居民养老"_s, u"RS01-01"_s); },
        [&] { return person(u"吴志强"_s, id, u"13912340002"_s, u"未婚"_s); },
        [&] { return m_hand.click(u"intakeNext"_s); },
        [&] { return m_typist.set({{u"insurance.tier"_s, u"1000元/年"_s}}); },
        [&] { return payee(); }, [&] { return promise(); },
        [&] { return shot(u"enrolment-form"_s, u"subsidy and years to pension are computed"_s); },
        [&] { return m_hand.click(u"intakeNext"_s); }, [&] { return allPapersComplete(u"RS01-01"_s, {}); },
        [&] { return m_hand.click(u"intakeNext"_s); }, [&] { return accept(); },
        [&] { return waitForUnsent(1); },
        [&] { return shot(u"offline-outcome"_s, u"accepted with no line; the number is official, nothing is lost"_s); },
        [&] { return m_hand.click(u"navOutbox"_s); },
        [&] { return shot(u"outbox"_s, u"the tray says what waits, why, and what to do"_s); },
        [&] { return m_demo.plugIn(); },
        [&] {
            m_services.outbox.sendNow();
            return waitForUnsent(0);
        },
        [&] { return waitForState(CaseState::ResultReady); },
        [&] { return shot(u"outbox-drained"_s, u"the line is back and everything has arrived once"_s); });
}

Result<Done> Tour::lookAround()
{
    return inOrder([&] { return m_hand.click(u"navCases"_s); }, [&] { return m_hand.find(u"casesTable"_s) ? Result<Done>() : m_hand.click(u"casesTable"_s); },
                   [&] { return shot(u"cases"_s, u"all cases with state, clock and masked numbers"_s); },
                   [&] { return m_hand.fill(u"casesSearch"_s, u"桂兰"_s); },
                   [&] {
                       return m_hand.until(u"the list is narrowed"_s, [&] {
                           const auto *table = m_window.findChild<QAbstractItemView *>(u"casesTable"_s);
                           return table && table->model()->rowCount() == 1;
                       });
                   },
                   [&] { return shot(u"cases-search"_s, u"a part of the name finds the case"_s); },
                   [&] { return m_hand.click(u"navSettings"_s); },
                   [&] { return shot(u"settings"_s, u"the settings of this window"_s); },
                   [&] { return m_hand.click(u"navHome"_s); },
                   [&] { return shot(u"home-again"_s, u"the day's figures are on the home page"_s); });
}

Result<Done> Tour::otherLanguageAndSize()
{
    return inOrder(
        [&] {
            m_preferences.setLanguage(u"en"_s);
            m_hand.settle();
            return shot(u"english-home"_s, u"the same window in English"_s);
        },
        [&] { return m_hand.click(u"navCases"_s); },
        [&] { return shot(u"english-cases"_s, u"the case list in English"_s); },
        [&] {
            m_preferences.setLanguage(u"zh_CN"_s);
            m_preferences.setTextPercent(200);
            m_hand.settle();
            return m_hand.click(u"navHome"_s);
        },
        [&] { return shot(u"large-text"_s, u"text at 200 %"_s); },
        [&] {
            m_preferences.setTextPercent(100);
            m_hand.settle();
            return m_hand.click(u"headerLock"_s);
        },
        [&] { return shot(u"locked"_s, u"the window is locked; sending goes on"_s); });
}

} // namespace yichuang
