// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/acts.h"
#include "platform/items/itemdesk.h"
#include "platform/store/rows.h"

#include <QStringList>

namespace yichuang::platform {

/// An act with what could be said of it without looking at anything else.
struct CheckedAct
{
    Act act;
    QString reason;          ///< typed reason to refuse it; empty: none found
    QString contentReason;   ///< typed reason against its form, for acts that need not carry a whole one
    QString message;         ///< in the place of the reason's own sentence, if it can say more
    ItemFacts facts;
    QJsonObject computed;
    QJsonObject payload;     ///< empty: none, or nobody needs it
    QStringList attachments; ///< digests of the files it lists, wherever they stand
};

struct CheckedBatch
{
    contract::ActBatch batch;      ///< acts moved out into the list below
    QList<CheckedAct> acts;
    QByteArray body;
    QByteArray signature;
};

/// Signature, decompression, digests and content of a batch: all that needs no database, so several batches
/// are checked at once. Any thread.
class BatchChecker final
{
public:
    explicit BatchChecker(ItemDesk &items) : m_items(items) { }

    /// The error's detail is the typed reason if the whole batch is refused.
    Result<CheckedBatch> check(const StationRow &station, const QByteArray &body, const QByteArray &signature) const;

private:
    CheckedAct checkAct(const StationRow &station, Act act) const;
    void checkContent(CheckedAct &checked) const;
    QString reviewContent(CheckedAct &checked) const;

    ItemDesk &m_items;
};

} // namespace yichuang::platform
