// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formdata.h"

#include <QJsonArray>
#include <QStringTokenizer>

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

} // namespace yichuang
