// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/numbers.h"

#include "contract/jsontext.h"
#include "contract/trouble.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

namespace {

constexpr qsizetype MaxCodes = 500;

Result<QStringList> texts(const QJsonValue &value)
{
    if (!value.isArray() || value.toArray().size() > MaxCodes)
        return unreadable(u"numbers: list missing or too long"_s);
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

QByteArray encodeNumbersRequest(const NumbersRequest &request)
{
    const QJsonObject json{{u"implementingCodes"_s, QJsonArray::fromStringList(request.implementingCodes)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<NumbersRequest> decodeNumbersRequest(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const Result<QStringList> codes = texts((*json)["implementingCodes"_L1]);
    if (!codes)
        return codes.error();
    for (const QString &code : *codes) {
        if (code.size() != 31)
            return unreadable(u"numbers: an implementing code has not 31 characters"_s);
    }
    return NumbersRequest{*codes};
}

QByteArray encodeNumbersAnswer(const NumbersAnswer &answer)
{
    QJsonArray ranges;
    for (const NumberRange &range : answer.ranges) {
        ranges.append(QJsonObject{{u"implementingCode"_s, range.implementingCode}, {u"first"_s, range.first},
                                  {u"last"_s, range.last}});
    }
    return QJsonDocument(QJsonObject{{u"ranges"_s, ranges},
                                     {u"exhausted"_s, QJsonArray::fromStringList(answer.exhausted)}})
        .toJson(QJsonDocument::Compact);
}

Result<NumbersAnswer> decodeNumbersAnswer(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    if (!(*json)["ranges"_L1].isArray())
        return unreadable(u"numbers: no ranges"_s);
    NumbersAnswer answer;
    for (const QJsonValue &entry : (*json)["ranges"_L1].toArray()) {
        const QJsonObject range = entry.toObject();
        answer.ranges.append({range["implementingCode"_L1].toString(), range["first"_L1].toInt(),
                              range["last"_L1].toInt()});
        const NumberRange &last = answer.ranges.last();
        if (last.implementingCode.size() != 31 || last.first < 1 || last.last > 9999 || last.first > last.last)
            return unreadable(u"numbers: a range makes no sense"_s);
    }
    const Result<QStringList> exhausted = texts((*json)["exhausted"_L1]);
    if (!exhausted)
        return exhausted.error();
    answer.exhausted = *exhausted;
    return answer;
}

} // namespace yichuang::contract
