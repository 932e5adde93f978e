// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/attachments.h"

#include "contract/jsontext.h"
#include "contract/limits.h"
#include "contract/trouble.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang::contract {

QByteArray encodeAttachmentState(const AttachmentState &state)
{
    return QJsonDocument(QJsonObject{{u"digest"_s, state.digest}, {u"size"_s, state.size},
                                     {u"offset"_s, state.offset}, {u"complete"_s, state.isComplete}})
        .toJson(QJsonDocument::Compact);
}

Result<AttachmentState> decodeAttachmentState(const QByteArray &body)
{
    const Result<QJsonObject> json = parseObject(body);
    if (!json)
        return json.error();
    const AttachmentState state{(*json)["digest"_L1].toString(), (*json)["size"_L1].toInteger(-1),
                                (*json)["offset"_L1].toInteger(-1), (*json)["complete"_L1].toBool()};
    if (!isAttachmentDigest(state.digest) || state.size < 0 || state.size > MaxAttachment || state.offset < 0
        || state.offset > state.size) {
        return unreadable(u"attachment state makes no sense"_s);
    }
    return state;
}

bool isAttachmentDigest(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace yichuang::contract
