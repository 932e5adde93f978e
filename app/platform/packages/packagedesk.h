// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "forms/model/codetables.h"
#include "platform/items/cataloguedesk.h"
#include "platform/store/storethread.h"

namespace yichuang {
class ItemCatalogue;
}

namespace yichuang::platform {

/// What the province's editor does with definitions: publish, withdraw, see what became of them. The same checks as at a
/// station come first, so that nothing is published that stations would refuse. Signs nothing: it hands on what the
/// holder of the item key signed. Any thread but the store's.
class PackageDesk final
{
public:
    struct Parts
    {
        StoreThread &store;
        const Clock &clock;
        const Verifier *itemKey = nullptr;      ///< null: nothing can be published here
        ItemCatalogue *catalogue = nullptr;     ///< null: what is in use here is what was published
        CatalogueDesk *desk = nullptr;          ///< guards the catalogue
    };

    explicit PackageDesk(const Parts &parts);

    /// Takes up what was published before. A file that does not verify any more is named in the log and left out.
    Result<Done> load();
    /// "package.publish" file -> code version digest · "package.list" -> packages · "package.revoke" code version reason ·
    /// "package.reports" limit -> reports
    Result<QJsonObject> run(const QJsonObject &command);

private:
    Result<QJsonObject> publish(const QJsonObject &command);
    Result<QJsonObject> revoke(const QJsonObject &command);
    Result<DefinitionPackage> judged(const QByteArray &file);
    Result<Done> judgeInUse(const DefinitionPackage &package);
    Result<Done> judgeCalendar(const DefinitionPackage &package) const;
    void use(const DefinitionPackage &package);
    Result<QJsonObject> inStore(const std::function<Result<QJsonObject>(Books &)> &work);

    const Parts m_parts;
    const CodeTables m_tables;
    WorkingCalendar m_calendar; ///< one thread at a time publishes
};

} // namespace yichuang::platform
