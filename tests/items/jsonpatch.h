// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace yichuang::test {

/// The value with one place ("/businesses/0/name") replaced; an undefined value takes it away.
inline QJsonValue patched(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString &step = path.constFirst();
    if (whole.isArray()) {
        QJsonArray list = whole.toArray();
        const int at = step.toInt();
        if (at < list.size())
            list.replace(at, patched(list.at(at), path.mid(1), value));
        return list;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = patched(object.value(step), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

inline QJsonObject patched(const QJsonObject &whole, const QString &pointer, const QJsonValue &value)
{
    return patched(QJsonValue(whole), pointer.mid(1).split(u'/'), value).toObject();
}

} // namespace yichuang::test
