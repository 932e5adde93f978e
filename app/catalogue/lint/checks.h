// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/lint/report.h"
#include "forms/model/codetables.h"

#include <QJsonObject>
#include <QSet>

namespace yichuang {

/// The checks of one item, by what they look at. Each takes JSON with fragments expanded and reports everything it
/// finds. Rules of the format: README of modules/.

/// The twelve elements of the guide (GB/T 39554, S01) and the names of item and businesses.
void checkGuide(const QJsonObject &item, LintReport &report);
/// Names that say what to bring, counts, conditions, samples.
void checkMaterials(const QJsonObject &business, const QString &path, LintReport &report);
/// Limits against steps, kind of case and public notice.
void checkLimits(const QJsonObject &business, const QString &path, LintReport &report);
/// Special procedures: known kinds, their length, and whether a public notice is among them as the business says.
void checkProcedures(const QJsonObject &business, const QString &path, LintReport &report);
/// A fee at the counter says what is paid for and which parameter holds the amount.
void checkFee(const QJsonObject &business, const QString &path, const QSet<QString> &knownParams, LintReport &report);
/// Who an item is for, what it excludes and ends: a level for each exclusion, roles that are people, registers that know.
void checkStanding(const QJsonObject &business, const QString &path, LintReport &report);
/// Basic code 12, implementing code 31, handling code 33 characters and their check digits (S81).
void checkCodes(const QJsonObject &item, LintReport &report);
/// Regions, years, evidence; one type per name; every name has a province-wide value; what the guide shows of them.
/// Returns the names.
QSet<QString> checkParams(const QJsonObject &params, LintReport &report);
/// Fields, rules and cross-checks of a business, and the conditions of its materials.
void checkForm(const QJsonObject &business, const QString &path, const CodeTables &tables,
               const QSet<QString> &knownParams, LintReport &report);

} // namespace yichuang
