// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QApplication>
#include <QTranslator>

namespace yichuang {

/// Language and text size of the whole program, as the preferences say, also while it runs.
class Look final : public QObject
{
    Q_OBJECT

public:
    Look(QApplication &application, Preferences &preferences, bool isDemo);

private:
    void speak(const QString &language);
    void dress(int textPercent);

    QApplication &m_application;
    const bool m_isDemo;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace yichuang
