// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedact.h"

#include "core/formdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SaltSize = 16;

void collectFiles(const QJsonValue &value, QStringList &digests)
{
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            collectFiles(entry, digests);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "form"_L1 || it.key() == "computed"_L1)
            continue; // typed values: no files in them, and the larger part of every payload
        if (it.key() != "attachments"_L1) {
            if (it->isObject() || it->isArray())
                collectFiles(*it, digests);
            continue;
        }
        for (const QJsonValue &file : it->toArray()) {
            if (const QString digest = file["digest"_L1].toString(); !digest.isEmpty())
                digests.append(digest);
        }
    }
}

// A case is found by everybody it names; rows of a table only by their number.
void noteOthers(const QJsonObject &form, CaseSummary &summary)
{
    QStringList numbers;
    QStringList names;
    for (const NamedPerson &person : peopleIn(form)) {
        if (person.idNumber == summary.idNumber)
            continue;
        numbers.append(person.idNumber);
        if (!person.role.contains(u'.') && !person.name.isEmpty())
            names.append(person.name);
    }
    summary.otherNumbers = numbers.join(u' ');
    summary.otherNames = names.join(u' ');
}

} // namespace

PayloadFacts PayloadFacts::read(ActKind kind, const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    PayloadFacts facts;
    collectFiles(json, facts.attachments);
    if (kind == ActKind::CitizenTold || !carriesContent(kind)) {
        facts.clockPart = json;
        facts.clockPart.remove("attachments"_L1);
    } else {
        for (const QString &key : {u"promisedDays"_s, u"countsFrom"_s, u"makeUpBy"_s}) {
            if (const auto found = json.constFind(key); found != json.constEnd())
                facts.clockPart.insert(key, *found);
        }
    }
    if (isWitness(kind))
        return facts;
    const QJsonObject applicant = json["applicant"_L1].toObject();
    facts.summary.name = applicant["name"_L1].toString();
    facts.summary.idNumber = applicant["idNumber"_L1].toString();
    facts.summary.phone = applicant["phone"_L1].toString();
    facts.summary.address = applicant["address"_L1].toString();
    facts.summary.itemName = json["itemName"_L1].toString();
    noteOthers(json["form"_L1].toObject(), facts.summary);
    facts.promisedOn = QDate::fromString(json["promisedOn"_L1].toString(), Qt::ISODate);
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
    if (act.caseId.isNull())
        return {};
    facts = PayloadFacts::read(act.kind, act.payload);
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
