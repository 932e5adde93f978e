// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/casefind.h"

#include "contract/jsontext.h"
#include "contract/trouble.h"
#include "core/stamp.h"
#include "core/turns/names.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr qsizetype LongestText = 200;

const NameTable<CaseState> &states()
{
    using S = CaseState;
    static const NameTable<S> table{{S::Received, u"received"_s},
                                    {S::Accepted, u"accepted"_s},
                                    {S::AcceptedTolerantly, u"accepted-tolerantly"_s},
                                    {S::SupplementAsked, u"supplement-asked"_s},
                                    {S::Refused, u"refused"_s},
                                    {S::Suspended, u"suspended"_s},
                                    {S::Withdrawn, u"withdrawn"_s},
                                    {S::Terminated, u"terminated"_s},
                                    {S::Decided, u"decided"_s},
                                    {S::ResultReady, u"result-ready"_s},
                                    {S::Delivered, u"delivered"_s}};
    return table;
}

} // namespace

QByteArray encodeCaseQuestion(const CaseQuestion &question)
{
    return QJsonDocument(QJsonObject{{u"text"_s, question.text}, {u"purpose"_s, question.purpose}})
        .toJson(QJsonDocument::Compact);
}

Result<CaseQuestion> decodeCaseQuestion(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const CaseQuestion question{(*json)["text"_L1].toString().trimmed(), (*json)["purpose"_L1].toString()};
    if (question.text.isEmpty() || question.text.size() > LongestText || question.purpose.isEmpty()
        || question.purpose.size() > LongestText) {
        return unreadable(u"question for a case: text or purpose missing or too long"_s);
    }
    return question;
}

QByteArray encodeCasesFound(const QList<CaseElsewhere> &cases)
{
    QJsonArray list;
    for (const CaseElsewhere &found : cases) {
        list.append(QJsonObject{{u"caseId"_s, found.caseId.toString(QUuid::WithoutBraces)},
                                {u"number"_s, found.number},
                                {u"itemCode"_s, found.itemCode},
                                {u"businessCode"_s, found.businessCode},
                                {u"state"_s, caseStateName(found.state)},
                                {u"point"_s, found.point},
                                {u"where"_s, found.where},
                                {u"openedAt"_s, toStamp(found.openedAt)}});
    }
    return QJsonDocument(QJsonObject{{u"cases"_s, list}}).toJson(QJsonDocument::Compact);
}

Result<QList<CaseElsewhere>> decodeCasesFound(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    if (!(*json)["cases"_L1].isArray())
        return unreadable(u"cases found: no list"_s);
    QList<CaseElsewhere> cases;
    for (const QJsonValue &entry : (*json)["cases"_L1].toArray()) {
        const auto state = caseStateFromName(entry["state"_L1].toString());
        const CaseElsewhere found{QUuid::fromString(entry["caseId"_L1].toString()),
                                  entry["number"_L1].toString(),
                                  entry["itemCode"_L1].toString(),
                                  entry["businessCode"_L1].toString(),
                                  state.value_or(CaseState::None),
                                  entry["point"_L1].toString(),
                                  entry["where"_L1].toString(),
                                  fromStamp(entry["openedAt"_L1].toString())};
        if (found.caseId.isNull() || !state)
            return unreadable(u"cases found: an entry makes no sense"_s);
        cases.append(found);
    }
    return cases;
}

QString caseStateName(CaseState state)
{
    return states().name(state);
}

std::optional<CaseState> caseStateFromName(QStringView name)
{
    const CaseState state = states().value(name, CaseState::None);
    return state == CaseState::None ? std::nullopt : std::optional(state);
}

QByteArray linkOfShortCode(const QString &text)
{
    constexpr QLatin1StringView Digits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    constexpr qsizetype Characters = 16;
    const QString code = QString(text).remove(u'-').remove(u' ').toUpper();
    if (code.size() != Characters)
        return {};
    QByteArray link;
    quint32 pending = 0;
    int bits = 0;
    for (const QChar character : code) {
        const qsizetype value = Digits.indexOf(character);
        if (value < 0)
            return {};
        pending = (pending << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            link.append(char((pending >> bits) & 0xff));
        }
    }
    return link;
}

} // namespace yichuang::contract
