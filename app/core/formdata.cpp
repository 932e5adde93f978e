// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formdata.h"

#include <QJsonArray>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonValue withValue(const QJsonValue &node, QList<QStringView> path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QStringView step = path.takeFirst();
    bool isIndex = false;
    const int index = step.toInt(&isIndex);
    if (isIndex && !node.isObject()) {
        QJsonArray array = node.toArray();
        while (array.size() <= index)
            array.append(QJsonObject());
        array.replace(index, withValue(array.at(index), path, value));
        return array;
    }
    QJsonObject object = node.toObject();
    const QJsonValue child = withValue(object.value(step), path, value);
    if (child.isUndefined())
        object.remove(step);
    else
        object.insert(step, child);
    return object;
}

void note(const QString &role, const QJsonObject &person, QList<NamedPerson> &people)
{
    const QString idNumber = person.value("idNumber"_L1).toString().trimmed().toUpper();
    const bool isKnown = std::any_of(people.cbegin(), people.cend(),
                                     [&](const NamedPerson &known) { return known.idNumber == idNumber; });
    if (!idNumber.isEmpty() && !isKnown)
        people.append({role, person.value("name"_L1).toString(), idNumber});
}

} // namespace

QJsonValue FormData::value(QStringView path) const
{
    QJsonValue node = m_root;
    for (const QStringView step : QStringTokenizer(path, u'.')) {
        if (node.isArray()) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            const QJsonArray array = node.toArray();
            node = isIndex && index >= 0 && index < array.size() ? array.at(index)
                                                                 : QJsonValue(QJsonValue::Undefined);
        } else {
            node = node.toObject().value(step);
        }
    }
    return node;
}

void FormData::set(QStringView path, const QJsonValue &value)
{
    m_root = withValue(m_root, path.split(u'.'), value).toObject();
}

QString FormData::text(QStringView path) const
{
    return value(path).toString();
}

double FormData::number(QStringView path) const
{
    return value(path).toDouble();
}

QDate FormData::date(QStringView path) const
{
    return QDate::fromString(text(path), Qt::ISODate);
}

QJsonArray FormData::rows(QStringView path) const
{
    return value(path).toArray();
}

QList<NamedPerson> peopleIn(const QJsonObject &form)
{
    QList<NamedPerson> people;
    for (auto section = form.begin(); section != form.end(); ++section) {
        const QJsonObject fields = section->toObject();
        note(section.key(), fields, people);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const QJsonArray rows = field->isArray() ? field->toArray() : QJsonArray();
            for (qsizetype row = 0; row < rows.size(); ++row)
                note(u"%1.%2.%3"_s.arg(section.key(), field.key()).arg(row), rows.at(row).toObject(), people);
        }
    }
    return people;
}

} // namespace yichuang
