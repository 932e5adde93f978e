// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/stationvault.h"
#include "store/asyncledger.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>

namespace yichuang::bench {

using Ticks = std::chrono::steady_clock;

double msSince(Ticks::time_point start);
/// Median and 99th percentile of appending 4 KB and waiting for the disk: what the disk itself takes just now.
QJsonObject diskProbe(const QString &folder);
Suite suiteFrom(const QStringList &arguments);
QString suiteName(Suite suite);

/// A folder on the real disk, a key and a clock for one measurement.
class BenchHouse final
{
public:
    explicit BenchHouse(Suite suite);

    std::unique_ptr<AsyncLedger> open();
    QString folder() const { return m_directory.path(); }
    StoreSetup setup() { return {folder(), vault, m_clock, QStringLiteral("ST0001"), nullptr, {}}; }
    static QString implementingCode(int number);

    StationVault vault;

private:
    SystemClock m_clock;
    QTemporaryDir m_directory;
};

/// One invented case of about 4 KB, as an acceptance leaves it.
CaseContent inventedCase(int number);
/// The form that the invented case fills: 40 fields, a household of five, sums and checks.
QByteArray inventedForm();
Act acceptanceOf(int number, const QByteArray &payload);

} // namespace yichuang::bench
