// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle.h"
#include "core/item.h"
#include "core/itemmodule.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace yichuang {

/// What is known of an item without loading its code: enough to list and to search it.
struct ItemEntry
{
    enum class Health {
        Good,
        Broken,     ///< metadata or definition cannot be read
        Refused,    ///< signature missing or wrong, or not on the allow-list
        TooNew,     ///< needs a logicVersion or format this station does not have
    };

    struct Business
    {
        QString code;
        QString name;
        QString english;
        QStringList aliases;
        bool isInstant = false;
        QString implementingCode; ///< 31 characters: what case numbers begin with
    };

    QString code;
    QString name;
    QString english;
    QString department;
    QString departmentName;
    QString version;
    QStringList aliases;
    QJsonObject pinyin;
    QList<Business> businesses;
    Health health = Health::Good;
    QString problem;            ///< for Broken, Refused, TooNew: the sentence the clerk sees
    QString file;               ///< for the log
};

/// An opened item: its definition and its logic (null if it has none). Lives as long as the catalogue.
struct OpenedItem
{
    ItemSpec spec;
    const ItemModule *logic = nullptr;
};

/// The items this station can handle (事项目录). GUI thread only, except where said otherwise.
class Catalogue
{
public:
    virtual ~Catalogue() = default;

    /// All items found, good or not, in department order. No code is loaded for this.
    virtual const QList<ItemEntry> &entries() const = 0;
    /// What can be taken in together; all members are good entries.
    virtual const QList<BundleSpec> &bundles() const = 0;
    /// Loads definition and code on first use; the pointer stays valid. version empty: the newest.
    virtual Result<const OpenedItem *> open(const QString &itemCode, const QString &version = {}) = 0;
};

} // namespace yichuang
