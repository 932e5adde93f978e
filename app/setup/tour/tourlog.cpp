// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tour/tourlog.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace yichuang {

Result<Done> TourLog::step(QWidget &window, const QString &name, const QString &nowTrue)
{
    const qint64 took = m_timer.restart();
    const QString picture = u"%1-%2.png"_s.arg(m_steps.size() + 1, 2, 10, QChar(u'0')).arg(name);
    QDir().mkpath(m_folder);
    if (!window.grab().save(m_folder + u'/' + picture)) {
        return Error{ErrorCode::DiskTrouble, u"the tour cannot write into %1"_s.arg(m_folder), picture};
    }
    m_steps.append(QJsonObject{{u"step"_s, name}, {u"ms"_s, took}, {u"nowTrue"_s, nowTrue}, {u"picture"_s, picture}});
    std::printf("%6lld ms  %-28s %s\n", static_cast<long long>(took), name.toUtf8().constData(), nowTrue.toUtf8().constData());
    std::fflush(stdout);
    m_timer.restart();
    return Done{};
}

Result<Done> TourLog::write(bool reachedItsEnd, const QString &trouble) const
{
    QJsonObject root = m_figures;
    root.insert(u"steps"_s, m_steps);
    root.insert(u"reachedItsEnd"_s, reachedItsEnd);
    if (!trouble.isEmpty())
        root.insert(u"trouble"_s, trouble);
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + u"/tour.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::DiskTrouble, u"the tour cannot write into %1"_s.arg(m_folder), file.errorString()};
    return Done{};
}

} // namespace yichuang
