// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"

#include <memory>
#include <vector>

namespace yichuang::bench {

/// One business ready to judge cases.
struct ItemBusiness
{
    const OpenedItem *item = nullptr;
    const BusinessSpec *spec = nullptr;
    std::unique_ptr<const CompiledForm> form;
    double readyMs = 0; ///< from the plug-in on the disk to a form that can be filled
};

/// One case as a station sends it, and the form that judges it.
struct ItemCase
{
    const ItemBusiness *business = nullptr;
    FormState *state = nullptr;
    QByteArray json;
};

/// For every situation of every business a minimal case, a complete one and one that lacks an answer, one business
/// after the other, made from the seeds of the item tests.
class ItemCases
{
public:
    static Result<std::unique_ptr<ItemCases>> read(Catalogue &catalogue, const QString &seeds);

    std::vector<std::unique_ptr<ItemBusiness>> businesses;
    std::vector<ItemCase> cases;

private:
    Result<Done> add(Catalogue &catalogue, const ItemEntry &entry, const QString &businessCode,
                     const QString &seeds);
    void addCases(const ItemBusiness &business, const QJsonObject &seed);

    std::vector<std::unique_ptr<FormState>> m_states; // one for each situation
};

} // namespace yichuang::bench
