// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/station.h"

#include <QList>
#include <QString>

namespace yichuang {

/// An invented person of practice mode, offered on the login page.
struct DemoAccount
{
    QString account;
    QString password;
    QString displayName;
    Role role = Role::Clerk;
};

/// What setup knows and the window shows.
struct WindowFacts
{
    QString version;
    QString storeFolder;            ///< where the ledger lives, for the settings page
    QString backupFolder;           ///< where "back up now" writes
    QList<DemoAccount> demoAccounts; ///< empty outside practice
};

} // namespace yichuang
