// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace yichuang::bench {

/// The peers' one logical form, translated into a form of ours: every field in a section "s", expressions as JSON Logic.
QJsonObject formFromSpec(const QJsonObject &spec);
/// "members.0.mName" becomes "s.members.0.mName".
QString pathFromSpec(const QString &name);

/// A plain interpreter of the peers' form that shares no code with the engine: what the engine's answers are held against.
struct OracleAnswer
{
    QStringList errors; ///< sorted names as the peers write them
    QJsonObject computed;
};
OracleAnswer askOracle(const QJsonObject &spec, const QJsonObject &data);

} // namespace yichuang::bench
