// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "core/result.h"

namespace yichuang::contract {

/// A station asks for its lasting sub-ranges of the daily serials. Asking again gives the same ranges.
struct NumbersRequest
{
    QStringList implementingCodes; ///< 31 characters each, at most 500
};

struct NumbersAnswer
{
    QList<NumberRange> ranges;
    QStringList exhausted;         ///< codes with nothing left to hand out
};

QByteArray encodeNumbersRequest(const NumbersRequest &request);
Result<NumbersRequest> decodeNumbersRequest(const QByteArray &body);
QByteArray encodeNumbersAnswer(const NumbersAnswer &answer);
Result<NumbersAnswer> decodeNumbersAnswer(const QByteArray &body);

} // namespace yichuang::contract
