// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/departments/department.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

// The same case gives the same luck at every run: what happens in a practice can be repeated.
double luck(const QUuid &caseId, int salt)
{
    const QByteArray hash = QCryptographicHash::hash(caseId.toRfc4122() + QByteArray::number(salt),
                                                     QCryptographicHash::Sha256);
    return double(qFromBigEndian<quint32>(hash.constData())) / 4294967296.0;
}

constexpr int Saturday = 6;
constexpr int DenialSalt = -1;
constexpr int SupplementSalt = -2;
constexpr int ProcedureSalt = -3;

} // namespace

QDateTime Department::decisionDue(const QDateTime &now, bool isInstant) const
{
    return isInstant ? now : nextOpen(now.addMSecs(m_options.delayMs));
}

QDateTime Department::nextOpen(QDateTime moment) const
{
    while (m_options.closedOnWeekends && moment.date().dayOfWeek() >= Saturday)
        moment = moment.date().addDays(1).startOfDay();
    if (!m_options.opens.isValid())
        return moment;
    if (moment.time() < m_options.opens)
        return QDateTime(moment.date(), m_options.opens);
    if (moment.time() < m_options.closes)
        return moment;
    return nextOpen(QDateTime(moment.date().addDays(1), m_options.opens));
}

bool Department::wantsPapers(const QUuid &caseId) const
{
    return luck(caseId, SupplementSalt) < m_options.supplementRate;
}

bool Department::wantsProcedure(const QUuid &caseId) const
{
    return luck(caseId, ProcedureSalt) < m_options.procedureRate;
}

std::optional<Decision> Department::decide(const Task &task) const
{
    if (luck(task.caseId, task.tries) < m_options.failureRate)
        return std::nullopt;
    if (luck(task.caseId, DenialSalt) < m_options.denialRate)
        return Decision{false, u"经%1部门审核，不符合办理条件。"_s.arg(m_options.name)};
    return Decision{true, u"经%1部门审核，准予办理。"_s.arg(m_options.name)};
}

} // namespace yichuang::platform
