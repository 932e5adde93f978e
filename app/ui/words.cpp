// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yichuang::words {

namespace {

/// Acts carry the counter's time with its offset: shown as it was on the wall. What comes in UTC is converted.
QDateTime atCounter(const QDateTime &moment)
{
    return moment.timeSpec() == Qt::UTC ? moment.toLocalTime() : moment;
}

QString inOneDigit(double value)
{
    return QLocale::c().toString(value, 'f', 1);
}

} // namespace

Language language()
{
    // The Chinese translation of this word is "zh": the language is known without asking who installed it.
    const bool isEnglish = QCoreApplication::translate("yichuang::words", "en") == "en"_L1;
    return isEnglish ? Language::English : Language::Chinese;
}

QString named(const QString &chinese, const QString &english)
{
    return inLanguage(language(), chinese, english);
}

QString age(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 seconds = moment.secsTo(now);
    if (seconds < 60)
        return QCoreApplication::translate("yichuang::words", "just now");
    if (seconds < 3600)
        return QCoreApplication::translate("yichuang::words", "%1 min ago").arg(seconds / 60);
    const QDateTime local = atCounter(moment);
    const auto days = local.date().daysTo(atCounter(now).date());
    if (days <= 0)
        return QCoreApplication::translate("yichuang::words", "%1 h ago").arg(seconds / 3600);
    if (days == 1)
        return QCoreApplication::translate("yichuang::words", "yesterday %1").arg(local.toString(u"HH:mm"_s));
    if (days < 7)
        return QCoreApplication::translate("yichuang::words", "%1 days ago").arg(days);
    return local.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString moment(const QDateTime &moment)
{
    return moment.isValid() ? atCounter(moment).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString shortMoment(const QDateTime &moment)
{
    return moment.isValid() ? atCounter(moment).toString(u"MM-dd HH:mm"_s) : QString();
}

QString timeOfDay(const QDateTime &moment)
{
    return moment.isValid() ? atCounter(moment).toString(u"HH:mm"_s) : QString();
}

QString day(const QDate &day)
{
    if (!day.isValid())
        return {};
    const QLocale locale(language() == Language::English ? QLocale::English : QLocale::Chinese);
    return day.toString(Qt::ISODate) + u" "_s + locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

QString shortNumber(const QString &caseNumber)
{
    if (caseNumber.size() < 12)
        return caseNumber;
    return u"…%1-%2"_s.arg(caseNumber.right(12).left(8), caseNumber.right(4));
}

QString groupedNumber(const QString &caseNumber)
{
    if (caseNumber.size() != 43)
        return caseNumber;
    return u"%1 %2 %3"_s.arg(caseNumber.left(31), caseNumber.mid(31, 8), caseNumber.right(4));
}

QString maskedName(const QString &name)
{
    if (name.size() <= 1)
        return name;
    return name.left(1) + QString(std::min<qsizetype>(name.size() - 1, 3), u'*');
}

QString department(const QString &key, const QString &chinese)
{
    static const QHash<QString, QString> english{{u"civil-affairs"_s, u"Civil affairs"_s},
                                                 {u"human-resources"_s, u"Human resources and social security"_s},
                                                 {u"medical-insurance"_s, u"Medical insurance"_s},
                                                 {u"health"_s, u"Health"_s},
                                                 {u"tax"_s, u"Tax"_s}};
    return named(chinese, english.value(key));
}

QString role(Role role)
{
    switch (role) {
    case Role::Clerk:
        return QCoreApplication::translate("yichuang::words", "Clerk");
    case Role::Supervisor:
        return QCoreApplication::translate("yichuang::words", "Supervisor");
    case Role::Trainer:
        return QCoreApplication::translate("yichuang::words", "Trainer");
    case Role::Administrator:
        return QCoreApplication::translate("yichuang::words", "Administrator");
    case Role::Auditor:
        return QCoreApplication::translate("yichuang::words", "Auditor");
    }
    Q_UNREACHABLE();
}

QString outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accept:
        return QCoreApplication::translate("yichuang::words", "Accept");
    case Outcome::AcceptTolerantly:
        return QCoreApplication::translate("yichuang::words", "Accept, papers to follow");
    case Outcome::Receive:
        return QCoreApplication::translate("yichuang::words", "Take in only");
    case Outcome::AskSupplement:
        return QCoreApplication::translate("yichuang::words", "Ask for what is missing");
    case Outcome::Refuse:
        return QCoreApplication::translate("yichuang::words", "Refuse");
    }
    Q_UNREACHABLE();
}

QString verdict(MaterialVerdict verdict)
{
    switch (verdict) {
    case MaterialVerdict::Open:
        return QCoreApplication::translate("yichuang::words", "not looked at");
    case MaterialVerdict::Complete:
        return QCoreApplication::translate("yichuang::words", "complete");
    case MaterialVerdict::Tolerated:
        return QCoreApplication::translate("yichuang::words", "to follow");
    case MaterialVerdict::Exempt:
        return QCoreApplication::translate("yichuang::words", "need not be brought");
    case MaterialVerdict::Missing:
        return QCoreApplication::translate("yichuang::words", "missing");
    case MaterialVerdict::NotNeeded:
        return QCoreApplication::translate("yichuang::words", "not needed");
    }
    Q_UNREACHABLE();
}

QString stepTitle(const QString &step)
{
    if (step == "cart"_L1)
        return QCoreApplication::translate("yichuang::words", "Items");
    if (step == "applicant"_L1)
        return QCoreApplication::translate("yichuang::words", "Applicant");
    if (step == "form"_L1)
        return QCoreApplication::translate("yichuang::words", "Form");
    if (step == "materials"_L1)
        return QCoreApplication::translate("yichuang::words", "Materials");
    if (step == "review"_L1)
        return QCoreApplication::translate("yichuang::words", "Review");
    if (step == "outcome"_L1)
        return QCoreApplication::translate("yichuang::words", "Outcome");
    return QCoreApplication::translate("yichuang::words", "Guide");
}

QString fileSize(qint64 bytes)
{
    constexpr double Kilo = 1024.0;
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    if (double(bytes) < Kilo * Kilo)
        return inOneDigit(double(bytes) / Kilo) + u" KB"_s;
    if (double(bytes) < Kilo * Kilo * Kilo)
        return inOneDigit(double(bytes) / Kilo / Kilo) + u" MB"_s;
    return inOneDigit(double(bytes) / Kilo / Kilo / Kilo) + u" GB"_s;
}

} // namespace yichuang::words
