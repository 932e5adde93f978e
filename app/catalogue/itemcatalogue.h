// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/itemloader.h"
#include "core/catalogue.h"
#include "core/packages.h"
#include "core/vault.h"

#include <memory>
#include <vector>

namespace yichuang {

class AllowList;

/// The items in folders of signed plug-ins, and what the province published over them while the program runs. Listing
/// reads metadata and compares digests, it loads no code; opening verifies the module's own signature and loads it once.
/// What is broken, refused or too new is listed as such. Several versions of an item stand side by side: new cases begin
/// with the newest good one, and each version stays open to the cases that began with it.
/// One thread; the verifier outlives it.
class ItemCatalogue final : public Catalogue
{
public:
    /// Lists at once. A directory that does not exist holds no items.
    ItemCatalogue(const QStringList &directories, const Verifier &verifier);
    ~ItemCatalogue() override;

    /// One for each item, the one that new cases begin with, and modules that cannot be used at all.
    const QList<ItemEntry> &entries() const override { return m_entries; }
    const QList<BundleSpec> &bundles() const override { return m_bundles; }
    Result<const OpenedItem *> open(const QString &itemCode, const QString &version = {}) override;

    /// Whether an item's package may supersede what is here: it must be newer than every version, fit in with the
    /// other items, and the item's code here must be good for it, which is loaded for that. See definitionRefused.
    Result<Done> judge(const DefinitionPackage &package);
    /// Lists an item's package whose signature was verified; from now on it may be current. Loads nothing.
    void add(const DefinitionPackage &package);
    /// True if exactly this package is listed.
    bool has(const QString &digest) const;
    /// No new case begins with these.
    void revoke(const QList<RevokedDefinition> &revoked);
    QList<DefinitionVersion> versions() const;

    /// Where the modules lie beside the program: <program's folder>/../lib/yichuang/items.
    static QString defaultDirectory(const QString &programDirectory);

private:
    struct Version;

    void list(const QString &directory);
    ItemEntry listFile(const QString &path, const AllowList *allowed) const;
    void settleDoubles();
    void refresh();
    void listBundles();
    bool isRevoked(const ItemEntry &entry) const;
    /// The best of an item, or of one version of it; null if there is none.
    Version *find(const QString &itemCode, const QString &version) const;
    Result<const OpenedItem *> open(Version &version);
    Result<ItemPackage *> loadModule(const Version &version);
    Result<std::unique_ptr<OpenedItem>> load(Version &version);
    Result<std::unique_ptr<OpenedItem>> loadPublished(const Version &version);
    /// The code that came with the program for this item; null if there is none or it has no logic.
    const ItemModule *logicOf(const QString &itemCode);

    const Verifier &m_verifier;
    ItemLoader m_loader;
    std::vector<std::unique_ptr<Version>> m_versions;
    QList<RevokedDefinition> m_revoked;
    QList<ItemEntry> m_entries;
    QList<BundleSpec> m_bundles;
};

} // namespace yichuang
