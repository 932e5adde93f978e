// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/actsfeed.h"
#include "platform/acts/batchintake.h"
#include "platform/errands/cashier.h"
#include "platform/errands/gateways.h"
#include "platform/errands/lookupdesk.h"
#include "platform/options.h"
#include "platform/store/accounts.h"
#include "platform/store/casebook.h"
#include "platform/store/numberbook.h"
#include "platform/store/stations.h"

namespace yichuang::platform {

/// Everything the store thread owns: one connection and what reads and writes through it.
class Books final
{
public:
    static Result<std::unique_ptr<Books>> open(const PlatformOptions &options);

    sqlite::Connection db;
    Accounts accounts{db};
    Stations stations{db};
    NumberBook numbers{db};
    Readers readers{db};
    CaseBook cases{db, readers};
    ErrandLog errandLog{db};
    RegisterBook registers{db};
    LookupDesk lookups{db, registers, errandLog};
    Gateways gateways{db, errandLog};
    Cashier cashier;
    DepartmentOffice departments;
    BatchIntake intake{db, cases, numbers, departments, lookups, readers};
    ActsFeed feed{db};

private:
    Books(sqlite::Connection connection, const PlatformOptions &options)
        : db(std::move(connection))
        , cashier(db, errandLog, options.selfPaidAfterMs)
        , departments(db, cases, options.departments)
    {
    }
};

} // namespace yichuang::platform
