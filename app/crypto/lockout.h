// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>

namespace yichuang {

/// Counts wrong passwords of one account: five in a row lock it for 5 minutes, each further five twice as long,
/// up to an hour. A value; stored with the account so that a restart does not open it.
class Lockout
{
public:
    static constexpr int TriesAllowed = 5;

    /// When the account opens again; invalid if it is open now. A clock that was set back cannot prolong the
    /// lock beyond an hour.
    QDateTime lockedUntil(const QDateTime &now) const;
    /// Call before the password is checked, so that killing the program does not save the try.
    void countTry(const QDateTime &now);
    void reset() { *this = Lockout(); }
    int triesLeft() const { return TriesAllowed - m_wrong; }

    QJsonObject toJson() const;
    static Lockout fromJson(const QJsonObject &json);

private:
    int m_wrong = 0;
    int m_rounds = 0;
    QDateTime m_until;
};

} // namespace yichuang
