// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/errands.h"
#include "platform/errands/errandlog.h"
#include "platform/errands/registerbook.h"

namespace yichuang::platform {

/// Looks into registers for counters (共享查询): only with a consent that covers person, register, fields and day, only
/// the fields asked for, and every question is kept with its purpose (个人信息保护法 articles 13, 28, 29, 31). The act that
/// holds the consent may arrive later and is compared then. Store thread.
class LookupDesk final
{
public:
    LookupDesk(sqlite::Connection &db, RegisterBook &registers, ErrandLog &log)
        : m_db(db)
        , m_registers(registers)
        , m_log(log)
    {
    }

    /// The error's detail is the typed reason ("consent.fields").
    Result<LookupAnswer> ask(const contract::LookupCall &call, const Asker &asker);
    /// Inside the transaction that stores the act that holds a consent.
    Result<Done> noteConsent(const QUuid &act, const QByteArray &payload);
    /// For the administrator, newest first: who asked which register why, and whether the consent came; no personal
    /// data.
    Result<QJsonArray> questions(int limit);

    /// Why this leave does not allow this question on this day; empty: it does.
    static QString objection(const contract::LookupCall &call, const QDate &today);

private:
    Result<LookupAnswer> answer(const contract::LookupCall &call, const Asker &asker, qint64 serial);
    Result<Done> keep(const contract::LookupCall &call, const Asker &asker, const QByteArray &digest,
                      const LookupAnswer &answer);
    Result<int> consentSeen(const contract::LookupCall &call);

    sqlite::Connection &m_db;
    RegisterBook &m_registers;
    ErrandLog &m_log;
};

} // namespace yichuang::platform
