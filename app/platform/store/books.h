// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/acts/actsfeed.h"
#include "platform/acts/batchintake.h"
#include "platform/store/accounts.h"
#include "platform/store/casebook.h"
#include "platform/store/numberbook.h"
#include "platform/store/stations.h"

namespace yichuang::platform {

/// Everything the store thread owns: one connection and what reads and writes through it.
class Books final
{
public:
    static Result<std::unique_ptr<Books>> open(const QString &folder, const QList<DepartmentOptions> &departments);

    sqlite::Connection db;
    Accounts accounts{db};
    Stations stations{db};
    NumberBook numbers{db};
    CaseBook cases{db};
    DepartmentOffice departments;
    BatchIntake intake{db, cases, numbers, departments};
    ActsFeed feed{db};

private:
    Books(sqlite::Connection connection, const QList<DepartmentOptions> &options)
        : db(std::move(connection))
        , departments(db, cases, options)
    {
    }
};

} // namespace yichuang::platform
