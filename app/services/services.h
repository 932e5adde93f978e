// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"
#include "services/guideview.h"
#include "services/intakeservice.h"
#include "services/itemsearch.h"
#include "services/lightservice.h"
#include "services/outboxservice.h"
#include "services/paperdesk.h"
#include "services/sessionservice.h"

namespace yichuang {

/// Everything a window can ask for, put together once by setup. A page takes only what it needs.
struct Services
{
    explicit Services(const Ports &given)
        : session(given)
        , intake(given, session)
        , cases(given, session)
        , papers(given, session)
        , outbox(given)
        , light(given)
        , search(given.catalogue.entries())
        , ports(given)
    {
    }

    SessionService session;
    IntakeService intake;
    CaseService cases;
    PaperDesk papers;
    OutboxService outbox;
    LightService light;
    ItemSearch search;
    Ports ports;
};

} // namespace yichuang
