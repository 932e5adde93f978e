// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/fragments.h"

#include "forms/model/formreader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// What people read keeps its "$."; everything else names fields.
bool isProse(const QString &key)
{
    return key == "label"_L1 || key == "english"_L1 || key == "title"_L1 || key == "hint"_L1
        || key == "hintEnglish"_L1 || key == "message"_L1 || key == "pattern"_L1 || key == "patternMessage"_L1
        || key == "patternEnglish"_L1 || key == "unit"_L1;
}

QJsonValue withRole(const QJsonValue &value, const QString &role, int depth = 0)
{
    constexpr int DeepestNesting = 200;
    if (depth > DeepestNesting)
        return value;
    if (value.isString()) {
        const QString text = value.toString();
        return text.startsWith("$."_L1) ? QJsonValue(QString(role + text.mid(1))) : value;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(withRole(item, role, depth + 1));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isProse(it.key()))
            it.value() = withRole(it.value(), role, depth + 1);
    }
    return object;
}

QJsonObject merged(QJsonObject field, const QJsonObject &override)
{
    for (auto it = override.begin(); it != override.end(); ++it) {
        if (it.value().isNull())
            field.remove(it.key());
        else
            field.insert(it.key(), it.value());
    }
    return field;
}

QString keyOf(const QJsonValue &field)
{
    return field.toObject().value("key"_L1).toString();
}

} // namespace

Result<Fragments> Fragments::read(const QString &directory)
{
    QHash<QString, QJsonObject> all;
    const QFileInfoList files = QDir(directory).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto document = readJsonFile(file.filePath());
        if (!document)
            return document.error();
        all.insert(file.completeBaseName(), document->object());
    }
    return Fragments(std::move(all));
}

Result<QJsonObject> Fragments::expandSection(const QJsonObject &section, const QString &path, QJsonArray &checks) const
{
    JsonReader reader;
    const QString role = reader.text(section, "key"_L1, path);
    const QString name = reader.text(section, "fragment"_L1, path);
    QJsonObject result = section;
    if (!name.isEmpty()) {
        if (!m_fragments.contains(name))
            return brokenForm(path + u"/fragment: there is no fragment "_s + name);
        const QJsonObject fragment = m_fragments.value(name);
        QStringList omitted;
        for (const QJsonValue &key : reader.array(section, "omit"_L1, path))
            omitted.append(key.toString());
        QJsonObject overrides = section.value("override"_L1).toObject();
        QJsonArray fields;
        for (const QJsonValue &field : fragment.value("fields"_L1).toArray()) {
            const QString key = keyOf(field);
            if (omitted.removeAll(key) > 0)
                continue;
            fields.append(merged(field.toObject(), overrides.take(key).toObject()));
        }
        for (const QJsonValue &field : reader.array(section, "fields"_L1, path))
            fields.append(field);
        if (!overrides.isEmpty())
            return brokenForm(path + u"/override: there is no field "_s + overrides.constBegin().key());
        result.insert("fields"_L1, fields);
        for (const QJsonValue &check : fragment.value("checks"_L1).toArray()) {
            QJsonObject own = withRole(check, role).toObject();
            const QString id = own.value("id"_L1).toString();
            if (omitted.removeAll(id) > 0)
                continue;
            own.insert("id"_L1, QString(role + u'.' + id));
            checks.append(own);
        }
        if (!omitted.isEmpty())
            return brokenForm(path + u"/omit: there is no field "_s + omitted.constFirst());
    }
    if (!reader.ok())
        return reader.error();
    result.remove("fragment"_L1);
    result.remove("omit"_L1);
    result.remove("override"_L1);
    return withRole(result, role).toObject();
}

Result<QJsonObject> Fragments::expand(const QJsonObject &form) const
{
    QJsonObject result = form;
    QJsonArray sections;
    QJsonArray checks;
    const QJsonArray written = form.value("sections"_L1).toArray();
    for (qsizetype i = 0; i < written.size(); ++i) {
        auto section = expandSection(written.at(i).toObject(), u"/sections/%1"_s.arg(i), checks);
        if (!section)
            return section.error();
        sections.append(*section);
    }
    for (const QJsonValue &check : form.value("checks"_L1).toArray())
        checks.append(check);
    result.insert("sections"_L1, sections);
    result.insert("checks"_L1, checks);
    return result;
}

Result<QJsonObject> Fragments::expandItem(const QJsonObject &item) const
{
    QJsonObject result = item;
    QJsonArray businesses = item.value("businesses"_L1).toArray();
    for (qsizetype i = 0; i < businesses.size(); ++i) {
        QJsonObject business = businesses.at(i).toObject();
        const auto form = expand(business.value("form"_L1).toObject());
        if (!form) {
            Error error = form.error();
            error.detail.prepend(u"/businesses/%1/form"_s.arg(i));
            return error;
        }
        business.insert("form"_L1, *form);
        businesses.replace(i, business);
    }
    result.insert("businesses"_L1, businesses);
    return result;
}

} // namespace yichuang
