// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/tour.h"

#include "services/services.h"
#include "setup/tour/chapters/around.h"
#include "setup/tour/chapters/firstcase.h"
#include "setup/tour/chapters/oneevent.h"
#include "setup/tour/chapters/outcomes.h"
#include "setup/tour/chapters/queue.h"
#include "setup/tour/chapters/registers.h"
#include "setup/tour/chapters/returning.h"
#include "setup/tour/chapters/turns.h"
#include "setup/tour/inorder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr QSize SmallScreen(1366, 768);
const QString SecondClerk = u"wangfang"_s;

} // namespace

Tour::Tour(PracticeRun &run, const QString &folder)
    : m_run(run)
    , m_log(folder)
    , m_strokes(m_log)
    , m_clerk(run.window(), run.services(), {run.demo().seed().clerk, run.demo().seed().password}, m_log)
{
    QDir().mkpath(m_log.papers());
    run.preferences().setPrinter(u"pdf:"_s + m_log.papers());
    run.window().resize(SmallScreen);
}

Result<Done> Tour::play()
{
    const Result<Done> told = tell();
    m_strokes.print();
    if (!told) {
        m_run.window().grab().save(m_log.folder() + u"/trouble.png"_s);
        if (m_desk)
            m_desk->window().grab().save(m_log.folder() + u"/trouble-second-desk.png"_s);
    }
    const auto written = m_log.write(bool(told), told ? QString() : told.error().message);
    return told ? written : told;
}

Result<Done> Tour::tell()
{
    return inOrder([&] { return begin(); }, [&] { return openSecondDesk(); },
                   [&] { return FirstCase(m_clerk, m_strokes).play(); },
                   [&] { return Registers(m_clerk, m_strokes).play(); },
                   [&] { return Queue(m_clerk, m_run.demo(), m_run.practice(), m_strokes).play(); },
                   [&] { return Returning(m_clerk, *m_second).play(); }, [&] { return Outcomes(m_clerk).play(); },
                   [&] { return OneEvent(m_clerk, m_strokes).play(); },
                   [&] { return Turns(m_clerk, m_run.demo()).play(); },
                   [&] { return Around(m_clerk, m_run.preferences()).play(); });
}

Result<Done> Tour::begin()
{
    return inOrder([&] { return m_clerk.sitDown(); },
                   [&] { return m_clerk.shot(u"login"_s, u"the window is open, nobody is logged in"_s); },
                   [&] { return m_clerk.logIn(); });
}

Result<Done> Tour::openSecondDesk()
{
    auto desk = SecondDesk::open(m_run.demo(), m_run.services().ports.clock, m_run.preferences());
    if (!desk)
        return desk.error();
    m_desk = desk.take();
    m_desk->window().resize(SmallScreen);
    m_second = std::make_unique<Clerk>(m_desk->window(), m_desk->services(),
                                       Clerk::Account{SecondClerk, m_run.demo().seed().password}, m_log);
    return inOrder([&] { return m_second->sitDown(); }, [&] { return m_second->logIn(); },
                   [&] { return m_clerk.sitDown(); });
}

} // namespace yichuang
