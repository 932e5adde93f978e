// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/chapters/around.h"

#include "setup/tour/inorder.h"
#include "ui/preferences.h"

#include <QAbstractItemView>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<Done> Around::play()
{
    return inOrder([&] { return work(); }, [&] { return cases(); }, [&] { return otherLanguageAndSize(); });
}

Result<Done> Around::work()
{
    const auto lists = {u"due"_s, u"waiting"_s, u"unclaimed"_s, u"forward"_s, u"late"_s, u"fees"_s};
    if (const auto there = m_clerk.hand().click(u"navWork"_s); !there)
        return there.error();
    if (const auto there = m_clerk.see(u"workTabs"_s); !there)
        return there.error();
    for (const QString &list : lists) {
        if (const auto done = m_clerk.shot(u"work-"_s + list, u"the list of work: %1"_s.arg(list)); !done)
            return done.error();
        m_clerk.hand().press(Qt::Key_Right); // the tabs have the keyboard
    }
    return Done{};
}

Result<Done> Around::cases()
{
    const auto narrowed = [&] {
        const auto *table = m_clerk.window().findChild<QAbstractItemView *>(u"casesTable"_s);
        return table && table->model()->rowCount() == 1;
    };
    return inOrder([&] { return m_clerk.hand().click(u"navCases"_s); },
                   [&] { return m_clerk.hand().fill(u"casesSearch"_s, {}); },
                   [&] { return m_clerk.see(u"casesTable"_s); },
                   [&] { return m_clerk.shot(u"cases"_s, u"all cases with state, clock and masked numbers"_s); },
                   [&] { return m_clerk.hand().fill(u"casesSearch"_s, u"巧云"_s); },
                   [&] { return m_clerk.hand().until(u"the list is narrowed"_s, narrowed); },
                   [&] { return m_clerk.shot(u"cases-search"_s, u"a part of the name finds the case"_s); },
                   [&] { return m_clerk.hand().click(u"navSettings"_s); },
                   [&] { return m_clerk.shot(u"settings"_s, u"the settings of this window"_s); },
                   [&] { return m_clerk.hand().click(u"navHome"_s); },
                   [&] { return m_clerk.shot(u"home-again"_s, u"the day's figures are on the home page"_s); });
}

Result<Done> Around::otherLanguageAndSize()
{
    return inOrder(
        [&] {
            m_preferences.setLanguage(u"en"_s);
            return m_clerk.shot(u"english-home"_s, u"the same window in English"_s);
        },
        [&] { return m_clerk.hand().click(u"navCases"_s); },
        [&] { return m_clerk.shot(u"english-cases"_s, u"the case list in English"_s); },
        [&] {
            m_preferences.setLanguage(u"zh_CN"_s);
            m_preferences.setTextPercent(200);
            m_clerk.hand().settle();
            return m_clerk.hand().click(u"navHome"_s);
        },
        [&] { return m_clerk.shot(u"large-text"_s, u"text at 200 %"_s); },
        [&] {
            m_preferences.setTextPercent(100);
            m_clerk.hand().settle();
            return m_clerk.hand().click(u"headerLock"_s);
        },
        [&] { return m_clerk.shot(u"locked"_s, u"the window is locked; sending goes on"_s); });
}

} // namespace yichuang
