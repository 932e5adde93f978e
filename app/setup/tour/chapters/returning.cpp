// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/returning.h"

#include "documents/paperframe.h"
#include "services/services.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString Register = u"MZ07-01-M03"_s;
const QString BankCard = u"MZ07-01-M04"_s;

const Resident &returning()
{
    static const Resident one{u"何兰英"_s, inventedIdNumber(QDate(1942, 4, 26), Sex::Female, 21), u"丧偶"_s,
                              u"柳荫村委会"_s, u"示例县示例镇柳荫村一组30号"_s, u"13912340007"_s};
    return one;
}

// What a scanner reads off the slip.
QString slipOf(const CaseView &view)
{
    PaperOrder order;
    order.record = view.history.record;
    for (const HistoryEntry &entry : view.history.entries) {
        if (isWitness(entry.act.kind))
            continue;
        order.chainHead = entry.act.link;
        order.chainCount = entry.act.sequence;
    }
    return QString::fromLatin1(PaperFrame::qrText(order));
}

} // namespace

Result<Done> Returning::play()
{
    return inOrder([&] { return askForPapers(); }, [&] { return findBySlip(); }, [&] { return goOn(); },
                   [&] { return lookBack(); });
}

Result<Done> Returning::askForPapers()
{
    return inOrder(
        [&] { return m_first.hand().click(u"navHome"_s); }, [&] { return m_first.openItem(u"尊老金"_s, u"MZ07-01"_s); },
        [&] { return m_first.type(tourforms::person(returning())); }, [&] { return m_first.next(); },
        [&] { return m_first.type(tourforms::elderlyAllowance(returning())); },
        [&] { return m_first.type(tourforms::payee()); }, [&] { return m_first.type(tourforms::promise()); },
        [&] { return m_first.next(); }, [&] { return m_first.judge(Register, u"#3"_s); },
        [&] { return m_first.judge(BankCard, u"#4"_s); },
        [&] { return m_first.allPapersComplete(); },
        [&] { return m_first.shot(u"papers-missing"_s, u"two papers are missing"_s); }, [&] { return m_first.next(); },
        [&] { return m_first.hand().click(u"outcomeAskSupplement"_s); },
        [&] { return m_first.shot(u"supplement-review"_s, u"the notice lists everything that is missing, at once"_s); },
        [&] { return m_first.conclude(); }, [&] { return m_first.print(u"supplement"_s); },
        [&] { return m_first.shot(u"supplement"_s, u"the citizen has the notice of everything that is missing"_s); },
        [&] { return m_first.waitForUnsent(0); });
}

Result<Done> Returning::findBySlip()
{
    auto found = m_first.services().cases.find(returning().idNumber);
    auto view = m_first.services().cases.view({});
    return inOrder(
        [&] { return m_first.hand().until(u"the case is read"_s, [&] { return found.isFinished(); }); },
        [&] {
            const Result<QList<CaseRecord>> cases = found.result();
            if (!cases || cases->isEmpty())
                return Result<Done>(Error{ErrorCode::NotFound, u"the first desk does not know its own case"_s, {}});
            view = m_first.services().cases.view(cases->first().id);
            return m_first.hand().until(u"its history is read"_s, [&] { return view.isFinished(); });
        },
        [&] {
            m_slip = slipOf(*view.result());
            return m_second.sitDown();
        },
        [&] { return m_second.waitForState(returning().idNumber, CaseState::SupplementAsked); },
        [&] { return m_second.hand().click(u"navCases"_s); },
        [&] { return m_second.hand().fill(u"casesSearch"_s, m_slip); },
        [&] {
            m_second.hand().press(Qt::Key_Return);
            return m_second.hand().until(u"the case is found here or the province can be asked"_s, [&] {
                return m_second.sees(u"caseTimeline"_s) || m_second.sees(u"noticeAction"_s);
            });
        },
        [&] { return m_second.shot(u"slip-scanned"_s, u"another desk: the slip is scanned"_s); },
        [&] { return m_second.sees(u"caseTimeline"_s) ? Result<Done>() : m_second.hand().click(u"noticeAction"_s); },
        [&] { return m_second.see(u"caseContinue"_s); },
        [&] { return m_second.shot(u"other-desk-case"_s, u"window 5 sees what window 3 did"_s); });
}

Result<Done> Returning::goOn()
{
    return inOrder(
        [&] { return m_second.turn(u"caseGiveMissing"_s); },
        [&] { return m_second.type({{u"caseGiven."_s + Register, u"yes"_s}, {u"caseGiven."_s + BankCard, u"yes"_s}}); },
        [&] { return m_second.shot(u"papers-given"_s, u"the missing papers are ticked off"_s); },
        [&] { return m_second.hand().click(u"caseGiveMissingNow"_s); },
        [&] { return m_second.waitForState(returning().idNumber, CaseState::Received); },
        [&] { return m_second.print(u"receipt"_s); },
        [&] { return m_second.hand().click(u"caseContinue"_s); }, [&] { return m_second.see(u"intakeNext"_s); },
        [&] { return m_second.shot(u"continued"_s, u"the intake goes on where the first desk left it"_s); },
        [&] {
            m_second.hand().press(Qt::Key_5, Qt::ControlModifier);
            return m_second.accept();
        },
        [&] { return m_second.print(u"acceptance"_s); },
        [&] { return m_second.shot(u"accepted-elsewhere"_s, u"window 5 accepted; the promise counts from the last paper"_s); });
}

Result<Done> Returning::lookBack()
{
    return inOrder(
        [&] { return m_first.sitDown(); },
        [&] { return m_first.waitForState(returning().idNumber, CaseState::ResultReady); },
        [&] { return m_first.openCase(returning().idNumber); },
        [&] { return m_first.shot(u"seen-at-first-desk"_s, u"window 3 sees that window 5 went on with it"_s); });
}

} // namespace yichuang
