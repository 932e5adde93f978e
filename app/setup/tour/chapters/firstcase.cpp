// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/firstcase.h"

#include "services/services.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"
#include "setup/tour/strokes.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString Business = u"MZ03-02"_s;

const Resident &mother()
{
    static const Resident one{u"孙巧云"_s, inventedIdNumber(QDate(1968, 5, 17), Sex::Female, 12), u"丧偶"_s,
                              u"示例村委会"_s, u"示例县示例镇示例村三组12号"_s, u"13912340001"_s};
    return one;
}

const Resident &son()
{
    static const Resident one{u"周立新"_s, inventedIdNumber(QDate(1994, 8, 2), Sex::Male, 14), u"未婚"_s,
                              u"示例村委会"_s, mother().address, mother().phone};
    return one;
}

} // namespace

Result<Done> FirstCase::play()
{
    return inOrder([&] { return takeIn(); }, [&] { return papers(); }, [&] { return sameHousehold(); },
                   [&] { return tell(); }, [&] { return handOver(); });
}

Result<Done> FirstCase::takeIn()
{
    return inOrder(
        [&] { return m_clerk.shot(u"home"_s, u"the clerk is logged in with one identity"_s); },
        [&] {
            m_strokes.begin(m_clerk.hand());
            return m_clerk.openItem(u"lsjz"_s, Business);
        },
        [&] { return m_clerk.type(tourforms::person(mother())); },
        [&] { return m_clerk.shot(u"applicant"_s, u"the applicant is typed; sex and birth came from the number"_s); },
        [&] { return m_clerk.next(); }, [&] { return fillForm(); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.allPapersComplete(); },
        [&] { return m_clerk.shot(u"materials"_s, u"every paper has the clerk's word"_s); },
        [&] { return m_clerk.next(); },
        [&] { return m_clerk.shot(u"review"_s, u"everything once more; the form waits for the citizen's signature"_s); },
        [&] { return m_clerk.signForm(); },
        [&] { return m_clerk.shot(u"signed"_s, u"the signed form is kept: now the case can be accepted"_s); },
        [&] { return m_clerk.conclude(); },
        [&] { return m_clerk.shot(u"outcome"_s, u"the case is accepted and has its number"_s); });
}

Result<Done> FirstCase::fillForm()
{
    const QDate today = m_clerk.services().ports.clock.today();
    return inOrder(
        [&] { return m_clerk.hand().click(u"household.members.add"_s); },
        [&] { return m_clerk.type(tourforms::household(0, mother(), u"本人"_s)); },
        [&] { return m_clerk.shot(u"household"_s, u"the household table is filled by keyboard"_s); },
        [&] { return m_clerk.type(tourforms::temporaryAid(today)); }, [&] { return m_clerk.type(tourforms::payee()); },
        [&] { return m_clerk.type(tourforms::promise()); },
        [&] { return m_clerk.shot(u"form"_s, u"the form is complete; income and own burden are computed"_s); });
}

Result<Done> FirstCase::papers()
{
    return inOrder(
        [&] { return m_clerk.print(u"acceptance"_s); },
        [&] {
            m_strokes.end(m_clerk.hand(), Business, u"new"_s);
            return m_clerk.print(u"receipt"_s);
        },
        [&] { return m_clerk.print(u"application-form"_s); }, [&] { return m_clerk.print(u"acceptance"_s); },
        [&] { return m_clerk.shot(u"papers"_s, u"the papers are printed; one of them twice, marked as a reprint"_s); });
}

Result<Done> FirstCase::sameHousehold()
{
    const QDate today = m_clerk.services().ports.clock.today();
    return inOrder(
        [&] {
            m_strokes.begin(m_clerk.hand());
            m_clerk.hand().press(Qt::Key_H, Qt::ControlModifier);
            return m_clerk.type(tourforms::memberOf(son()));
        },
        [&] { return m_clerk.shot(u"same-household"_s, u"one key: address, phone and members came from the mother's case"_s); },
        [&] { return m_clerk.next(); },
        [&] { return m_clerk.type({{u"household.members.0.relation"_s, u"母亲"_s}}); },
        [&] { return m_clerk.hand().click(u"household.members.add"_s); },
        [&] { return m_clerk.type(tourforms::household(1, son(), u"本人"_s)); },
        [&] { return m_clerk.type(tourforms::temporaryAid(today)); }, [&] { return m_clerk.type(tourforms::payee()); },
        [&] { return m_clerk.type(tourforms::promise()); },
        [&] { return m_clerk.shot(u"same-household-form"_s, u"the household is there already"_s); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.allPapersComplete(); }, [&] { return m_clerk.next(); },
        [&] { return m_clerk.accept(); }, [&] { return m_clerk.print(u"acceptance"_s); },
        [&] {
            m_strokes.end(m_clerk.hand(), Business, u"household"_s);
            return Result<Done>();
        });
}

Result<Done> FirstCase::tell()
{
    return inOrder(
        [&] { return m_clerk.waitForState(mother().idNumber, CaseState::ResultReady); },
        [&] { return m_clerk.openCase(mother().name); },
        [&] { return m_clerk.shot(u"case"_s, u"the department's decision is back at the desk"_s); },
        [&] { return m_clerk.turn(u"caseTell"_s); }, [&] { return m_clerk.hand().click(u"caseTellCopy"_s); },
        [&] { return m_clerk.shot(u"tell"_s, u"the words for the citizen are ready, and on the clipboard"_s); },
        [&] { return m_clerk.hand().click(u"caseTellNow"_s); },
        [&] {
            return m_clerk.hand().until(u"it is written down"_s, [&] { return !m_clerk.sees(u"caseTellPanel"_s); });
        },
        [&] { return m_clerk.shot(u"told"_s, u"the citizen was told by telephone; the case says so"_s); });
}

// Somebody else collects it: name, number and the paper that gives the right stand in the proof of service.
Result<Done> FirstCase::handOver()
{
    return inOrder(
        [&] { return m_clerk.turn(u"caseDeliver"_s); },
        [&] {
            return m_clerk.type({{u"caseDeliverRelation"_s, u"#2"_s},
                                 {u"caseDeliverName"_s, son().name},
                                 {u"caseDeliverIdNumber"_s, son().idNumber},
                                 {u"caseDeliverAuthority"_s, u"孙巧云出具的授权委托书"_s}});
        },
        [&] { return m_clerk.shot(u"deliver"_s, u"not signed yet: the delivery cannot be written down"_s); },
        [&] { return m_clerk.type({{u"caseDeliverSigned"_s, u"yes"_s}}); },
        [&] { return m_clerk.hand().click(u"caseDeliverNow"_s); },
        [&] { return m_clerk.print(u"delivery-receipt"_s); },
        [&] { return m_clerk.waitForState(mother().idNumber, CaseState::Delivered); },
        [&] { return m_clerk.shot(u"delivered"_s, u"an agent has the result; the proof of service is printed"_s); });
}

} // namespace yichuang
