// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"
#include "documents/wording.h"

#include <QString>

namespace yichuang {

/// Coded facts in the words of a paper. Chinese, whatever the language of the window: that is why core's labels,
/// which follow the window, do not serve here.
namespace paperterms {

QString relation(const Wording &wording, Bearer::Relation relation);        ///< 监护人
QString way(const Wording &wording, Delivery::Way way);                     ///< 邮寄送达
QString ground(const Wording &wording, Closing::Ground ground);             ///< 容缺材料逾期未补齐
QString procedure(const Wording &wording, const Suspension &suspension);    ///< as the item calls it, else by its kind
QString feeStep(const Wording &wording, FeeStep::Kind kind);                ///< 待缴
QString registerField(const Wording &wording, const QString &key);          ///< 户籍地址, for "hukouAddress"
/// 汉, for "01"; the code itself if it is unknown.
QString ethnicity(const QString &code);
/// 男, for "1"; empty for what a card does not say.
QString sex(const Wording &wording, const QString &code);

} // namespace paperterms
} // namespace yichuang
