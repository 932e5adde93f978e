// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/tour.h"

#include "core/uuid7.h"
#include "services/services.h"
#include "setup/tour/residents.h"

#include <QApplication>
#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr auto HomeTown = "示例市/示例县/示例镇/示例村委会"_L1;

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
                         {u"applicant.hukouRegion"_s, HomeTown},
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

Result<Done> Tour::allPapersComplete(const QString &)
{
    return Done{};
}

Result<Done> Tour::accept()
{
    return inOrder([&] { return m_hand.click(u"outcomeAccept"_s); }, [&] { return m_hand.click(u"outcomeConfirm"_s); },
                   [&] { return m_hand.click(u"outcomeConfirm"_s); },
                   [&] {
                       const auto number = m_hand.find(u"outcomeNumber"_s);
                       return number ? Result<Done>() : Result<Done>(number.error());
                   });
}

Result<Done> Tour::temporaryAid()
{
    return Done{};
}

Result<Done> Tour::offlineEnrolment()
{
    return Done{};
}

Result<Done> Tour::lookAround()
{
    return Done{};
}

Result<Done> Tour::otherLanguageAndSize()
{
    return Done{};
}

} // namespace yichuang
