// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/material.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yichuang {

QJsonArray attachmentsToJson(const QList<Attachment> &files)
{
    QJsonArray list;
    for (const Attachment &file : files) {
        list.append(QJsonObject{{u"digest"_s, file.digest}, {u"fileName"_s, file.fileName},
                                {u"mediaType"_s, file.mediaType}, {u"size"_s, file.size},
                                {u"rotation"_s, file.rotation}, {u"pages"_s, file.pages}});
    }
    return list;
}

QList<Attachment> attachmentsFromJson(const QJsonArray &json)
{
    QList<Attachment> files;
    for (const QJsonValue &file : json) {
        files.append({file["digest"_L1].toString(), file["fileName"_L1].toString(), file["mediaType"_L1].toString(),
                      file["size"_L1].toInteger(), file["rotation"_L1].toInt(), file["pages"_L1].toInt(1)});
    }
    return files;
}

} // namespace yichuang
