// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace yichuang::bench {

/// One measurement: "form", "accept", "peer form" ... Prints its own result on standard output.
struct Subject
{
    QString name;
    QString help;                                       ///< one line
    std::function<int(const QStringList &arguments)> run; ///< arguments behind the name; exit status
};

/// Called from static initialisers only.
bool addSubject(Subject subject);
const QList<Subject> &subjects();

/// Quantile of samples by the nearest-rank method, as the peers' benches compute it; 0 for none.
double quantile(std::vector<double> samples, double p);
inline double median(std::vector<double> samples) { return quantile(std::move(samples), 0.5); }

/// Prints one line of JSON, with what the run stood on (cores, load, version) added.
void printResult(const QString &subject, QJsonObject figures);

/// The value behind --name, or the default.
QString option(const QStringList &arguments, const QString &name, const QString &fallback);

} // namespace yichuang::bench
