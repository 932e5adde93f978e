// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/oneevent.h"

#include "services/services.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"
#include "setup/tour/strokes.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString Code = u"newborn"_s;
const QString FirstItem = u"WJ01-01"_s;
const QString LastItem = u"RS08-01"_s;

const Resident &mother()
{
    static const Resident one{u"苏晚晴"_s, inventedIdNumber(QDate(1996, 3, 12), Sex::Female, 31), u"已婚"_s,
                              u"示例村委会"_s, u"示例县示例镇示例村五组6号"_s, u"13912340031"_s};
    return one;
}

const Resident &father()
{
    static const Resident one{u"顾长风"_s, inventedIdNumber(QDate(1995, 7, 8), Sex::Male, 32), u"已婚"_s,
                              u"示例村委会"_s, mother().address, u"13912340032"_s};
    return one;
}

tourforms::Values couple()
{
    return {{u"spouse.name"_s, father().name},
            {u"spouse.idNumber"_s, father().idNumber},
            {u"spouse.hukouRegion"_s, tourforms::division(father())},
            {u"spouse.marriageDate"_s, u"20200520"_s},
            {u"couple.motherRemarried"_s, u"no"_s},
            {u"couple.fatherRemarried"_s, u"no"_s},
            {u"birth.order"_s, u"1"_s}};
}

tourforms::Values child(const QDate &born)
{
    return {{u"newborn.parentRole"_s, u"#2"_s},
            {u"newborn.name"_s, u"顾念"_s},
            {u"newborn.idType"_s, u"出生医学证明"_s},
            {u"newborn.idNumber"_s, u"T320001234"_s},
            {u"newborn.birthCertNo"_s, u"T320001234"_s},
            {u"newborn.sex"_s, u"#1"_s},
            {u"newborn.birthDate"_s, born.toString(u"yyyyMMdd"_s)},
            {u"newborn.ethnicity"_s, u"#1"_s},
            {u"newborn.hukouRegion"_s, tourforms::division(mother())},
            {u"card.bank"_s, u"中国工商银行"_s},
            {u"card.deliverMode"_s, u"#1"_s}};
}

} // namespace

Result<Done> OneEvent::play()
{
    return inOrder([&] { return open(); }, [&] { return fillForm(); }, [&] { return accept(); },
                   [&] { return lookBack(); });
}

Result<Done> OneEvent::open()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navHome"_s); },
        [&] {
            m_strokes.begin(m_clerk.hand());
            return m_clerk.openBundle(u"生孩子"_s, Code);
        },
        [&] { return m_clerk.shot(u"bundle-cart"_s, u"one event, three items: what it spares, what to bring"_s); },
        [&] {
            m_clerk.hand().press(Qt::Key_Return);
            return m_clerk.see(u"bundleForm"_s);
        });
}

Result<Done> OneEvent::fillForm()
{
    const QDate born = m_clerk.services().ports.clock.today().addDays(-20);
    return inOrder([&] { return m_clerk.type(tourforms::person(mother())); },
                   [&] { return m_clerk.shot(u"bundle-form"_s, u"one form: mother, father and child are typed once"_s); },
                   [&] { return m_clerk.type(couple()); }, [&] { return m_clerk.type(child(born)); },
                   [&] { return m_clerk.type(tourforms::promise()); },
                   [&] { return m_clerk.shot(u"bundle-form-end"_s, u"one form for three items; what is still missing stands in red"_s); });
}

Result<Done> OneEvent::accept()
{
    return inOrder(
        [&] { return m_clerk.next(); }, [&] { return m_clerk.allPapersComplete(); },
        [&] { return m_clerk.shot(u"bundle-papers"_s, u"each paper is handed in once and names the items it is for"_s); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.signForm(); },
        [&] { return m_clerk.shot(u"bundle-review"_s, u"what the checks say, item by item; one signature"_s); },
        [&] {
            m_clerk.hand().press(Qt::Key_Return, Qt::ControlModifier);
            m_clerk.hand().press(Qt::Key_Return, Qt::ControlModifier);
            return m_clerk.see(u"bundlePrintAll"_s);
        },
        [&] {
            m_clerk.hand().press(Qt::Key_Return);
            return m_clerk.hand().until(u"everything is printed"_s, [] {
                const QWidget *focus = QApplication::focusWidget();
                return focus && focus->objectName() == "outcomeHome"_L1;
            });
        },
        [&] {
            m_strokes.end(m_clerk.hand(), Code, u"bundle"_s);
            return m_clerk.shot(u"bundle-outcome"_s, u"three cases received together, all papers printed with one key"_s);
        });
}

Result<Done> OneEvent::lookBack()
{
    return inOrder([&] { return m_clerk.hand().click(u"bundleOpen."_s + FirstItem); },
                   [&] { return m_clerk.hand().click(u"caseLinked."_s + LastItem); },
                   [&] { return m_clerk.see(u"caseLinked."_s + FirstItem); },
                   [&] { return m_clerk.shot(u"bundle-linked"_s, u"a case leads to the others of its event"_s); });
}

} // namespace yichuang
