// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/look.h"

#include "forms/widgets/theme.h"

#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace yichuang {

Look::Look(QApplication &application, Preferences &preferences, bool isDemo)
    : QObject(&application)
    , m_application(application)
    , m_isDemo(isDemo)
{
    speak(preferences.language());
    connect(&preferences, &Preferences::languageChanged, this, &Look::speak);
    connect(&preferences, &Preferences::textPercentChanged, this, &Look::dress);
    dress(preferences.textPercent());
}

void Look::dress(int textPercent)
{
    Theme::apply(m_application, m_isDemo ? Theme::Mode::Practice : Theme::Mode::Work, textPercent);
}

void Look::speak(const QString &language)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    if (language != "zh_CN"_L1)
        return; // the sources are English
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(u":/translations/zh_CN.qm"_s))
        m_application.installTranslator(&m_own);
}

} // namespace yichuang
