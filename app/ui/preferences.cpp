// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int DefaultIdleMinutes = 5;

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_file.value("language"_L1).toString() == "en"_L1 ? u"en"_s : u"zh_CN"_s;
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_file.setValue("language"_L1, language);
    Q_EMIT languageChanged(language);
}

int Preferences::textPercent() const
{
    return std::clamp(m_file.value("textPercent"_L1, 100).toInt(), 100, 200);
}

void Preferences::setTextPercent(int percent)
{
    if (percent == textPercent())
        return;
    m_file.setValue("textPercent"_L1, percent);
    Q_EMIT textPercentChanged(percent);
}

QString Preferences::printer() const
{
    return m_file.value("printer"_L1).toString();
}

void Preferences::setPrinter(const QString &printer)
{
    if (printer == this->printer())
        return;
    m_file.setValue("printer"_L1, printer);
    Q_EMIT printerChanged();
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_file.value("idleMinutes"_L1, DefaultIdleMinutes).toInt(), 1, 60);
}

void Preferences::setIdleMinutes(int minutes)
{
    if (minutes == idleMinutes())
        return;
    m_file.setValue("idleMinutes"_L1, minutes);
    Q_EMIT idleMinutesChanged(idleMinutes());
}

} // namespace yichuang
