// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace yichuang {

/// Who a person is at this window.
enum class Role { Clerk, Supervisor, Trainer, Administrator, Auditor };

/// The centre's profile (中心信息): where the counter stands. Guide element 11 (place, hours) comes from here.
struct Centre
{
    QString name;           ///< "示例镇便民服务中心"
    QString townName;       ///< "示例镇"
    QString divisionCode;   ///< 12 digits of the receiving point: township or village
    QString creditCode;     ///< 18 characters; the first part of implementing codes
    QString address;
    QString openingHours;
    QString phone;
    QString superviseePhone;
};

/// One enrolled computer at a counter (工作站).
struct Station
{
    QString code;           ///< "ST0001": given at enrolment, part of every act
    QString desk;           ///< window number on the sign, "3"
    Centre centre;
    bool isDemo = false;    ///< practice: other colour, watermark, no way to a real platform
};

/// Who is logged in.
struct Session
{
    QString account;        ///< "zhangsan"; what acts carry
    QString displayName;    ///< 张三
    Role role = Role::Clerk;
    bool online = false;    ///< the platform confirmed the password (else the local verifier did)

    bool isValid() const { return !account.isEmpty(); }
};

} // namespace yichuang
