// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace yichuang {

/// Papers and responsibility move from one place to the next (移交): a village desk (社区/村) to the township, the
/// township to a department. Payload of ActKind::Forwarded and the content of the hand-over sheet (交接单).
struct HandOver
{
    struct Paper
    {
        QString name;
        int originals = 0;
        int copies = 0;
        friend bool operator==(const Paper &, const Paper &) = default;
    };

    bool toDepartment = false; ///< papers only; else the receiving point of the case moves
    QString fromPoint;         ///< 12-digit division code
    QString toPoint;           ///< 12-digit division code; empty for a department
    QString toName;            ///< "示例镇便民服务中心", "示例县民政局"
    QString sheet;             ///< number of the sheet, one for several cases
    QString receivedBy;        ///< who signed at the other end; may be empty at the start
    QString note;
    QList<Paper> papers;

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT HandOver fromJson(const QJsonObject &json);
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

} // namespace yichuang
