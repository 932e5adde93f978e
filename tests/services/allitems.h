// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "forms/model/fragments.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <map>

namespace yichuang::test {

/// All items as their folders define them, without their code.
class AllItems final : public Catalogue
{
public:
    AllItems()
    {
        const QString source = QStringLiteral(YICHUANG_SOURCE_DIR);
        const auto fragments = Fragments::read(source + QStringLiteral("/forms/fragments"));
        QDirIterator files(source + QStringLiteral("/modules"), {QStringLiteral("item.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (fragments && files.hasNext()) {
            const QString path = files.next();
            const auto expanded = fragments->expandItem(json(path));
            const auto params = json(files.fileInfo().absolutePath() + QStringLiteral("/params.json"));
            auto spec = expanded ? ItemSpec::parse(*expanded, params) : Result<ItemSpec>(expanded.error());
            if (spec)
                add(spec.take());
            else
                problems.append(path + QLatin1Char(' ') + spec.error().detail);
        }
    }

    const QList<ItemEntry> &entries() const override { return m_entries; }
    const QList<BundleSpec> &bundles() const override { return m_bundles; }
    Result<const OpenedItem *> open(const QString &itemCode, const QString &) override
    {
        const auto found = m_items.find(itemCode);
        if (found == m_items.end())
            return Error{ErrorCode::NotFound, {}, itemCode};
        return &found->second;
    }

    /// Null if there is none.
    const BusinessSpec *business(const QString &code) const
    {
        const auto item = m_items.find(code.section(QLatin1Char('-'), 0, 0));
        return item == m_items.end() ? nullptr : item->second.spec.business(code);
    }

    QStringList problems;

private:
    static QJsonObject json(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    void add(ItemSpec spec)
    {
        ItemEntry entry;
        entry.code = spec.code;
        entry.name = spec.name;
        for (const BusinessSpec &business : spec.businesses)
            entry.businesses.append({business.code, business.name, business.english, business.aliases,
                                     business.officeType == OfficeType::Instant, business.implementingCode});
        m_entries.append(entry);
        m_items[spec.code].spec = std::move(spec);
    }

    QList<ItemEntry> m_entries;
    QList<BundleSpec> m_bundles;
    std::map<QString, OpenedItem> m_items;
};

} // namespace yichuang::test
