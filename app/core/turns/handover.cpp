// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/turns/handover.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

QJsonObject HandOver::toJson() const
{
    QJsonArray list;
    for (const Paper &paper : papers)
        list.append(QJsonObject{{u"name"_s, paper.name}, {u"originals"_s, paper.originals}, {u"copies"_s, paper.copies}});
    return {{u"toDepartment"_s, toDepartment},
            {u"fromPoint"_s, fromPoint},
            {u"toPoint"_s, toPoint},
            {u"toName"_s, toName},
            {u"sheet"_s, sheet},
            {u"receivedBy"_s, receivedBy},
            {u"note"_s, note},
            {u"papers"_s, list}};
}

HandOver HandOver::fromJson(const QJsonObject &json)
{
    HandOver handOver{json["toDepartment"_L1].toBool(), json["fromPoint"_L1].toString(), json["toPoint"_L1].toString(),
                      json["toName"_L1].toString(),     json["sheet"_L1].toString(),     json["receivedBy"_L1].toString(),
                      json["note"_L1].toString(),       {}};
    for (const QJsonValue &paper : json["papers"_L1].toArray()) {
        handOver.papers.append({paper["name"_L1].toString(), paper["originals"_L1].toInt(), paper["copies"_L1].toInt()});
    }
    return handOver;
}

} // namespace yichuang
