// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/acts/checkedbatch.h"

#include "contract/attachments.h"
#include "core/casenumber.h"
#include "crypto/publickey.h"
#include "crypto/suites.h"
#include "platform/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::platform {

namespace {

bool isAcceptance(ActKind kind)
{
    return kind == ActKind::Accepted || kind == ActKind::AcceptedTolerantly;
}

bool hasNames(const Act &act)
{
    if (act.id.isNull() || act.kind == ActKind(0) || !act.at.isValid() || act.clerk.isEmpty() || act.sequence == 0)
        return false;
    return isWitness(act.kind) || (!act.caseId.isNull() && act.caseVersion > 0);
}

// Every payload lists its files in arrays of this name, wherever they stand (core/material.h).
void collectAttachments(const QJsonValue &value, QStringList &digests)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            collectAttachments(entry, digests);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "attachments"_L1) {
            collectAttachments(it.value(), digests);
            continue;
        }
        for (const QJsonValue &file : it.value().toArray()) {
            const QString digest = file["digest"_L1].toString();
            if (contract::isAttachmentDigest(digest) && !digests.contains(digest))
                digests.append(digest);
        }
    }
}

// The fields by name: enough to find them, nothing of what was typed.
QString blockedFields(const Findings &findings)
{
    constexpr int Most = 8;
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.level != Finding::Level::Block)
            continue;
        lines.append(finding.field.isEmpty() ? finding.message : finding.field + u": "_s + finding.message);
        if (lines.size() == Most)
            break;
    }
    return lines.join(u"; "_s);
}

} // namespace

Result<CheckedBatch> BatchChecker::check(const StationRow &station, const QByteArray &body,
                                         const QByteArray &signature) const
{
    const auto key = PublicKey::fromPem(station.signingKey);
    if (!key || !key->verify(contract::batchToSign(body), signature))
        return Error{ErrorCode::Tampered, {}, u"signature.wrong"_s};

    auto batch = contract::decodeBatch(body);
    if (!batch) {
        const bool isOther = batch.error().code == ErrorCode::Unsupported;
        return Error{ErrorCode::InvalidInput, {}, isOther ? u"request.version"_s : u"batch.unreadable"_s};
    }
    if (batch->station != station.code)
        return Error{ErrorCode::NotAllowed, {}, u"batch.station"_s};

    CheckedBatch checked;
    checked.acts.reserve(batch->acts.size());
    for (Act &act : batch->acts)
        checked.acts.append(checkAct(station, std::move(act)));
    batch->acts.clear();
    checked.batch = std::move(*batch);
    checked.body = body;
    checked.signature = signature;
    return checked;
}

CheckedAct BatchChecker::checkAct(const StationRow &station, Act act) const
{
    CheckedAct checked;
    const SuiteRow &suite = suiteRow(station.suite);
    if (!hasNames(act))
        checked.reason = u"act.unknown"_s;
    else if (act.station != station.code || act.origin != ActOrigin::Station)
        checked.reason = u"act.station"_s;
    else if (digestOf(suite, {act.salt, act.payload}) != act.payloadDigest
             || digestOf(suite, {chainBytes(act)}) != act.link)
        checked.reason = u"digest.wrong"_s;
    checked.act = std::move(act);
    if (checked.reason.isEmpty())
        checkContent(checked);
    return checked;
}

void BatchChecker::checkContent(CheckedAct &checked) const
{
    const Act &act = checked.act;
    const bool isRead = !isWitness(act.kind) || act.payload.contains("\"attachments\"");
    const QJsonDocument document = isRead ? QJsonDocument::fromJson(act.payload) : QJsonDocument();
    checked.payload = document.object();
    collectAttachments(checked.payload, checked.attachments);
    if (isWitness(act.kind))
        return;
    if (!act.caseNumber.isEmpty() && !isCaseNumber(act.caseNumber)) {
        checked.reason = u"number.invalid"_s;
        return;
    }
    const auto facts = m_items.facts(act.itemCode, act.businessCode);
    if (!facts) {
        checked.reason = u"item.unknown"_s;
        return;
    }
    checked.facts = *facts;
    if (act.kind == ActKind::Corrected)
        checked.contentReason = reviewContent(checked);
    if (!isAcceptance(act.kind))
        return;
    if (act.caseNumber.isEmpty()) {
        checked.reason = u"number.invalid"_s;
        return;
    }
    if (!document.isObject()) {
        checked.reason = u"content.unreadable"_s;
        return;
    }
    checked.reason = reviewContent(checked);
}

QString BatchChecker::reviewContent(CheckedAct &checked) const
{
    const ContentReview review = m_items.review(checked.act, checked.payload);
    checked.computed = review.computed;
    if (!hasBlock(review.findings))
        return {};
    const QString reason = u"form.invalid"_s;
    checked.message = sentence(reason).arg(blockedFields(review.findings));
    return reason;
}

} // namespace yichuang::platform
