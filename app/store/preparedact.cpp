// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SaltSize = 16;

} // namespace

PayloadFacts PayloadFacts::read(const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    const QJsonObject applicant = json["applicant"_L1].toObject();

    PayloadFacts facts;
    facts.summary.name = applicant["name"_L1].toString();
    facts.summary.idNumber = applicant["idNumber"_L1].toString();
    facts.summary.phone = applicant["phone"_L1].toString();
    facts.summary.address = applicant["address"_L1].toString();
    facts.summary.itemName = json["itemName"_L1].toString();
    facts.promisedOn = QDate::fromString(json["promisedOn"_L1].toString(), Qt::ISODate);
    for (const QJsonValue &material : json["materials"_L1].toArray()) {
        for (const QJsonValue &file : material["attachments"_L1].toArray()) {
            if (const QString digest = file["digest"_L1].toString(); !digest.isEmpty())
                facts.attachments.append(digest);
        }
    }
    return facts;
}

Result<QByteArray> personIndex(const Vault &vault, const QString &idNumber)
{
    return vault.blindIndex(u"idNumber"_s, idNumber.trimmed().toUpper());
}

Result<PreparedAct> PreparedAct::prepare(const ColumnSealer &sealer, Act act)
{
    const Vault &vault = sealer.vault();
    PreparedAct prepared;
    act.salt = vault.randomBytes(SaltSize);
    act.payloadDigest = vault.digest(act.salt + act.payload);

    auto payload = sealer.seal(act.payload, ColumnSealer::Column::Payload, act.id);
    if (!payload)
        return payload.error();
    prepared.sealedPayload = payload.take();

    prepared.act = std::move(act);
    if (auto facts = prepared.readFacts(sealer); !facts)
        return facts.error();
    return prepared;
}

Result<Done> PreparedAct::readFacts(const ColumnSealer &sealer)
{
    if (isWitness(act.kind) || act.caseId.isNull())
        return {};
    facts = PayloadFacts::read(act.payload);
    if (!facts.summary.isEmpty()) {
        auto sealed = sealer.seal(facts.summary.pack(), ColumnSealer::Column::Summary, act.caseId);
        if (!sealed)
            return sealed.error();
        sealedSummary = sealed.take();
    }
    if (!facts.summary.idNumber.isEmpty()) {
        auto index = personIndex(sealer.vault(), facts.summary.idNumber);
        if (!index)
            return index.error();
        idIndex = index.take();
    }
    return {};
}

} // namespace yichuang
