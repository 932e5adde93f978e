// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/actsfeed.h"
#include "platform/acts/batchintake.h"
#include "platform/departments/sweep.h"
#include "platform/errands/cashier.h"
#include "platform/errands/gateways.h"
#include "platform/errands/lookupdesk.h"
#include "platform/items/publishedcalendar.h"
#include "platform/options.h"
#include "platform/packages/packagebook.h"
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
    ProvinceActs provinceActs{cases};
    CaseLaw law{publishedCalendar()};
    Sweep sweep;
    ErrandLog errandLog{db};
    RegisterBook registers{db};
    LookupDesk lookups{db, registers, errandLog};
    Gateways gateways{db, errandLog};
    Cashier cashier;
    PackageBook packages{db};
    ActsFeed feed{db};
    CaseWork caseWork{provinceActs, feed};
    DepartmentOffice departments;
    BatchIntake intake{db, cases, numbers, departments, lookups, readers, law};

private:
    Books(sqlite::Connection connection, const PlatformOptions &options)
        : db(std::move(connection))
        , sweep(db, cases, provinceActs, law.calendar(), options.sweep)
        , cashier(db, errandLog, options.selfPaidAfterMs)
        , departments(db, cases, caseWork, options.departments)
    {
    }
};

} // namespace yichuang::platform
