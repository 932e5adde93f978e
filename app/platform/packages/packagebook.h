// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages.h"
#include "sqlite/connection.h"

#include <QJsonArray>

namespace yichuang::platform {

/// The definitions the province published, what it withdrew, and what became of them at the stations. Judges nothing.
/// Store thread.
class PackageBook final
{
public:
    explicit PackageBook(sqlite::Connection &db) : m_db(db) { }

    Result<Done> add(const DefinitionPackage &package, const QByteArray &file, qint64 now);
    /// All files in the order of publishing.
    Result<QList<QByteArray>> files();
    /// The newest published version of a code; empty if there is none.
    Result<QString> newest(const QString &code);
    /// What was published behind a position, and everything withdrawn.
    Result<PackageListing> behind(qint64 serial, int limit);
    /// Empty: unknown.
    Result<QByteArray> file(const QString &digest);
    Result<bool> isPublished(const QString &code, const QString &version);
    /// Nothing happens to what is withdrawn already.
    Result<Done> revoke(const RevokedDefinition &revoked);
    Result<Done> report(const QString &station, const PackageReport &report, qint64 now);

    /// For the administrator, a row for each: code version kind digest publishedAt revoked installed refused.
    Result<QJsonArray> list();
    /// Refusals first: station code version reason at detail.
    Result<QJsonArray> reports(int limit);

private:
    Result<QList<RevokedDefinition>> revoked();

    sqlite::Connection &m_db;
};

} // namespace yichuang::platform
