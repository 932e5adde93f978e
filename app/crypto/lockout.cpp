// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/lockout.h"

#include "core/stamp.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int FirstLockSeconds = 5 * 60;
constexpr int LongestLockSeconds = 60 * 60;

} // namespace

QDateTime Lockout::lockedUntil(const QDateTime &now) const
{
    if (!m_until.isValid() || now >= m_until)
        return {};
    return qMin(m_until, now.addSecs(LongestLockSeconds));
}

void Lockout::countTry(const QDateTime &now)
{
    if (++m_wrong < TriesAllowed)
        return;
    const int seconds = qMin(FirstLockSeconds << qMin(m_rounds, 8), LongestLockSeconds);
    m_until = now.addSecs(seconds);
    m_wrong = 0;
    ++m_rounds;
}

QJsonObject Lockout::toJson() const
{
    return {{u"wrong"_s, m_wrong}, {u"rounds"_s, m_rounds}, {u"until"_s, toStamp(m_until)}};
}

Lockout Lockout::fromJson(const QJsonObject &json)
{
    Lockout lockout;
    lockout.m_wrong = qBound(0, json.value("wrong"_L1).toInt(), TriesAllowed - 1);
    lockout.m_rounds = qMax(0, json.value("rounds"_L1).toInt());
    lockout.m_until = fromStamp(json.value("until"_L1).toString());
    return lockout;
}

} // namespace yichuang
