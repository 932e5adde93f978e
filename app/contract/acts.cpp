// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/acts.h"

#include "contract/compression.h"
#include "contract/limits.h"
#include "contract/paths.h"
#include "contract/trouble.h"
#include "core/stamp.h"

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr qsizetype ActFields = 21;
constexpr qsizetype IdBytes = 16;
constexpr qsizetype MaxDigest = 64;

QByteArray idBytes(const QUuid &id)
{
    return id.isNull() ? QByteArray() : id.toRfc4122();
}

QUuid readId(CborReader &in)
{
    const QByteArray bytes = in.bytesOrNone(IdBytes);
    return bytes.isEmpty() ? QUuid() : QUuid::fromRfc4122(bytes);
}

QDateTime readMoment(CborReader &in)
{
    const QString text = in.text(40);
    return text.isEmpty() ? QDateTime() : fromStamp(text);
}

} // namespace

void write(CborWriter &out, const Act &act)
{
    out.array(ActFields);
    out.bytes(idBytes(act.id));
    out.bytes(idBytes(act.caseId));
    out.text(actKindName(act.kind));
    out.number(quint64(act.origin));
    out.bytes(idBytes(act.parent));
    out.number(quint64(qMax(0, act.caseVersion)));
    out.text(act.station);
    out.text(act.desk);
    out.text(act.clerk);
    out.text(act.receivingPoint);
    out.text(toStamp(act.at));
    out.text(act.itemCode);
    out.text(act.businessCode);
    out.text(act.itemVersion);
    out.text(act.caseNumber);
    out.bytes(act.payload);
    out.number(act.sequence);
    out.bytes(act.salt);
    out.bytes(act.payloadDigest);
    out.bytes(act.previousLink);
    out.bytes(act.link);
}

Act readAct(CborReader &in)
{
    Act act;
    in.arrayOf(ActFields);
    act.id = readId(in);
    act.caseId = readId(in);
    act.kind = actKindFromName(in.text(64)).value_or(ActKind(0));
    act.origin = ActOrigin(in.number(1));
    act.parent = readId(in);
    act.caseVersion = int(in.number(0x7fffffff));
    act.station = in.text(MaxText);
    act.desk = in.text(MaxText);
    act.clerk = in.text(MaxText);
    act.receivingPoint = in.text(MaxText);
    act.at = readMoment(in);
    act.itemCode = in.text(MaxText);
    act.businessCode = in.text(MaxText);
    act.itemVersion = in.text(MaxText);
    act.caseNumber = in.text(MaxText);
    act.payload = in.bytes(MaxPayload);
    act.sequence = in.number(quint64(0x7fffffffffffffff));
    act.salt = in.bytes(MaxDigest);
    act.payloadDigest = in.bytes(MaxDigest);
    act.previousLink = in.bytes(MaxDigest);
    act.link = in.bytes(MaxDigest);
    return act;
}

Result<QByteArray> encodeBatch(const ActBatch &batch)
{
    CborWriter out(batch.acts.size() * 5000 + batch.links.size() * 100 + 100);
    out.array(5);
    out.number(Version);
    out.text(batch.station);
    out.bytes(idBytes(batch.id));
    out.array(quint64(batch.acts.size()));
    for (const Act &act : batch.acts)
        write(out, act);
    out.array(quint64(batch.links.size()));
    for (const ChainLink &link : batch.links) {
        out.array(4);
        out.bytes(idBytes(link.actId));
        out.number(link.sequence);
        out.bytes(link.previousLink);
        out.bytes(link.link);
    }
    return pack(out.take());
}

Result<ActBatch> decodeBatch(const QByteArray &body)
{
    const Result<QByteArray> bytes = unpack(body, MaxUnpacked);
    if (!bytes)
        return bytes.error();

    CborReader in(*bytes);
    ActBatch batch;
    in.arrayOf(5);
    if (in.number() != Version && in.ok())
        return Error{ErrorCode::Unsupported, {}, u"batch of another contract version"_s};
    batch.station = in.text(MaxText);
    batch.id = readId(in);
    const qsizetype acts = in.array(MaxActs);
    batch.acts.reserve(acts);
    for (qsizetype i = 0; i < acts && in.ok(); ++i)
        batch.acts.append(readAct(in));
    const qsizetype links = in.array(MaxLinks);
    for (qsizetype i = 0; i < links && in.ok(); ++i) {
        in.arrayOf(4);
        ChainLink link;
        link.actId = readId(in);
        link.sequence = in.number(quint64(0x7fffffffffffffff));
        link.previousLink = in.bytes(MaxDigest);
        link.link = in.bytes(MaxDigest);
        batch.links.append(link);
    }
    if (!in.finished())
        return unreadable(u"batch: not the agreed CBOR"_s);
    return batch;
}

Result<QByteArray> encodePage(const ActsPage &page)
{
    CborWriter out(page.acts.size() * 2000 + 100);
    out.array(5);
    out.number(Version);
    out.text(page.cursor);
    out.number(page.more ? 1 : 0);
    out.text(toStamp(page.platformTime));
    out.array(quint64(page.acts.size()));
    for (const Act &act : page.acts)
        write(out, act);
    return pack(out.take());
}

Result<ActsPage> decodePage(const QByteArray &body)
{
    const Result<QByteArray> bytes = unpack(body, MaxUnpacked);
    if (!bytes)
        return bytes.error();

    CborReader in(*bytes);
    ActsPage page;
    in.arrayOf(5);
    if (in.number() != Version && in.ok())
        return Error{ErrorCode::Unsupported, {}, u"page of another contract version"_s};
    page.cursor = in.text(MaxText);
    page.more = in.number(1) == 1;
    page.platformTime = readMoment(in);
    const qsizetype acts = in.array(MaxActs);
    for (qsizetype i = 0; i < acts && in.ok(); ++i)
        page.acts.append(readAct(in));
    if (!in.finished())
        return unreadable(u"page: not the agreed CBOR"_s);
    return page;
}

QByteArray batchToSign(const QByteArray &body)
{
    return "yichuang-batch-1\n" + body;
}

QByteArray answerToSign(const QByteArray &body)
{
    return "yichuang-answer-1\n" + body;
}

} // namespace yichuang::contract
