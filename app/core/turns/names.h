// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace yichuang {

/// Both directions between an enumeration and the names that are stored and travel.
template <typename Enum>
class NameTable
{
public:
    NameTable(std::initializer_list<std::pair<Enum, QString>> rows) : m_rows(rows) { }

    QString name(Enum value) const
    {
        for (const auto &[known, text] : m_rows) {
            if (known == value)
                return text;
        }
        return {};
    }
    Enum value(QStringView name, Enum otherwise) const
    {
        for (const auto &[known, text] : m_rows) {
            if (text == name)
                return known;
        }
        return otherwise;
    }

private:
    QList<std::pair<Enum, QString>> m_rows;
};

} // namespace yichuang
