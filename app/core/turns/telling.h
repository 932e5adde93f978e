// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QJsonObject>
#include <QString>

namespace yichuang {

/// A citizen was told something about a case (告知): payload of ActKind::CitizenTold. What a channel answered stands in
/// reference; a call in person has none.
struct Telling
{
    enum class Channel { InPerson, Phone, Sms, WeChat, Letter };
    enum class About { Supplement, MakeUp, Suspension, Decision, Result, Other };

    Channel channel = Channel::Phone;
    About about = About::Result;
    QString to;            ///< phone number or address
    QString text;          ///< the very words
    bool reached = false;  ///< the citizen heard or the channel took it
    QString reference;     ///< the channel's own number
    QString answer;        ///< what the citizen said, or why the channel failed

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT Telling fromJson(const QJsonObject &json);
    friend bool operator==(const Telling &, const Telling &) = default;
};

YICHUANG_CORE_EXPORT QString tellingChannelLabel(Telling::Channel channel);
YICHUANG_CORE_EXPORT QString tellingChannelName(Telling::Channel channel);

} // namespace yichuang
