// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "forms/model/export.h"
#include "forms/model/formdefinition.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace yichuang {

/// Lists of answers that several forms share (sex, ethnic groups, relations ...), by name. A value.
class YICHUANG_FORMS_EXPORT CodeTables
{
public:
    /// {"sex": [{"value": "1", "label": "男", "english": "male"}, ...], ...}
    static Result<CodeTables> parse(const QJsonObject &tables);
    /// Every <name>.json of a directory (may be a resource path); each holds one array.
    static Result<CodeTables> read(const QString &directory);

    bool contains(const QString &name) const { return m_tables.contains(name); }
    QList<Option> options(const QString &name) const { return m_tables.value(name); }
    QStringList names() const { return m_tables.keys(); }

private:
    Result<Done> add(const QString &name, const QJsonValue &rows);
    QHash<QString, QList<Option>> m_tables;
};

} // namespace yichuang
