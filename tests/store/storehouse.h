// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uuid7.h"
#include "crypto/stationvault.h"
#include "store/ledgerstore.h"

#include <QTemporaryDir>

namespace yichuang::test {

/// A clock that stands still until it is set.
class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return moment; }
    QDateTime moment = QDateTime(QDate(2026, 11, 22), QTime(9, 15), Qt::OffsetFromUTC, 8 * 3600);
};

inline const QString ImplementingCode = QStringLiteral("1132999900000000XX3000111MZ0300");

/// Where test stores lie: in memory if the system offers it, because thousands of them are synced many times.
QString temporaryPlace();

/// A folder, a key and a clock: everything a store needs. The store in it can be closed and opened again.
class StoreHouse final
{
public:
    explicit StoreHouse(Suite suite = Suite::Second);

    Result<std::unique_ptr<LedgerStore>> tryOpen();
    void open();
    void close() { store.reset(); }
    StoreSetup setup() { return {folder(), vault, clock, QStringLiteral("ST0001"), disk, vfs}; }
    QString folder() const { return m_folder.isEmpty() ? m_directory.path() : m_folder; }
    void useFolder(const QString &path) { m_folder = path; }

    /// The bytes a case of this name would leave: a payload as an acceptance makes it.
    static QByteArray payload(const QString &name, const QStringList &attachments = {});
    static QString idNumberFor(int number);
    Act act(ActKind kind, const QUuid &caseId, const QUuid &parent, const QString &name = QStringLiteral("李小明")) const;
    /// Accepts a new case; fails the test if that does not work.
    Appended accept(const QString &name = QStringLiteral("李小明"));
    Verdict verdict(const Act &of, Verdict::Kind kind) const;

    FixedClock clock;
    StationVault vault;
    DiskSteps *disk = nullptr;
    QByteArray vfs;
    std::unique_ptr<LedgerStore> store;

private:
    QTemporaryDir m_directory{temporaryPlace()};
    QString m_folder;
};

/// A search for a text, a page of it.
inline CaseQuery queryFor(const QString &text, int limit = 200, int offset = 0)
{
    CaseQuery query;
    query.text = text;
    query.limit = limit;
    query.offset = offset;
    return query;
}

/// All rows of case_file and unsent in clear, to compare two projections.
QStringList projectionOf(LedgerStore &store);

} // namespace yichuang::test
