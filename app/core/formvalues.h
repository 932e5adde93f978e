// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formdata.h"

#include <QJsonArray>

namespace yichuang {

/// What can be read of a form, wherever its values are held: in FormData, or in a form that is open. A look, not a copy:
/// cheap to pass, and what it looks at has to outlive it. Paths are those of FormData. Any thread the source allows.
class FormValues
{
public:
    using Read = QJsonValue (*)(const void *source, QStringView path);
    using Ask = bool (*)(const void *source);

    FormValues(const FormData &data)
        : FormValues(
            &data, [](const void *source, QStringView path) { return static_cast<const FormData *>(source)->value(path); },
            [](const void *source) { return static_cast<const FormData *>(source)->isEmpty(); })
    {
    }
    FormValues(const void *source, Read read, Ask hasNothing)
        : m_source(source)
        , m_read(read)
        , m_isEmpty(hasNothing)
    {
    }

    bool isEmpty() const { return m_isEmpty(m_source); }

    QJsonValue value(QStringView path) const { return m_read(m_source, path); }
    bool has(QStringView path) const { return !value(path).isUndefined(); }

    QString text(QStringView path) const { return value(path).toString(); }
    double number(QStringView path) const { return value(path).toDouble(); }
    bool flag(QStringView path) const { return value(path).toBool(); }
    QDate date(QStringView path) const { return QDate::fromString(text(path), Qt::ISODate); }
    Money money(QStringView path) const { return Money::fromYuan(number(path)); }
    QJsonArray rows(QStringView path) const { return value(path).toArray(); }

private:
    const void *m_source;
    Read m_read;
    Ask m_isEmpty;
};

} // namespace yichuang
