// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace yichuang {

/// Readings of Chinese text without tones (拼音), character by character: ICU's whole-string reading is often
/// wrong for official words (给付 "gei fu"). Overrides name words and their syllables: {"给付": "ji fu"}.
/// Other characters stand for themselves. GUI thread.
QStringList pinyinSyllables(const QString &text, const QJsonObject &overrides);

} // namespace yichuang
