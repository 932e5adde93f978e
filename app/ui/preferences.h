// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

namespace yichuang {

/// What was set for the window of this computer: language, text size, printer, minutes until the idle lock.
/// A small file beside the store; nothing personal in it. GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    QString language() const; ///< "zh_CN" or "en"
    void setLanguage(const QString &language);
    int textPercent() const;  ///< 100, 125, 150 or 200
    void setTextPercent(int percent);
    QString printer() const;  ///< empty: the system's default printer
    void setPrinter(const QString &printer);
    int idleMinutes() const;  ///< 1 ... 60
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    void languageChanged(const QString &language); ///< setup installs the translator, the window re-labels itself
    void textPercentChanged(int percent);          ///< setup applies the look anew
    void printerChanged();
    void idleMinutesChanged(int minutes);

private:
    QSettings m_file;
};

} // namespace yichuang
