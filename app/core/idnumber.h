// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/result.h"

#include <QDate>
#include <QString>

namespace yichuang {

enum class Sex { Male, Female };

/// A citizen's identity number (公民身份号码, GB 11643-1999): 6 digits of region, 8 of birth, 3 of order,
/// one check digit (ISO 7064 MOD 11-2). A value that exists is well-formed.
class YICHUANG_CORE_EXPORT IdNumber
{
public:
    /// Spaces at the ends and a lower-case x are accepted; today is needed to refuse a birth in the future.
    static Result<IdNumber> parse(const QString &text, const QDate &today);
    /// The check character for 17 digits; a null character if they are not 17 digits.
    static QChar checkCharacter(QStringView seventeen);

    const QString &text() const { return m_text; }
    QString region() const { return m_text.left(6); }
    QDate birthDate() const;
    Sex sex() const;

private:
    explicit IdNumber(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

/// Shows the first six and the last four characters: "320105********1234". Shorter numbers keep two at
/// each end. Any text is accepted; an empty one stays empty.
YICHUANG_CORE_EXPORT QString maskedIdNumber(const QString &number);

/// Full years of age on a day; born on 29 February counts from 1 March in other years (GB law: the day after).
YICHUANG_CORE_EXPORT int ageOn(const QDate &birth, const QDate &day);

} // namespace yichuang
