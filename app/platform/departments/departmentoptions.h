// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QTime>

namespace yichuang {

/// How fast, when and how reliably one department's system answers.
struct DepartmentOptions
{
    QString key;                ///< "civil-affairs" "human-resources" "medical-insurance" "health" "tax"
    QString name;               ///< 民政
    QString itemPrefix;         ///< "MZ": items of this department, where the catalogue does not say
    int delayMs = 5000;         ///< from the acceptance's arrival to the decision of a promised item
    int resultDelayMs = 2000;   ///< from the decision to the result paper
    QString usualResult;        ///< name of the result paper where an item names none; empty: none comes
    QTime opens;                ///< invalid: always open
    QTime closes;
    bool closedOnWeekends = false;
    double failureRate = 0;     ///< share of tries in which the department's system is down
    double supplementRate = 0;  ///< share of cases for which papers are asked once before the decision
    double procedureRate = 0;   ///< share of cases with a special procedure, where the item lists one
    int procedureDelayMs = 3000;///< how long it takes
    double denialRate = 0;      ///< share of cases that are denied, chosen by the case id

    /// The five back ends behind a township's window: always open, quick, reliable.
    static QList<DepartmentOptions> standard();
    /// {"civil-affairs": {"delayMs": 0, "opens": "08:30", ...}, ...}: what is named replaces the standard.
    static Result<QList<DepartmentOptions>> parse(const QByteArray &json);
};

} // namespace yichuang
