// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/stationkeyring.h"

#include <QCoreApplication>

namespace yichuang {

Result<Done> StationKeyRing::unlock(const QString &account, const QString &password, const QDate &today)
{
    if (!m_file.exists()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("yichuang::StationKeyRing",
                                                 "Nobody has logged in on this computer yet, and the first time needs a "
                                                 "line to the province. Try again when the line is back."),
                     {}};
    }
    return m_file.unlock(account, password, today);
}

Result<Done> StationKeyRing::admit(const QString &account, const QString &password, const QByteArray &unlockSecret,
                                   const QDate &offlineUntil)
{
    if (!m_file.exists()) {
        if (const auto created = m_file.create(unlockSecret); !created)
            return created.error();
    }
    return m_file.admit(account, password, unlockSecret, offlineUntil);
}

} // namespace yichuang
