// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/answers.h"

#include "contract/jsontext.h"
#include "contract/limits.h"
#include "contract/trouble.h"
#include "core/stamp.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

void appendId(QByteArray &out, const QUuid &id)
{
    out.append('"');
    if (!id.isNull())
        out.append(id.toByteArray(QUuid::WithoutBraces));
    out.append('"');
}

void appendField(QByteArray &out, const char *name, const QString &value)
{
    if (value.isEmpty())
        return;
    out.append(",\"").append(name).append("\":");
    appendJsonString(out, value);
}

void appendVerdict(QByteArray &out, const Verdict &verdict)
{
    out.append("{\"act\":");
    appendId(out, verdict.actId);
    out.append(",\"kind\":");
    appendJsonString(out, verdictKindName(verdict.kind));
    appendField(out, "reason", verdict.reason);
    appendField(out, "message", verdict.message);
    appendField(out, "receipt", verdict.receipt);
    if (!verdict.currentParent.isNull()) {
        out.append(",\"currentParent\":");
        appendId(out, verdict.currentParent);
    }
    if (verdict.platformTime.isValid())
        appendField(out, "receivedAt", toStamp(verdict.platformTime));
    out.append('}');
}

std::optional<Verdict::Kind> kindFromName(const QString &name)
{
    for (const auto kind : {Verdict::Kind::Receipt, Verdict::Kind::Held, Verdict::Kind::Refused,
                            Verdict::Kind::Conflict}) {
        if (verdictKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Result<Verdict> readVerdict(const QJsonObject &json)
{
    Verdict verdict;
    verdict.actId = QUuid::fromString(json["act"_L1].toString());
    const auto kind = kindFromName(json["kind"_L1].toString());
    if (verdict.actId.isNull() || !kind)
        return unreadable(u"verdict without act or kind"_s);
    verdict.kind = *kind;
    verdict.reason = json["reason"_L1].toString();
    verdict.message = json["message"_L1].toString();
    verdict.receipt = json["receipt"_L1].toString();
    verdict.currentParent = QUuid::fromString(json["currentParent"_L1].toString());
    verdict.platformTime = fromStamp(json["receivedAt"_L1].toString());
    if (verdict.kind == Verdict::Kind::Receipt && verdict.receipt.isEmpty())
        return unreadable(u"receipt without a number"_s);
    return verdict;
}

} // namespace

QString verdictKindName(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Receipt: return u"receipt"_s;
    case Verdict::Kind::Held: return u"held"_s;
    case Verdict::Kind::Refused: return u"refused"_s;
    case Verdict::Kind::Conflict: return u"conflict"_s;
    case Verdict::Kind::Doubtful: return u"doubtful"_s;
    case Verdict::Kind::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QByteArray encodeAnswer(const BatchAnswer &answer)
{
    QByteArray out;
    out.reserve(200 + answer.verdicts.size() * 180 + answer.unknown.size() * 40);
    out.append("{\"batch\":");
    appendId(out, answer.batch);
    out.append(",\"station\":");
    appendJsonString(out, answer.station);
    out.append(",\"platformTime\":");
    appendJsonString(out, toStamp(answer.platformTime));
    out.append(",\"verdicts\":[");
    for (qsizetype i = 0; i < answer.verdicts.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendVerdict(out, answer.verdicts.at(i));
    }
    out.append("],\"unknown\":[");
    for (qsizetype i = 0; i < answer.unknown.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendId(out, answer.unknown.at(i));
    }
    out.append("]}");
    return out;
}

Result<BatchAnswer> decodeAnswer(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();

    BatchAnswer answer;
    answer.batch = QUuid::fromString((*json)["batch"_L1].toString());
    answer.station = (*json)["station"_L1].toString();
    answer.platformTime = fromStamp((*json)["platformTime"_L1].toString());
    const QJsonArray verdicts = (*json)["verdicts"_L1].toArray();
    if (!answer.platformTime.isValid() || !(*json)["verdicts"_L1].isArray()
        || verdicts.size() > qMax(MaxActs, MaxHeldQuestion)) {
        return unreadable(u"not an answer to a batch"_s);
    }
    answer.verdicts.reserve(verdicts.size());
    for (const QJsonValue &entry : verdicts) {
        const Result<Verdict> verdict = readVerdict(entry.toObject());
        if (!verdict)
            return verdict.error();
        answer.verdicts.append(*verdict);
    }
    const QJsonArray unknown = (*json)["unknown"_L1].toArray();
    for (const QJsonValue &entry : unknown)
        answer.unknown.append(QUuid::fromString(entry.toString()));
    return answer;
}

QByteArray encodeHeldQuestion(const HeldQuestion &question)
{
    QByteArray out = "{\"acts\":[";
    for (qsizetype i = 0; i < question.acts.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendId(out, question.acts.at(i));
    }
    out.append("]}");
    return out;
}

Result<HeldQuestion> decodeHeldQuestion(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const QJsonArray acts = (*json)["acts"_L1].toArray();
    if (!(*json)["acts"_L1].isArray() || acts.size() > MaxHeldQuestion)
        return unreadable(u"held question without acts or with too many"_s);

    HeldQuestion question;
    for (const QJsonValue &entry : acts) {
        question.acts.append(QUuid::fromString(entry.toString()));
        if (question.acts.last().isNull())
            return unreadable(u"held question: not an id"_s);
    }
    return question;
}

QByteArray packProof(const QByteArray &body, const QByteArray &signature)
{
    return body + '\n' + signature.toBase64();
}

Result<Proof> unpackProof(const QByteArray &proof)
{
    const qsizetype at = proof.lastIndexOf('\n');
    if (at < 0)
        return unreadable(u"not a proof"_s);
    return Proof{proof.left(at), QByteArray::fromBase64(proof.mid(at + 1))};
}

void attachProof(BatchAnswer &answer, const QByteArray &proof)
{
    for (Verdict &verdict : answer.verdicts)
        verdict.proof = proof;
}

} // namespace yichuang::contract
