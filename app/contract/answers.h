// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QList>

namespace yichuang::contract {

/// What the province says to a batch or to a held question: one verdict per act, in the order asked.
/// The body (one line of JSON) is signed by the platform in the Yichuang-Signature header; body and
/// signature together are the proof that each verdict carries.
struct BatchAnswer
{
    QUuid batch;              ///< null in the answer to a held question
    QString station;
    QDateTime platformTime;
    QList<Verdict> verdicts;
    QList<QUuid> unknown;     ///< held question only: these never arrived, send them again
};

/// "Which of these acts do you hold?" Asked after a doubtful end, before anything is sent again.
struct HeldQuestion
{
    QList<QUuid> acts;
};

/// The canonical body: what encodeAnswer gives is what was signed, byte for byte.
QByteArray encodeAnswer(const BatchAnswer &answer);
/// Verdicts come back without proof; see attachProof.
Result<BatchAnswer> decodeAnswer(const QByteArray &body);

QByteArray encodeHeldQuestion(const HeldQuestion &question);
Result<HeldQuestion> decodeHeldQuestion(const QByteArray &body);

/// Body and signature as one blob, to be kept with the verdicts.
QByteArray packProof(const QByteArray &body, const QByteArray &signature);
struct Proof
{
    QByteArray body;
    QByteArray signature;
};
Result<Proof> unpackProof(const QByteArray &proof);
/// The same (shared) proof for every verdict of the answer.
void attachProof(BatchAnswer &answer, const QByteArray &proof);

/// "receipt" "held" "refused" "conflict": how a verdict is called on the wire.
QString verdictKindName(Verdict::Kind kind);

} // namespace yichuang::contract
