// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bundleservice.h"
#include "services/caseservice.h"
#include "services/conflictservice.h"
#include "services/feeservice.h"
#include "services/guidememory.h"
#include "services/guideview.h"
#include "services/intakeservice.h"
#include "services/itemsearch.h"
#include "services/lightservice.h"
#include "services/lookupservice.h"
#include "services/outboxservice.h"
#include "services/paperdesk.h"
#include "services/remarktemplates.h"
#include "services/resultservice.h"
#include "services/sessionservice.h"
#include "services/turnservice.h"
#include "services/worklist.h"

namespace yichuang {

/// Everything a window can ask for, put together once by setup. A page takes only what it needs.
struct Services
{
    explicit Services(const Ports &given)
        : session(given)
        , intake(given, session)
        , bundles(given, session, intake)
        , cases(given, session)
        , turns(given, session)
        , conflicts(given, session)
        , results(given, session)
        , fees(given, session)
        , lookups(given, session)
        , work(given)
        , remarks(given, session)
        , guides(given, session)
        , papers(given, session)
        , outbox(given)
        , light(given)
        , search(given.catalogue.entries(), given.catalogue.bundles())
        , ports(given)
    {
        if (given.packages) {
            QObject::connect(given.packages, &Packages::changed, &session, [this] {
                search = ItemSearch(ports.catalogue.entries(), ports.catalogue.bundles());
            });
        }
    }

    SessionService session;
    IntakeService intake;
    BundleService bundles;
    CaseService cases;
    TurnService turns;
    ConflictService conflicts;
    ResultService results;
    FeeService fees;
    LookupService lookups;
    WorkList work;
    RemarkTemplates remarks;
    GuideMemory guides;
    PaperDesk papers;
    OutboxService outbox;
    LightService light;
    ItemSearch search;
    Ports ports;
};

} // namespace yichuang
