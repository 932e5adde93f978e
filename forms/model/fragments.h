// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/export.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace yichuang {

/// Groups of fields that items share (person, household, bank account ...). Expansion copies a fragment's fields into
/// the section that names it, leaves out "omit", merges "override", appends the section's own fields, and replaces
/// "$." by the section's key in rules and field references. Pure JSON to JSON; a value; any thread.
class YICHUANG_FORMS_EXPORT Fragments
{
public:
    Fragments() = default;
    explicit Fragments(QHash<QString, QJsonObject> fragments) : m_fragments(std::move(fragments)) { }
    /// Every <name>.json of a directory (may be a resource path).
    static Result<Fragments> read(const QString &directory);

    /// An item's "form" object without fragments in it. The error's detail is a JSON path.
    Result<QJsonObject> expand(const QJsonObject &form) const;
    /// A whole item.json with the form of each business expanded.
    Result<QJsonObject> expandItem(const QJsonObject &item) const;

    bool contains(const QString &name) const { return m_fragments.contains(name); }

private:
    Result<QJsonObject> expandSection(const QJsonObject &section, const QString &path, QJsonArray &checks) const;
    QHash<QString, QJsonObject> m_fragments;
};

} // namespace yichuang
