// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/workingcalendar.h"
#include "forms/model/checklistrules.h"
#include "forms/model/codetables.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "platform/items/itemdesk.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace yichuang::platform {

/// The desk that uses the same item modules, rules and logic as the stations. Each business is compiled once;
/// each call borrows a form of its own. The catalogue is asked by one thread at a time.
class CatalogueDesk final : public ItemDesk
{
public:
    explicit CatalogueDesk(Catalogue &catalogue);
    ~CatalogueDesk() override;

    std::optional<ItemFacts> facts(const QString &itemCode, const QString &businessCode) override;
    ContentReview review(const Act &act, const QJsonObject &content) override;

private:
    struct Business;

    /// Null if the item, its version or the business is not handled here, or its form does not compile.
    Business *find(const QString &itemCode, const QString &version, const QString &businessCode);
    std::unique_ptr<Business> compile(const QString &itemCode, const QString &version, const QString &businessCode);
    std::unique_ptr<FormState> borrow(Business &business);
    void giveBack(Business &business, std::unique_ptr<FormState> state);
    void setContext(FormState &state, const Business &business, const Act &act, const QString &situation) const;

    Catalogue &m_catalogue;
    const WorkingCalendar m_calendar;
    const CodeTables m_tables;
    std::mutex m_mutex; // guards the catalogue, the map and the spare forms
    std::map<QString, std::unique_ptr<Business>> m_businesses;
};

} // namespace yichuang::platform
