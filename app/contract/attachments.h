// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace yichuang::contract {

/// How much of an attachment the platform has. GET /v1/attachments/{digest} asks; PUT
/// /v1/attachments/{digest}?offset=N&size=TOTAL&type=MEDIA adds a chunk at exactly that offset and answers the
/// new state. A wrong offset answers 409 with the state, so that the sender goes on from there. When the last
/// byte is in, the platform compares the digest: 422 "attachment.digest" and offset 0 if it differs.
struct AttachmentState
{
    QString digest;            ///< 64 lower-case hex characters, SM3 or SHA-256 by the station's suite
    qint64 size = 0;           ///< 0: never heard of it
    qint64 offset = 0;         ///< bytes safely stored
    bool isComplete = false;
};

QByteArray encodeAttachmentState(const AttachmentState &state);
Result<AttachmentState> decodeAttachmentState(const QByteArray &body);

/// True for 64 lower-case hex characters: safe as a file name, too.
bool isAttachmentDigest(QStringView text);

} // namespace yichuang::contract
