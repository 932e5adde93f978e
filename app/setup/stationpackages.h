// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages.h"
#include "core/vault.h"
#include "core/workingcalendar.h"
#include "forms/model/codetables.h"

#include <QMutex>
#include <QPromise>
#include <QSet>
#include <QThreadPool>

namespace yichuang {

class ItemCatalogue;

/// The province's definitions at one station: kept as the files they came in, in a folder of the station, their
/// signatures verified again at every start whatever the files are called. One that is no good any more is set aside,
/// shown, and fetched anew; what came with the program serves meanwhile. Judging and writing happen in a thread of its
/// own, the change itself in the GUI thread, where catalogue and calendar live.
class StationPackages final : public Packages, public PackageInbox
{
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts
    {
        QString folder;
        const Verifier &itemKey;
        const Verifier &platformKey;
        ItemCatalogue &catalogue;
        WorkingCalendar &calendar;
        const CodeTables &codes;
    };

    /// Takes up what was kept. Reads and verifies at once: some 2 ms for each.
    explicit StationPackages(const Parts &parts);
    /// Waits for what is being written.
    ~StationPackages() override;

    QList<DefinitionVersion> versions() const override;

    QString cursor() const override;
    QFuture<Result<PackageReport>> take(const PackageOffer &offer, const QByteArray &file) override;
    void settle(const PackageListing &listing) override;

private:
    struct Refused
    {
        QString digest;
        QString code;
        QString version;
        QString reason;
    };
    /// One package on its way from the sync thread through ours and back.
    struct Arrival
    {
        PackageOffer offer;
        QByteArray file;
        DefinitionPackage package;
        QPromise<Result<PackageReport>> promise;

        void end(const Result<PackageReport> &result);
    };
    using ArrivalPointer = std::shared_ptr<Arrival>; // a job of the pool has to be copyable, a promise is not

    void load();
    void loadState();
    void loadRevoked();
    void judge(const ArrivalPointer &arrival, const Result<Done> &sound);
    void kept(const ArrivalPointer &arrival, const Result<Done> &written);
    void use(const DefinitionPackage &package);
    Result<Done> judgeHere(const DefinitionPackage &package) const;
    bool has(const DefinitionPackage &package) const;
    void refuse(const ArrivalPointer &arrival, const Error &error);
    void setRevoked(const QList<RevokedDefinition> &revoked);
    void saveState();
    QString path(const QString &name) const { return m_parts.folder + QLatin1Char('/') + name; }
    DefinitionVersion calendarRow() const;

    const Parts m_parts;
    QThreadPool m_pool;            ///< one thread
    mutable QMutex m_mutex;        ///< guards the cursor
    QString m_cursor;
    QList<Refused> m_refused;
    QStringList m_damaged;         ///< files that were changed here
    QSet<QString> m_installed;     ///< digests of what was ever taken, whether its file is still there or not
    QList<RevokedDefinition> m_revoked;
    DefinitionPackage m_calendar;  ///< the one in use; without digest: the program's
};

} // namespace yichuang
