// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province.h"

namespace yichuang::contract {

/// "Does the province know this case?" By case number, identity number, or what the slip's QR code or short code says.
/// From then on the station that asked gets the acts of what was found.
struct CaseQuestion
{
    QString text;
    QString purpose;       ///< written into the log of accesses
};

QByteArray encodeCaseQuestion(const CaseQuestion &question);
Result<CaseQuestion> decodeCaseQuestion(const QByteArray &body);
QByteArray encodeCasesFound(const QList<CaseElsewhere> &cases);
Result<QList<CaseElsewhere>> decodeCasesFound(const QByteArray &body);

QString caseStateName(CaseState state); ///< "received" "accepted-tolerantly" ...
std::optional<CaseState> caseStateFromName(QStringView name);

/// The first bytes of a chain link that a slip prints in four groups of four characters; empty if the text is no such code.
QByteArray linkOfShortCode(const QString &text);

} // namespace yichuang::contract
