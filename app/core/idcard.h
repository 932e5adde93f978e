// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace yichuang {

/// What a resident identity card says (居民身份证, GA/T 450). A value; personal data.
struct IdCard
{
    QString name;
    QString sex;         ///< "1" or "2" (GB/T 2261.1)
    QString ethnicity;   ///< "01" (GB/T 3304)
    QDate birthDate;
    QString address;
    QString idNumber;
    QString issuedBy;
    QDate validFrom;
    QDate validUntil;    ///< invalid: 长期
    QByteArray photo;    ///< JPEG or PNG; may be empty

    bool isExpired(const QDate &today) const { return validUntil.isValid() && validUntil < today; }
    friend bool operator==(const IdCard &, const IdCard &) = default;
};

} // namespace yichuang
