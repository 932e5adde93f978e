// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/errands.h"
#include "platform/errands/errandlog.h"

namespace yichuang::platform {

/// Messages to citizens and parcels with papers. The reference platform writes down what it was asked and gives a number,
/// as a carrier would; nothing leaves the house. Store thread.
class Gateways final
{
public:
    Gateways(sqlite::Connection &db, ErrandLog &log) : m_db(db), m_log(log) { }

    /// The channel's reference number. The error's detail is the typed reason.
    Result<QString> send(const Message &message, const QByteArray &digest, const Asker &asker);
    Result<CourierReceipt> order(const CourierOrder &order, const QByteArray &digest, const Asker &asker);

private:
    sqlite::Connection &m_db;
    ErrandLog &m_log;
};

} // namespace yichuang::platform
