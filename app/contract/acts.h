// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cborreader.h"
#include "contract/cborwriter.h"
#include "core/act.h"
#include "core/result.h"

#include <QList>

namespace yichuang::contract {

/// A row of a station's chain whose act is not in the batch (held back, or the province's own): the link
/// alone, so that cutting rows out is caught.
struct ChainLink
{
    QUuid actId;
    quint64 sequence = 0;
    QByteArray previousLink;
    QByteArray link;

    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

/// Acts on their way up, in ledger order. The body of POST /v1/acts is pack()ed and signed by the station.
struct ActBatch
{
    QString station;
    QUuid id;                ///< of this sending; a repeat of the same acts may have another
    QList<Act> acts;
    QList<ChainLink> links;

    friend bool operator==(const ActBatch &, const ActBatch &) = default;
};

/// Acts on their way down. Each has origin Province, whoever made it; station names the maker (empty: the
/// department). An act of a kind this program does not know has kind 0 and is to be passed over.
struct ActsPage
{
    QString cursor;          ///< give it back to get what follows
    bool more = false;       ///< there is more already: ask again at once
    QDateTime platformTime;
    QList<Act> acts;

    friend bool operator==(const ActsPage &, const ActsPage &) = default;
};

void write(CborWriter &out, const Act &act);
Act readAct(CborReader &in);

/// The compressed body that travels, and back. Decoding checks shape, sizes and limits, not signatures.
Result<QByteArray> encodeBatch(const ActBatch &batch);
Result<ActBatch> decodeBatch(const QByteArray &body);
Result<QByteArray> encodePage(const ActsPage &page);
Result<ActsPage> decodePage(const QByteArray &body);

/// What the station signs: the compressed body behind a word that keeps it from standing for anything else.
QByteArray batchToSign(const QByteArray &body);
/// What the platform signs: the body of an answer to a batch or a held question, or of a page.
QByteArray answerToSign(const QByteArray &body);

} // namespace yichuang::contract
