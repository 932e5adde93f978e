// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/codetables.h"

#include "forms/model/formreader.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<Done> CodeTables::add(const QString &name, const QJsonValue &rows)
{
    JsonReader reader;
    const QString path = u'/' + name;
    if (!rows.isArray())
        reader.fail(path, "a list is expected");
    QList<Option> options;
    QSet<QString> seen;
    const QJsonArray list = rows.toArray();
    for (qsizetype i = 0; i < list.size() && reader.ok(); ++i) {
        const QJsonObject row = list.at(i).toObject();
        const QString here = path + u'/' + QString::number(i);
        const Option option{reader.text(row, "value"_L1, here), reader.text(row, "label"_L1, here),
                            reader.text(row, "english"_L1, here)};
        if (option.value.isEmpty() || option.label.isEmpty())
            reader.fail(here, "value and label are needed");
        if (seen.contains(option.value))
            reader.fail(here, "this value stands twice");
        seen.insert(option.value);
        options.append(option);
    }
    if (!reader.ok())
        return reader.error();
    m_tables.insert(name, options);
    return {};
}

Result<CodeTables> CodeTables::parse(const QJsonObject &tables)
{
    CodeTables result;
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        if (const auto added = result.add(it.key(), it.value()); !added)
            return added.error();
    }
    return result;
}

Result<CodeTables> CodeTables::read(const QString &directory)
{
    CodeTables result;
    const QFileInfoList files = QDir(directory).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto document = readJsonFile(file.filePath());
        if (!document)
            return document.error();
        if (const auto added = result.add(file.completeBaseName(), document->array()); !added)
            return added.error();
    }
    return result;
}

} // namespace yichuang
