// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "core/papers.h"
#include "core/station.h"
#include "forms/model/formdefinition.h"
#include "services/intake.h"

#include <QDateTime>
#include <QString>

namespace yichuang {

/// Words that several pages share, in the language of the window.
namespace words {

/// The language the window speaks now; data has Chinese and English names.
Language language();
/// The name in the window's language; Chinese where there is no English one.
QString named(const QString &chinese, const QString &english);

/// "3 minutes ago", "yesterday 16:20", "03-14 09:15": how old something is, for a person.
QString age(const QDateTime &moment, const QDateTime &now);
/// "2026-11-22 09:15" by the counter's clock; empty if invalid. Shorter: "11-22 09:15", "09:15".
QString moment(const QDateTime &moment);
QString shortMoment(const QDateTime &moment);
QString timeOfDay(const QDateTime &moment);
/// "2026-11-22 (Sun)": a legal date.
QString day(const QDate &day);
/// 43 characters are long: the date and the serial, "…20261122 0007".
QString shortNumber(const QString &caseNumber);
/// In groups that can be read aloud.
QString groupedNumber(const QString &caseNumber);
QString maskedName(const QString &name);

/// A department by its key in item.json ("tax") and its Chinese name there.
QString department(const QString &key, const QString &chinese);
QString role(Role role);
QString outcome(Outcome outcome);
QString verdict(MaterialVerdict verdict);
QString stepTitle(const QString &step);
QString fileSize(qint64 bytes);

} // namespace words
} // namespace yichuang
