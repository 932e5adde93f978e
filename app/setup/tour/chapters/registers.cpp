// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/registers.h"

#include "services/services.h"
#include "setup/tour/forms.h"
#include "setup/tour/inorder.h"
#include "setup/tour/strokes.h"

#include <QApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString Business = u"MZ03-02"_s;

const Resident &widow()
{
    static const Resident one{u"马秀芳"_s, u"329999196411300261"_s, u"丧偶"_s, u"示例社区居委会"_s,
                              u"示例县示例镇示例社区幸福路72号"_s, u"13912340003"_s};
    return one;
}

} // namespace

Result<Done> Registers::play()
{
    return inOrder(
        [&] { return m_clerk.hand().click(u"navHome"_s); },
        [&] {
            m_strokes.begin(m_clerk.hand());
            return m_clerk.openItem(u"lsjz"_s, Business);
        },
        [&] { return readCard(); }, [&] { return askRegisters(); },
        [&] { return m_clerk.type({{u"applicant.phone"_s, widow().phone}}); }, [&] { return m_clerk.next(); },
        [&] { return fillForm(); }, [&] { return m_clerk.next(); }, [&] { return m_clerk.allPapersComplete(); },
        [&] { return m_clerk.next(); }, [&] { return m_clerk.accept(); },
        [&] { return m_clerk.print(u"acceptance"_s); },
        [&] {
            m_strokes.end(m_clerk.hand(), Business, u"card+registers"_s);
            return m_clerk.hand().click(u"outcomeOpenCase"_s);
        },
        [&] { return m_clerk.shot(u"known-case"_s, u"consent and look-ups stand in the case's own history"_s); });
}

// In practice somebody has to lay the card on the reader: those strokes are no clerk's.
Result<Done> Registers::readCard()
{
    int keys = 0;
    int clicks = 0;
    return inOrder(
        [&] {
            m_clerk.hand().press(Qt::Key_F9);
            return m_clerk.see(u"layCard"_s);
        },
        [&] { return m_clerk.shot(u"card-reader"_s, u"the reader waits for the card"_s); },
        [&] {
            keys = m_clerk.hand().keys();
            clicks = m_clerk.hand().clicks();
            return m_clerk.type({{u"layCard"_s, widow().name}});
        },
        [&] {
            m_strokes.leaveOut(m_clerk.hand().keys() - keys, m_clerk.hand().clicks() - clicks);
            return m_clerk.hand().until(u"the card is read"_s, [&] {
                const auto *name = m_clerk.window().findChild<QLineEdit *>(u"applicant.name"_s);
                return name && name->text() == widow().name;
            });
        },
        [&] { return m_clerk.shot(u"card-read"_s, u"the card filled in what it says; every field names its source"_s); });
}

Result<Done> Registers::askRegisters()
{
    const auto ask = [&](const QString &key) {
        return inOrder([&] { return m_clerk.hand().click(u"lookup."_s + key); },
                       [&] {
                           return m_clerk.hand().until(u"the register answers"_s, [] {
                               const QWidget *focus = QApplication::focusWidget();
                               return focus && focus->objectName() == "lookupUse"_L1;
                           });
                       },
                       [&] {
                           m_clerk.hand().press(Qt::Key_Space);
                           return Result<Done>();
                       });
    };
    return inOrder(
        [&] {
            m_clerk.hand().press(Qt::Key_F8);
            return m_clerk.see(u"consentRecord"_s);
        },
        [&] { return m_clerk.shot(u"consent"_s, u"who is asked about, what for, and the fewest fields"_s); },
        [&] { return m_clerk.hand().click(u"consentPrint"_s); },
        [&] { return m_clerk.hand().click(u"consentRecord"_s); },
        [&] { return ask(u"population"_s); },
        [&] { return m_clerk.shot(u"lookup"_s, u"the register answered, with its time; what is ticked is filled in"_s); },
        [&] { return ask(u"marriage"_s); },
        [&] {
            m_clerk.hand().press(Qt::Key_F8);
            return m_clerk.shot(u"lookups-used"_s, u"marital state and registered place came from the registers"_s);
        });
}

Result<Done> Registers::fillForm()
{
    const QDate today = m_clerk.services().ports.clock.today();
    return inOrder([&] { return m_clerk.hand().click(u"household.members.add"_s); },
                   [&] { return m_clerk.type(tourforms::household(0, widow(), u"本人"_s)); },
                   [&] { return m_clerk.type(tourforms::temporaryAid(today)); },
                   [&] { return m_clerk.type(tourforms::payee()); }, [&] { return m_clerk.type(tourforms::promise()); });
}

} // namespace yichuang
