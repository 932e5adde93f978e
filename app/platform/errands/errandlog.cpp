// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/errands/errandlog.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

Result<qint64> ErrandLog::note(const Asker &asker, const QUuid &errand, const QString &what)
{
    const auto stored = m_db.statement("insert into errand_log(at, station, errand, what) values(?, ?, ?, ?)")
                            .run(asker.at.toMSecsSinceEpoch(), asker.station, errand, what);
    if (!stored)
        return stored.error();
    return m_db.lastRowId();
}

QString ErrandLog::serial(QChar kind, const QDateTime &at, qint64 number)
{
    return kind + at.toString(u"yyyyMMdd"_s) + u'-' + u"%1"_s.arg(number, 8, 10, QChar(u'0'));
}

} // namespace yichuang::platform
