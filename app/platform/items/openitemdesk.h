// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/departments/departmentoptions.h"
#include "platform/items/itemdesk.h"

namespace yichuang::platform {

/// A desk without item modules: knows departments by the item code's first letters and lets every form pass.
/// For stations whose items live elsewhere, and for tests of everything but the content.
class OpenItemDesk final : public ItemDesk
{
public:
    explicit OpenItemDesk(QList<DepartmentOptions> departments) : m_departments(std::move(departments)) { }

    std::optional<ItemFacts> facts(const QString &itemCode, const QString &businessCode) override;
    ContentReview review(const Act &act, const QJsonObject &content) override;

private:
    const QList<DepartmentOptions> m_departments;
};

} // namespace yichuang::platform
