// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/demoresidents.h"

#include "core/idnumber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// The days the cards of the township were made, so that a few have run out by 2026, as at any counter.
const QDate ElderIssued(2016, 6, 1);
const QDate YoungerIssued(2024, 6, 1);
constexpr int YoungerFrom = 2001;

IdCard cardOf(const QString &idNumber, const QJsonObject &population)
{
    IdCard card;
    card.idNumber = idNumber;
    card.name = population.value("name"_L1).toString();
    card.sex = population.value("sex"_L1).toString();
    card.ethnicity = population.value("ethnicity"_L1).toString();
    card.birthDate = QDate::fromString(population.value("birthDate"_L1).toString(), Qt::ISODate);
    card.address = population.value("hukouAddress"_L1).toString();
    card.issuedBy = u"示例县公安局"_s;
    card.validFrom = card.birthDate.year() < YoungerFrom ? ElderIssued : YoungerIssued;
    card.validUntil = cardEnds(card.birthDate, card.validFrom);
    return card;
}

} // namespace

QDate cardEnds(const QDate &birth, const QDate &issued)
{
    const int age = ageOn(birth, issued);
    if (age < 16)
        return issued.addYears(5);
    if (age < 26)
        return issued.addYears(10);
    if (age < 46)
        return issued.addYears(20);
    return {};
}

QList<IdCard> demoResidents(const QByteArray &practiceRegisters)
{
    QList<IdCard> cards;
    const QJsonArray persons = QJsonDocument::fromJson(practiceRegisters).object().value("persons"_L1).toArray();
    for (const QJsonValue &person : persons) {
        const QJsonObject population = person["population"_L1].toObject();
        if (population.isEmpty() || !population.value("isAlive"_L1).toBool(true))
            continue;
        const IdCard card = cardOf(person["idNumber"_L1].toString(), population);
        if (card.birthDate < card.validFrom) // an infant has none yet
            cards.append(card);
    }
    return cards;
}

} // namespace yichuang
