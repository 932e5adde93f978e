// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/turns.h"

#include "services/services.h"
#include "setup/demostation.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ProcedureTakes = 7; // calendar days
const QString BankCard = u"MZ07-01-M04"_s;

const Resident &moving()
{
    static const Resident one{u"陆明德"_s, inventedIdNumber(QDate(1938, 9, 18), Sex::Male, 41), u"已婚"_s,
                              u"幸福社区居委会"_s, u"示例县示例镇幸福社区和平巷8号"_s, u"13912340010"_s};
    return one;
}

} // namespace

Result<Done> Turns::play()
{
    return inOrder([&] { return m_clerk.waitForUnsent(0); },
                   [&] {
                       m_demo.unplug();
                       m_clerk.services().outbox.sendNow();
                       return takeIn();
                   },
                   [&] { return correct(); }, [&] { return suspend(); }, [&] { return trainersDay(); },
                   [&] { return resume(); }, [&] { return withdraw(); }, [&] { return m_demo.plugIn(); },
                   [&] {
                       m_clerk.services().outbox.sendNow();
                       return m_clerk.waitForUnsent(0);
                   },
                   [&] { return m_clerk.shot(u"turns-arrived"_s, u"the line is back: every turn arrived, in its order"_s); });
}

Result<Done> Turns::takeIn()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navHome"_s); }, [&] { return m_clerk.openItem(u"尊老金"_s, u"MZ07-01"_s); },
        [&] { return m_clerk.type(tourforms::person(moving())); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.type(tourforms::elderlyAllowance(moving())); },
        [&] { return m_clerk.type(tourforms::payee()); }, [&] { return m_clerk.type(tourforms::promise()); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.scan(BankCard, u"社会保障卡复印件(演示)\n\n陆明德"_s); },
        [&] { return m_clerk.allPapersComplete(); },
        [&] { return m_clerk.shot(u"scan"_s, u"a scan is sealed with the case"_s); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.accept(); }, [&] { return m_clerk.print(u"acceptance"_s); },
        [&] { return m_clerk.hand().click(u"outcomeOpenCase"_s); });
}

Result<Done> Turns::correct()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"caseCorrect"_s); },
        [&] { return m_clerk.type({{u"applicant.phone"_s, u"13912340011"_s}}); },
        [&] { return m_clerk.type({{u"correctionReason"_s, u"手机号码录入有误"_s}}); },
        [&] { return m_clerk.shot(u"correcting"_s, u"the slip of the pen is corrected, with its reason"_s); },
        [&] { return m_clerk.hand().click(u"correctionSave"_s); }, [&] { return m_clerk.print(u"acceptance"_s); },
        [&] { return m_clerk.shot(u"corrected"_s, u"the paper keeps its number and says it is the second version"_s); });
}

Result<Done> Turns::suspend()
{
    return inOrder(
        [&] { return m_clerk.turn(u"caseSuspend"_s); },
        [&] { return m_clerk.type({{u"caseSuspendKind"_s, u"#1"_s}}); },
        [&] { return m_clerk.type({{u"caseSuspendReason"_s, u"申请人曾在外地领取，需向原领取地核实。"_s}}); },
        [&] { return m_clerk.shot(u"suspending"_s, u"how long it may take, and what it does to the promise"_s); },
        [&] { return m_clerk.hand().click(u"caseSuspendNow"_s); }, [&] { return m_clerk.print(u"suspension"_s); },
        [&] { return m_clerk.shot(u"suspended"_s, u"the promise rests while the other place is asked"_s); });
}

// Days pass as the trainer wants them to.
Result<Done> Turns::trainersDay()
{
    const QDate later = m_clerk.services().ports.clock.today().addDays(ProcedureTakes);
    return inOrder(
        [&] { return m_clerk.hand().click(u"navSettings"_s); },
        [&] { return m_clerk.type({{u"practiceDate"_s, later.toString(u"yyyyMMdd"_s)}}); },
        [&] {
            m_clerk.hand().press(Qt::Key_Return);
            return m_clerk.hand().until(u"the demo's day has come"_s,
                                        [&] { return m_clerk.services().ports.clock.today() == later; });
        },
        [&] { return m_clerk.hand().click(u"practiceCards"_s); },
        [&] { return m_clerk.shot(u"practice"_s, u"the trainer set the day and printed the residents' cards"_s); });
}

Result<Done> Turns::resume()
{
    return inOrder(
        [&] { return m_clerk.openCase(moving().idNumber); },
        [&] { return m_clerk.shot(u"still-suspended"_s, u"days have passed, the promise still rests"_s); },
        [&] { return m_clerk.turn(u"caseResume"_s); },
        [&] { return m_clerk.type({{u"caseResumeFinding"_s, u"原领取地复函：已停发，无重复领取。"_s}}); },
        [&] { return m_clerk.hand().click(u"caseResumeNow"_s); },
        [&] { return m_clerk.waitForState(moving().idNumber, CaseState::Accepted); },
        [&] { return m_clerk.shot(u"resumed"_s, u"the promise has moved by those days, and says why"_s); });
}

Result<Done> Turns::withdraw()
{
    return inOrder(
        [&] { return m_clerk.turn(u"caseWithdraw"_s); },
        [&] { return m_clerk.type({{u"caseWithdrawReason"_s, u"申请人将户口迁往外地，由迁入地办理。"_s}}); },
        [&] { return m_clerk.hand().click(u"caseWithdrawNow"_s); }, [&] { return m_clerk.print(u"withdrawal"_s); },
        [&] { return m_clerk.shot(u"withdrawn"_s, u"the applicant withdrew; originals went back"_s); });
}

} // namespace yichuang
