// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemloader.h"
#include "core/catalogue.h"
#include "core/vault.h"

#include <map>
#include <memory>

namespace yichuang {

class AllowList;

/// The items in folders of signed plug-ins. Listing reads metadata and compares digests, it loads no code; opening
/// verifies the module's own signature and loads it once. What is broken, refused or too new is listed as such.
/// One thread; the verifier outlives it.
class ItemCatalogue final : public Catalogue
{
public:
    /// Lists at once. A directory that does not exist holds no items.
    ItemCatalogue(const QStringList &directories, const Verifier &verifier);
    ~ItemCatalogue() override;

    const QList<ItemEntry> &entries() const override { return m_entries; }
    const QList<BundleSpec> &bundles() const override { return m_bundles; }
    Result<const OpenedItem *> open(const QString &itemCode, const QString &version = {}) override;

    /// Where the modules lie beside the program: <program's folder>/../lib/yichuang/items.
    static QString defaultDirectory(const QString &programDirectory);

private:
    void list(const QString &directory);
    ItemEntry listFile(const QString &path, const AllowList *allowed) const;
    void settleDoubles();
    void listBundles();
    ItemEntry *find(const QString &itemCode, const QString &version);
    Result<std::unique_ptr<OpenedItem>> load(const ItemEntry &entry);

    const Verifier &m_verifier;
    ItemLoader m_loader;
    QList<ItemEntry> m_entries;
    QList<BundleSpec> m_bundles;
    std::map<QString, std::unique_ptr<OpenedItem>> m_opened; // by file
};

} // namespace yichuang
