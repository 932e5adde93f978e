// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packages.h"
#include "core/vault.h"
#include "forms/model/codetables.h"

#include <QJsonObject>

namespace yichuang {

// How a definition travels and lies on disk: one file, the line "yichuang-package 1", the signature in base64 on a line
// of its own, and then the signed text, one JSON object. What is parsed is exactly what was signed; nothing outside of it
// is believed.

constexpr qint64 LargestPackage = 8 * 1024 * 1024;

/// The text of an item's package. item: fragments expanded.
QByteArray itemPackageText(const QJsonObject &item, const QJsonObject &params);
/// The text of a calendar's package: calendar as WorkingCalendar::parse reads it.
QByteArray calendarPackageText(const QString &version, const QJsonObject &calendar);
/// The file: the text signed by the holder of the item key.
Result<QByteArray> signPackage(const QByteArray &text, const Signer &itemKey);
/// True if the bytes begin like such a file; says nothing about whether they are one.
bool looksLikePackage(const QByteArray &file);

/// Verifies, then reads; see definitionRefused for what can be wrong. Pure; any thread.
Result<DefinitionPackage> readPackage(const QByteArray &file, const Verifier &itemKey);
/// The build's own checks on what came from elsewhere. Takes some 10 ms; any thread.
Result<Done> checkPackage(const DefinitionPackage &package, const CodeTables &tables);

} // namespace yichuang
