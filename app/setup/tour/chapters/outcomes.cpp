// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/outcomes.h"

#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString BankCard = u"MZ07-01-M04"_s;

const Resident &promising()
{
    static const Resident one{u"沈月华"_s, inventedIdNumber(QDate(1939, 12, 1), Sex::Female, 31), u"丧偶"_s,
                              u"荷塘村委会"_s, u"示例县示例镇荷塘村四组11号"_s, u"13912340008"_s};
    return one;
}

const Resident &tooYoung()
{
    static const Resident one{u"蒋卫东"_s, inventedIdNumber(QDate(1951, 2, 7), Sex::Male, 33), u"已婚"_s, u"荷塘村委会"_s,
                              u"示例县示例镇荷塘村四组15号"_s, u"13912340009"_s};
    return one;
}

} // namespace

Result<Done> Outcomes::play()
{
    return inOrder([&] { return tolerate(); }, [&] { return commit(); }, [&] { return paperFollows(); },
                   [&] { return refuse(); });
}

Result<Done> Outcomes::tolerate()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navHome"_s); }, [&] { return m_clerk.openItem(u"尊老金"_s, u"MZ07-01"_s); },
        [&] { return m_clerk.type(tourforms::person(promising())); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.type(tourforms::elderlyAllowance(promising())); },
        [&] { return m_clerk.type(tourforms::payee()); }, [&] { return m_clerk.type(tourforms::promise()); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.judge(BankCard, u"#2"_s); },
        [&] { return m_clerk.allPapersComplete(); },
        [&] { return m_clerk.shot(u"paper-follows"_s, u"one paper is to follow, by a day inside the promise"_s); },
        [&] { return m_clerk.next(); });
}

// Looked up, printed twice, signed, ticked: only then can it be accepted.
Result<Done> Outcomes::commit()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"commitmentPrint"_s); },
        [&] { return m_clerk.type({{u"credit"_s, u"#1"_s}}); },
        [&] { return m_clerk.shot(u"commitment"_s, u"the list of broken promises was looked at, the commitment printed"_s); },
        [&] {
            m_clerk.hand().press(Qt::Key_4, Qt::ControlModifier);
            return m_clerk.type({{BankCard + u".commitment"_s, u"yes"_s}});
        },
        [&] {
            m_clerk.hand().press(Qt::Key_5, Qt::ControlModifier);
            return m_clerk.signForm();
        },
        [&] { return m_clerk.shot(u"tolerant-review"_s, u"everything is signed: a tolerant acceptance is possible"_s); },
        [&] { return m_clerk.conclude(u"outcomeAcceptTolerantly"_s); },
        [&] { return m_clerk.print(u"tolerance-commitment"_s); },
        [&] { return m_clerk.print(u"acceptance"_s); },
        [&] { return m_clerk.shot(u"tolerant"_s, u"accepted tolerantly: the commitment in two copies, and the paper"_s); });
}

Result<Done> Outcomes::paperFollows()
{
    return inOrder(
        [&] { return m_clerk.waitForUnsent(0); }, [&] { return m_clerk.hand().click(u"navWork"_s); },
        [&] {
            m_clerk.hand().press(Qt::Key_Right); // the tabs have the keyboard
            return m_clerk.see(u"workTable.waiting"_s);
        },
        [&] { return m_clerk.shot(u"work-waiting-for"_s, u"the list says who still owes a paper, and until when"_s); },
        [&] { return m_clerk.openCase(promising().idNumber); }, [&] { return m_clerk.turn(u"caseGiveMissing"_s); },
        [&] { return m_clerk.type({{u"caseGiven."_s + BankCard, u"yes"_s}}); },
        [&] { return m_clerk.shot(u"tolerated-paper-came"_s, u"the paper that was to follow is here in time"_s); },
        [&] { return m_clerk.hand().click(u"caseGiveMissingNow"_s); },
        [&] { return m_clerk.waitForState(promising().idNumber, CaseState::ResultReady); },
        [&] { return m_clerk.shot(u"tolerated-complete"_s, u"with the last paper the case went its ordinary way"_s); });
}

Result<Done> Outcomes::refuse()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navHome"_s); }, [&] { return m_clerk.openItem(u"尊老金"_s, u"MZ07-01"_s); },
        [&] { return m_clerk.type(tourforms::person(tooYoung())); },
        [&] {
            m_clerk.hand().press(Qt::Key_5, Qt::ControlModifier);
            return m_clerk.hand().click(u"outcomeRefuse"_s);
        },
        [&] { return m_clerk.hand().fill(u"reasonText"_s, u"申请人年满75周岁，未达到尊老金80周岁的起发年龄。"_s); },
        [&] { return m_clerk.shot(u"refusal-review"_s, u"a refusal says why, and where the citizen can turn"_s); },
        [&] { return m_clerk.conclude(); }, [&] { return m_clerk.print(u"refusal"_s); },
        [&] { return m_clerk.shot(u"refused"_s, u"the refusal is written down and its paper printed"_s); });
}

} // namespace yichuang
