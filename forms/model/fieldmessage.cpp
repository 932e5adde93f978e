// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/model/fieldmessage.h"

#include "core/money.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

struct Sentence
{
    FieldError error;
    const char *name;
    const char *text;
};

// %1: the field's label; %2: its limit.
constexpr std::array Sentences{
    Sentence{FieldError::Required, "required", QT_TRANSLATE_NOOP("yichuang::FormState", "Please fill in: %1.")},
    Sentence{FieldError::Type, "type", QT_TRANSLATE_NOOP("yichuang::FormState", "%1: this is not a value of that kind.")},
    Sentence{FieldError::ControlCharacter, "control",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1 holds invisible characters, probably from pasted text. Please type it anew.")},
    Sentence{FieldError::TooShort, "minLength", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 needs at least %2 characters.")},
    Sentence{FieldError::TooLong, "maxLength", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 may have at most %2 characters.")},
    Sentence{FieldError::Pattern, "pattern", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 does not have the expected form.")},
    Sentence{FieldError::Minimum, "minimum", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 must be at least %2.")},
    Sentence{FieldError::Maximum, "maximum", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 must be at most %2.")},
    Sentence{FieldError::Decimals, "decimals", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 may have at most %2 decimal places.")},
    Sentence{FieldError::Option, "option", QT_TRANSLATE_NOOP("yichuang::FormState", "%1: please choose one of the answers offered.")},
    Sentence{FieldError::Date, "date", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 is not a date of the calendar.")},
    Sentence{FieldError::Earliest, "minimum", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 must not lie before %2.")},
    Sentence{FieldError::Latest, "maximum", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 must not lie after %2.")},
    Sentence{FieldError::IdLength, "idNumber", QT_TRANSLATE_NOOP("yichuang::FormState", "%1: an identity number has 18 characters.")},
    Sentence{FieldError::IdDigits, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: the first 17 characters of an identity number are digits.")},
    Sentence{FieldError::IdRegion, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: an identity number does not begin with 0.")},
    Sentence{FieldError::IdBirth, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: characters 7 to 14 are not a date of birth.")},
    Sentence{FieldError::IdFuture, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: the date of birth in it lies in the future.")},
    Sentence{FieldError::IdCheck, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: the last character does not match. Please compare the number with the card.")},
    Sentence{FieldError::PaperShape, "idNumber",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: a number of this kind of paper does not look like this.")},
    Sentence{FieldError::Phone, "phone",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: please give a mobile number of 11 digits or a landline with its area code.")},
    Sentence{FieldError::BankAccount, "bankAccount",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: a bank account has 8 to 32 digits.")},
    Sentence{FieldError::BankCheck, "bankAccount",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: the last digit does not match. Please compare the number with the bank card.")},
    Sentence{FieldError::Division, "division",
             QT_TRANSLATE_NOOP("yichuang::FormState", "%1: please choose the place down to the village or community.")},
    Sentence{FieldError::TooFewRows, "minRows", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 needs at least %2 rows.")},
    Sentence{FieldError::TooManyRows, "maxRows", QT_TRANSLATE_NOOP("yichuang::FormState", "%1 may have at most %2 rows.")},
};

const Sentence *find(FieldError error)
{
    for (const Sentence &sentence : Sentences) {
        if (sentence.error == error)
            return &sentence;
    }
    return nullptr;
}

QString amount(const Field &field, double number)
{
    const QString text = field.type == FieldType::Money ? Money::fromYuan(number).text()
                                                        : QString::number(number, 'f', QLocale::FloatingPointShortest);
    return field.unit.isEmpty() ? text : text + u' ' + field.unit;
}

QString limitText(const Field &field, FieldError error)
{
    const auto day = [](const QString &limit) {
        return limit == "today"_L1 ? QCoreApplication::translate("yichuang::FormState", "today") : limit;
    };
    switch (error) {
    case FieldError::TooShort:
        return QString::number(field.minLength);
    case FieldError::TooLong:
        return QString::number(field.maxLength > 0 ? field.maxLength : field.type == FieldType::LongText ? 20000 : 2000);
    case FieldError::Minimum:
        return amount(field, field.minimum.value_or(0));
    case FieldError::Maximum:
        return amount(field, field.maximum.value_or(0));
    case FieldError::Decimals:
        return QString::number(field.decimals);
    case FieldError::Earliest:
        return day(field.earliest);
    case FieldError::Latest:
        return day(field.latest);
    case FieldError::TooFewRows:
        return QString::number(field.minRows);
    case FieldError::TooManyRows:
        return QString::number(field.maxRows);
    default:
        return {};
    }
}

} // namespace

QString fieldMessage(const Field &field, FieldError error, Language language)
{
    const QString &own = inLanguage(language, field.patternMessage, field.patternEnglish);
    if (error == FieldError::Pattern && !own.isEmpty())
        return own;
    const Sentence *sentence = find(error);
    if (!sentence)
        return {};
    const QString text = QCoreApplication::translate("yichuang::FormState", sentence->text);
    return text.contains(u"%2"_s) ? text.arg(field.text(language), limitText(field, error))
                                  : text.arg(field.text(language));
}

QString fieldErrorName(FieldError error)
{
    const Sentence *sentence = find(error);
    return sentence ? QString::fromLatin1(sentence->name) : QString();
}

} // namespace yichuang
