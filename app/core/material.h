// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QDate>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace yichuang {

/// The clerk's word on one paper of the checklist.
enum class MaterialVerdict {
    Open,      ///< not looked at yet
    Complete,  ///< 齐全
    Tolerated, ///< 容缺: commitment signed, made up until a date
    Exempt,    ///< 免提交: an e-licence or registry stands in
    Missing,   ///< 缺
    NotNeeded, ///< optional and not handed in
};

/// No file kept with a case is larger (50 MB): ask before reading it.
constexpr qint64 LargestAttachment = 50LL * 1024 * 1024;

/// A file kept with a case: found by its digest, sealed in the store, stored once.
struct Attachment
{
    QString digest;      ///< hex digest of the clear content: its name in the store and on the wire
    QString fileName;    ///< as the clerk knew it; personal data, sealed with the case
    QString mediaType;   ///< image/jpeg, image/png, application/pdf ...
    qint64 size = 0;
    int rotation = 0;    ///< 0, 90, 180, 270 clockwise, for viewing
    int pages = 1;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Every payload lists its files as such an array under the key "attachments", wherever it stands in the payload:
/// that is how store and platform find what belongs to an act.
YICHUANG_CORE_EXPORT QJsonArray attachmentsToJson(const QList<Attachment> &files);
YICHUANG_CORE_EXPORT QList<Attachment> attachmentsFromJson(const QJsonArray &json);

/// One line of the checklist of a case (材料): the paper, what the clerk said, and the files for it.
struct MaterialEntry
{
    QString code;
    QString name;
    int originals = 0;
    int copies = 0;
    MaterialVerdict verdict = MaterialVerdict::Open;
    bool originalSeen = false;      ///< 已核原件; it goes back to the citizen unless originalKept
    bool commitmentSigned = false;
    QDate makeUpBy;                 ///< for Tolerated
    QString remark;
    QList<Attachment> attachments;
    bool originalKept = false;      ///< 原件留存: the window keeps it

    friend bool operator==(const MaterialEntry &, const MaterialEntry &) = default;
};

using Checklist = QList<MaterialEntry>;

} // namespace yichuang
