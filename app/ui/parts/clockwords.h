// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"
#include "ui/parts/pill.h"

#include <QStringList>

namespace yichuang::clockwords {

/// The promise clock in words, the same on every list and page. Words only: the clock itself is core's.

/// For a cell: "9 working days left", "due today", "2 working days late", "paused, 9 left"; empty if no promise runs.
QString brief(const CaseClock &clock);
/// For the head of a case: with the promised day and (provisional).
QString sentence(const CaseClock &clock);
/// "Decided · department · until 2026-12-04"; empty if nothing is due.
QString due(const DueAct &due);
/// The same as a sentence with what is left or late.
QString dueSentence(const DueAct &due);
/// Everything that made the promised day what it is: pauses, acceptance by law, a calendar not yet published.
QStringList reasons(const CaseClock &clock);
QString by(DueAct::By who);
Pill::Tone tone(CaseClock::Mood mood);

} // namespace yichuang::clockwords
