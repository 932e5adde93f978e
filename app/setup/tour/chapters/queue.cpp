// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/queue.h"

#include "services/services.h"
#include "setup/demostation.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"
#include "setup/tour/strokes.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QList<Resident> enrolling()
{
    const QString road = u"示例县示例镇示例社区幸福路18号"_s;
    return {{u"吴志强"_s, inventedIdNumber(QDate(1990, 3, 9), Sex::Male, 7), u"未婚"_s, u"示例村委会"_s,
             u"示例县示例镇示例村一组6号"_s, u"13912340002"_s},
            {u"示例甲"_s, u"329999199003090158"_s, u"未婚"_s, u"示例社区居委会"_s, road, u"13912340004"_s},
            {u"示例乙"_s, inventedIdNumber(QDate(1992, 6, 21), Sex::Female, 9), u"未婚"_s, u"示例社区居委会"_s, road,
             u"13912340004"_s}};
}

QList<Resident> veryOld()
{
    const QString road = u"示例县示例镇示例社区幸福路3号"_s;
    return {{u"钱素贞"_s, inventedIdNumber(QDate(1940, 1, 15), Sex::Female, 5), u"丧偶"_s, u"示例村委会"_s,
             u"示例县示例镇示例村二组9号"_s, u"13912340005"_s},
            {u"王建国"_s, u"329999194102110035"_s, u"已婚"_s, u"示例社区居委会"_s, road, u"13912340006"_s},
            {u"李秀英"_s, u"329999194308230024"_s, u"已婚"_s, u"示例社区居委会"_s, road, u"13912340006"_s}};
}

} // namespace

Result<Done> Queue::play()
{
    return inOrder([&] { return m_clerk.waitForUnsent(0); }, [&] { return unplug(); },
                   [&] { return take({u"居民养老"_s, u"RS01-01"_s, u"enrolment"_s}, enrolling()); },
                   [&] { return take({u"尊老金"_s, u"MZ07-01"_s, u"allowance"_s}, veryOld()); },
                   [&] { return plugIn(); });
}

Result<Done> Queue::unplug()
{
    m_demo.unplug();
    m_clerk.services().outbox.sendNow();
    return m_clerk.hand().until(u"the line is down"_s, [&] {
        return m_clerk.services().ports.province.line().kind != LineState::Kind::Online;
    });
}

Result<Done> Queue::plugIn()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navOutbox"_s); },
        [&] { return m_clerk.shot(u"outbox"_s, u"the tray says what waits, why, and what to do"_s); },
        [&] { return m_demo.plugIn(); },
        [&] {
            m_clerk.services().outbox.sendNow();
            return m_clerk.waitForUnsent(0);
        },
        [&] { return m_clerk.waitForState(enrolling().at(0).idNumber, CaseState::ResultReady); },
        [&] { return m_clerk.shot(u"outbox-drained"_s, u"the line is back and everything has arrived once"_s); });
}

Result<Done> Queue::take(const Item &item, const QList<Resident> &people)
{
    return inOrder([&] { return m_clerk.hand().click(u"navHome"_s); }, [&] { return newOne(item, people.at(0)); },
                   [&] { return withCard(item, people.at(1)); }, [&] { return sameHousehold(item, people.at(2)); });
}

Result<Done> Queue::newOne(const Item &item, const Resident &resident)
{
    return inOrder(
        [&] {
            m_strokes.begin(m_clerk.hand());
            return m_clerk.openItem(item.search, item.business);
        },
        [&] { return m_clerk.type(tourforms::person(resident)); }, [&] { return finish(item, resident, u"new"_s); },
        [&] { return m_clerk.shot(item.picture + u"-offline"_s, u"accepted with no line; the number is official"_s); });
}

// The card lies on the reader before the key is pressed, as at any counter.
Result<Done> Queue::withCard(const Item &item, const Resident &resident)
{
    return inOrder(
        [&] {
            m_strokes.begin(m_clerk.hand());
            m_clerk.hand().press(Qt::Key_N, Qt::ControlModifier);
            return m_clerk.see(u"applicant.name"_s);
        },
        [&] {
            m_practice.presentCard(resident.idNumber);
            m_clerk.hand().press(Qt::Key_F9);
            return m_clerk.hand().until(u"the card is read"_s, [&] {
                const auto *name = m_clerk.window().findChild<QLineEdit *>(u"applicant.name"_s);
                return name && name->text() == resident.name;
            });
        },
        [&] { return m_clerk.type(tourforms::beyondTheCard(resident)); },
        [&] { return m_clerk.shot(item.picture + u"-next-person"_s, u"one key for the next person, one for the card"_s); },
        [&] { return finish(item, resident, u"card"_s); });
}

Result<Done> Queue::sameHousehold(const Item &item, const Resident &resident)
{
    return inOrder(
        [&] {
            m_strokes.begin(m_clerk.hand());
            m_clerk.hand().press(Qt::Key_H, Qt::ControlModifier);
            return m_clerk.see(u"applicant.name"_s);
        },
        [&] { return m_clerk.type(tourforms::memberOf(resident)); },
        [&] { return finish(item, resident, u"household"_s); });
}

Result<Done> Queue::finish(const Item &item, const Resident &resident, const QString &kind)
{
    const bool isPension = item.business == "RS01-01"_L1;
    return inOrder(
        [&] { return m_clerk.next(); },
        [&] { return m_clerk.type(isPension ? tourforms::pensionEnrolment() : tourforms::elderlyAllowance(resident)); },
        [&] { return m_clerk.type(tourforms::payee()); }, [&] { return m_clerk.type(tourforms::promise()); },
        [&] { return m_clerk.shot(item.picture + u"-form-"_s + kind, u"the item computes what it can"_s); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.allPapersComplete(); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.accept(); }, [&] { return m_clerk.print(u"acceptance"_s); },
        [&] {
            m_strokes.end(m_clerk.hand(), item.business, kind);
            return Result<Done>();
        });
}

} // namespace yichuang
