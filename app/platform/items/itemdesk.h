// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/finding.h"
#include "core/item.h"

#include <QJsonObject>

#include <optional>

namespace yichuang::platform {

/// What the platform has to know of an item to pass a case on.
struct ItemFacts
{
    QString department;      ///< "civil-affairs"
    bool isInstant = false;  ///< 即办: decided in the same round
    QString resultName;      ///< the paper that comes of it; empty: none
    QList<ProcedureSpec> procedures; ///< the special procedures it allows
    bool areProceduresKnown = false; ///< false: nobody here knows the item's definition
};

/// What a look at an act's content gave.
struct ContentReview
{
    ItemFacts facts;
    Findings findings;       ///< blocking ones refuse the act
    QJsonObject computed;    ///< what the item's own logic computed here, not what the station claims
};

/// Looks again at what a station accepted, with the same item modules and the same form engine (再次校验).
/// Several threads of the platform call at once.
class ItemDesk
{
public:
    virtual ~ItemDesk() = default;

    /// Nothing if the platform does not handle the item or the business.
    virtual std::optional<ItemFacts> facts(const QString &itemCode, const QString &businessCode) = 0;
    /// Judges the form of an accepting act.
    virtual ContentReview review(const Act &act, const QJsonObject &content) = 0;
};

} // namespace yichuang::platform
