// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QString>

class QWidget;

namespace yichuang {

/// What the tour leaves behind: numbered screenshots and tour.json (step, ms, what is now true). GUI thread.
class TourLog
{
public:
    explicit TourLog(QString folder) : m_folder(std::move(folder)) { m_timer.start(); }

    /// Notes that a step is done, with a picture of the window.
    Result<Done> step(QWidget &window, const QString &name, const QString &nowTrue);
    /// A figure beside the steps: keystrokes, clicks, counts.
    void figure(const QString &name, const QJsonValue &value) { m_figures.insert(name, value); }
    Result<Done> write(bool reachedItsEnd, const QString &trouble) const;
    const QString &folder() const { return m_folder; }
    /// Where every paper is printed to.
    QString papers() const { return m_folder + QStringLiteral("/papers"); }

private:
    const QString m_folder;
    QElapsedTimer m_timer;
    QJsonArray m_steps;
    QJsonObject m_figures;
};

} // namespace yichuang
