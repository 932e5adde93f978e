// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error wrong(const char *sentence)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("yichuang::IdNumber", sentence), u"id number"_s};
}

} // namespace

QChar IdNumber::checkCharacter(QStringView seventeen)
{
    constexpr std::array Weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (seventeen.size() != qsizetype(Weights.size()))
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < seventeen.size(); ++i) {
        const ushort digit = seventeen.at(i).unicode() - u'0';
        if (digit > 9)
            return {};
        sum += Weights[size_t(i)] * digit;
    }
    return u"10X98765432"_s.at(sum % 11);
}

Result<IdNumber> IdNumber::parse(const QString &text, const QDate &today)
{
    const QString number = text.trimmed().toUpper();
    if (number.size() != 18)
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber", "An identity number has 18 characters."));
    const QChar check = checkCharacter(QStringView(number).left(17));
    if (check.isNull())
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber",
                                       "The first 17 characters of an identity number are digits."));
    if (number.front() == u'0')
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber", "An identity number does not begin with 0."));

    const IdNumber id(number);
    const QDate birth = id.birthDate();
    if (!birth.isValid() || birth.year() < 1850)
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber",
                                       "Characters 7 to 14 of the identity number are not a date of birth."));
    if (today.isValid() && birth > today)
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber",
                                       "The date of birth in the identity number lies in the future."));
    if (number.back() != check)
        return wrong(QT_TRANSLATE_NOOP("yichuang::IdNumber",
                                       "The last character does not match: please compare the identity number "
                                       "with the card."));
    return id;
}

QDate IdNumber::birthDate() const
{
    return QDate::fromString(m_text.mid(6, 8), u"yyyyMMdd"_s);
}

Sex IdNumber::sex() const
{
    return m_text.at(16).digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QString maskedIdNumber(const QString &number)
{
    const int head = number.size() >= 15 ? 6 : 2;
    const int tail = number.size() >= 15 ? 4 : 2;
    if (number.size() <= head + tail)
        return number.size() <= 2 ? number : number.left(1) + QString(number.size() - 1, u'*');
    return number.left(head) + QString(number.size() - head - tail, u'*') + number.right(tail);
}

int ageOn(const QDate &birth, const QDate &day)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return 0;
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

} // namespace yichuang
