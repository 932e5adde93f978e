// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/practicerun.h"
#include "setup/tour/clerk.h"
#include "setup/tour/seconddesk.h"
#include "setup/tour/strokes.h"
#include "setup/tour/tourlog.h"

#include <memory>

namespace yichuang {

/// Plays whole cases in real windows by clicks and keys, and leaves pictures, papers and tour.json. The story is in the
/// chapters (tour/chapters); this runs them one after the other and stops at the first trouble, with a picture of it.
class Tour
{
public:
    Tour(PracticeRun &run, const QString &folder);

    Result<Done> play();

private:
    Result<Done> tell();
    Result<Done> begin();
    Result<Done> openSecondDesk();

    PracticeRun &m_run;
    TourLog m_log;
    Strokes m_strokes;
    Clerk m_clerk;
    std::unique_ptr<SecondDesk> m_desk;
    std::unique_ptr<Clerk> m_second;
};

} // namespace yichuang
