// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/act.h"
#include "core/export.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace yichuang {

enum class CaseState;

/// The dates a case's clock runs on (时限要素): taken from its acts alone, so that ledger and platform keep the same
/// ones, and no working day is counted before somebody asks (a calendar may arrive later). No personal data.
struct ClockFacts
{
    /// A stretch in which the promise does not run: a special procedure, or papers the department asked for.
    struct Pause
    {
        QDate from;
        QDate to;           ///< invalid: still on
        QString name;       ///< "公示", as the citizen reads it
        int longestDays = 0;///< working days; 0: no limit
        bool stopsClock = true;
        friend bool operator==(const Pause &, const Pause &) = default;
    };

    QDate receivedOn;       ///< the day the papers were last handed in (first visit or supplement)
    QDate startsOn;         ///< acceptance; invalid before it
    int promisedDays = 0;   ///< working days, known from the first act on
    QList<Pause> pauses;
    QDate askedOn;          ///< the one-time notice; invalid: never asked
    int timesAsked = 0;     ///< by the counter before acceptance: the law allows one
    QDate makeUpBy;         ///< tolerant acceptance
    QDate handedOverOn;     ///< the papers went to the department
    QDate decidedOn;
    QDate resultOn;         ///< the result paper lies at the window
    QDate toldOn;           ///< the citizen was told of the result
    QDate endedOn;          ///< delivered, refused, withdrawn, terminated

    /// The facts after one more act that led to this state. Reads the act's date, kind and payload. Witness acts
    /// other than CitizenTold change nothing.
    YICHUANG_CORE_EXPORT ClockFacts after(const Act &act, CaseState state) const;
    /// The same for a payload that is read already; of a case's content it needs promisedDays, countsFrom and makeUpBy
    /// only.
    YICHUANG_CORE_EXPORT ClockFacts after(ActKind kind, const QDate &on, const QJsonObject &payload,
                                          CaseState state) const;

    YICHUANG_CORE_EXPORT QJsonObject toJson() const;
    static YICHUANG_CORE_EXPORT ClockFacts fromJson(const QJsonObject &json);
    friend bool operator==(const ClockFacts &, const ClockFacts &) = default;
};

} // namespace yichuang
