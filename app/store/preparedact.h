// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "store/casesummary.h"
#include "store/columnsealer.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace yichuang {

/// What the store needs to read out of a payload. A payload that is not a case content names nobody.
struct PayloadFacts
{
    CaseSummary summary;
    QDate promisedOn;
    QJsonObject clockPart;   ///< what the clock reads of it
    QStringList attachments; ///< digests, wherever a list "attachments" stands

    static PayloadFacts read(ActKind kind, const QByteArray &payload);
};

/// An act made ready to be written: everything that costs time and needs no order (salt, digest, compression,
/// seals, blind index) is done here, on any thread, so that the store thread only chains and commits.
struct PreparedAct
{
    Act act;                  ///< salt and payloadDigest filled in
    QByteArray sealedPayload;
    PayloadFacts facts;
    QByteArray sealedSummary; ///< empty if the payload names nobody
    QByteArray idIndex;

    static Result<PreparedAct> prepare(const ColumnSealer &sealer, Act act);
    /// The part that concerns the case: facts, sealed summary and blind index.
    Result<Done> readFacts(const ColumnSealer &sealer);
};

/// The blind index under which a person's ID number is found.
Result<QByteArray> personIndex(const Vault &vault, const QString &idNumber);

} // namespace yichuang
