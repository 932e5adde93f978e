// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace yichuang {

/// The personal data that lists and search show of a case: sealed as one small blob per case.
struct CaseSummary
{
    QString name;
    QString idNumber;
    QString phone;
    QString address;
    QString itemName;
    QString otherNumbers{}; ///< ID numbers of everybody else in the form, one space between
    QString otherNames{};   ///< of those who have a role of their own, one space between

    bool isEmpty() const { return name.isEmpty() && idNumber.isEmpty(); }

    QByteArray pack() const;
    static std::optional<CaseSummary> unpack(const QByteArray &packed);

    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};

} // namespace yichuang
