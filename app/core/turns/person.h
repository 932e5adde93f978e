// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// Who stands at the counter for whom: the person themself, somebody with a power of attorney, the law's guardian, an
/// heir (委托书 / 监护关系 / 继承). Part of payloads; says nothing about the form's roles.
struct Bearer
{
    enum class Relation { Self, Agent, Guardian, Heir };

    Relation relation = Relation::Self;
    QString name;
    QString idNumber;      ///< shown and compared at the counter; empty only for Self
    QString phone;
    QString authority;     ///< what proves it: 授权委托书 of which date, 户口簿, 公证书; needed unless Self

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Bearer fromJson(const QJsonObject &json);
    friend bool operator==(const Bearer &, const Bearer &) = default;
};

/// The words a clerk reads ("代理人").
YICHUANG_CORE_EXPORT QString relationLabel(Bearer::Relation relation);

} // namespace yichuang
