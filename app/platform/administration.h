// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/packages/packagedesk.h"
#include "platform/store/storethread.h"

#include <QJsonObject>

namespace yichuang::platform {

/// What an administrator does: accounts, stations, registers, payments, definitions, and what
/// departments do to single cases. Commands and answers are JSON, so that the command line
/// does the same whether it opens the store itself or asks the platform that is running. Any thread but the
/// store's; slow where passwords are made.
class Administration final
{
public:
    Administration(StoreThread &store, PackageDesk &packages, const Clock &clock, quint64 scryptN)
        : m_store(store), m_packages(packages), m_clock(clock), m_scryptN(scryptN)
    {
    }

    /// {"command": "account.add", "name": "lili", ...}; see the methods below for what each takes.
    Result<QJsonObject> run(const QJsonObject &command);

private:
    Result<QJsonObject> addAccount(const QJsonObject &command);      ///< name displayName role password
    Result<QJsonObject> resetPassword(const QJsonObject &command);   ///< name password
    Result<QJsonObject> disableAccount(const QJsonObject &command);  ///< name disabled
    Result<QJsonObject> listAccounts(const QJsonObject &command);
    Result<QJsonObject> expectStation(const QJsonObject &command);   ///< code desk centre isDemo hours -> oneTimeCode
    Result<QJsonObject> revokeStation(const QJsonObject &command);   ///< code
    Result<QJsonObject> restartChain(const QJsonObject &command);    ///< code
    Result<QJsonObject> listStations(const QJsonObject &command);
    Result<QJsonObject> loadRegisters(const QJsonObject &command);   ///< file, or content -> entries
    Result<QJsonObject> listLookups(const QJsonObject &command);     ///< limit -> lookups
    Result<QJsonObject> listPayments(const QJsonObject &command);    ///< limit -> payments
    Result<QJsonObject> payPayment(const QJsonObject &command);      ///< id means
    Result<QJsonObject> orderCase(const QJsonObject &command);       ///< see DepartmentOffice::order -> state
    Result<QJsonObject> pauseDepartments(const QJsonObject &command);///< paused
    Result<QJsonObject> sweepCases(const QJsonObject &command);      ///< -> terminated
    Result<QJsonObject> inStore(const std::function<Result<QJsonObject>(Books &)> &work);

    StoreThread &m_store;
    PackageDesk &m_packages;
    const Clock &m_clock;
    const quint64 m_scryptN;
};

} // namespace yichuang::platform
