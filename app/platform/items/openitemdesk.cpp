// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/items/openitemdesk.h"

using namespace Qt::StringLiterals;

namespace yichuang::platform {

std::optional<ItemFacts> OpenItemDesk::facts(const QString &itemCode, const QString &businessCode)
{
    if (businessCode.isEmpty() || !businessCode.startsWith(itemCode))
        return std::nullopt;
    for (const DepartmentOptions &department : m_departments) {
        if (itemCode.size() > 2 && itemCode.startsWith(department.itemPrefix))
            return ItemFacts{department.key, false, {}, {}, false};
    }
    return std::nullopt;
}

ContentReview OpenItemDesk::review(const Act &act, const QJsonObject &content)
{
    ContentReview review;
    review.facts = facts(act.itemCode, act.businessCode).value_or(ItemFacts());
    review.computed = content["computed"_L1].toObject();
    return review;
}

} // namespace yichuang::platform
