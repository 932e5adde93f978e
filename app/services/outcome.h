// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger.h"
#include "core/papers.h"

#include <QDate>

namespace yichuang {

/// How a review can end at the counter.
enum class Outcome {
    Accept,         ///< 受理
    AcceptTolerantly, ///< 容缺受理
    Receive,        ///< 收件
    AskSupplement,  ///< 一次性告知/补正
    Refuse,         ///< 不予受理
};

/// What the review page shows for one outcome: possible, or the reason why not.
struct OutcomeChoice
{
    Outcome outcome = Outcome::Accept;
    bool isPossible = false;
    QString whyNot;
};

/// The promise a case would get if accepted now.
struct Promise
{
    int days = 0;             ///< working days; 0: at once
    QDate from;               ///< the day it counts from: today, the day the papers were complete, or receipt if the
                              ///< law takes the case as accepted since then
    QDate on;
    bool isProvisional = false; ///< the span touches a year whose calendar is not yet published
};

/// The end of an intake.
struct Concluded
{
    Outcome outcome = Outcome::Accept;
    Appended appended;
    QList<PaperKind> papers;  ///< what the window hands out now, in order
    bool isInstant = false;   ///< an answer may come within seconds if the line is up
};

} // namespace yichuang
