// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/store/rows.h"
#include "sqlite/connection.h"

#include <optional>

namespace yichuang::platform {

/// The stations that may speak to this platform. Store thread.
class Stations final
{
public:
    explicit Stations(sqlite::Connection &db) : m_db(db) { }

    Result<std::optional<StationRow>> find(const QString &code);
    Result<std::optional<StationRow>> byFingerprint(const QByteArray &fingerprint);
    Result<QList<StationRow>> all();
    /// A station that waits for its one-time code, or an old one that gets a new code. Its certificate in
    /// force stays good until the new one is issued.
    Result<Done> expect(const StationRow &station);
    /// The code is used up, the certificate in force from now on, the chain begins again.
    Result<Done> enrolled(const StationRow &station);
    Result<Done> revoke(const QString &code);
    /// Lets the chain of a station begin again, after someone looked into why it broke.
    Result<Done> restartChain(const QString &code);

private:
    Result<Done> changedOne(const QString &code, const Result<Done> &done);

    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
