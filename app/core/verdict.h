// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace yichuang {

/// What the province said about one act. Kept for ever; the newest row counts.
struct Verdict
{
    enum class Kind {
        Receipt = 1,  ///< stored there, once; final
        Held = 2,     ///< waits for an earlier act of the same case; not final
        Refused = 3,  ///< understood and refused; final for this act, a correction task opens
        Conflict = 4, ///< someone else moved the case; final for this act, the clerk decides
        Doubtful = 5, ///< sent, no answer: ask before resending; not final, never comes from the province
        Failed = 6,   ///< could not be sent; not final, never comes from the province
    };

    QUuid actId;
    Kind kind = Kind::Receipt;
    QString reason;          ///< typed: "form.invalid", "item.unknown", "parent.moved", "line.down" ...
    QString message;         ///< for the clerk: cause and next step
    QString receipt;         ///< receipt number of the platform
    QUuid currentParent;     ///< for Conflict: the province's head of the case
    QDateTime platformTime;  ///< the platform's receipt time
    QByteArray proof;        ///< platform-signed batch answer that holds this receipt (may be shared by many)
};

constexpr bool isFinal(Verdict::Kind kind)
{
    return kind == Verdict::Kind::Receipt || kind == Verdict::Kind::Refused || kind == Verdict::Kind::Conflict;
}

} // namespace yichuang
