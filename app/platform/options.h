// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/vault.h"
#include "platform/departments/departmentoptions.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace yichuang {

class ItemCatalogue;

/// How long the platform waits for papers before it ends a case, in working days.
struct SweepOptions
{
    int makeUpGraceDays = 3;           ///< behind the make-up day: acts of a counter without a line may be on their way
    int supplementDays = 60;           ///< behind the notice that asked for a supplement
};

/// How a platform is to run.
struct PlatformOptions
{
    QString folder;                    ///< database, keys and attachments; made if absent
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;                  ///< 0: any free one
    QHostAddress enrolAddress = QHostAddress::LocalHost;
    quint16 enrolPort = 0;
    QStringList hostNames;             ///< in the server certificate, when it is made; empty: localhost, 127.0.0.1, ::1
    Suite suite = Suite::National;     ///< of the platform's own signatures
    QList<DepartmentOptions> departments = DepartmentOptions::standard();
    int sessionHours = 12;
    int offlineDays = 7;
    int serialsPerStation = 100;       ///< size of a sub-range of the daily serial
    quint64 scryptN = 1 << 15;         ///< cost of new password verifiers; tests ask for less
    int selfPaidAfterMs = -1;          ///< an order to pay is paid by itself after so long (practice); -1: never
    SweepOptions sweep;
    int enrolTriesPerMinute = 10;      ///< from one address
    ItemCatalogue *catalogue = nullptr; ///< items to re-validate with, the platform's own (asked by one of its threads
                                       ///< at a time); null: acts are checked in everything but their content
    const Verifier *itemKey = nullptr; ///< whose definitions may be published; null: nobody's
    const Clock *clock = nullptr;      ///< null: the computer's
};

} // namespace yichuang
