// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/workingcalendar.h"
#include "forms/model/checklistrules.h"
#include "forms/model/codetables.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"
#include "platform/items/itemdesk.h"

#include <functional>
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

    /// Runs while nobody else asks the catalogue.
    void withCatalogue(const std::function<void()> &work);
    void setCalendar(const WorkingCalendar &calendar);

private:
    struct Business;

    /// Null if the item, its version or the business is not handled here, or its form does not compile.
    Business *find(const QString &itemCode, const QString &version, const QString &businessCode);
    std::unique_ptr<Business> compile(const OpenedItem &opened, const QString &businessCode);
    struct Loan
    {
        std::unique_ptr<FormState> state;
        int edition = 0; ///< of the calendar it may hold
    };
    Loan borrow(Business &business);
    void giveBack(Business &business, Loan loan);
    void setContext(FormState &state, const Business &business, const Act &act, const QString &situation);

    Catalogue &m_catalogue;
    const CodeTables m_tables;
    std::mutex m_mutex; // guards all below and the catalogue
    WorkingCalendar m_calendar;
    int m_edition = 0; // of the calendar
    std::map<QString, std::unique_ptr<Business>> m_businesses;
};

} // namespace yichuang::platform
