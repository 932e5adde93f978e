// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/problem.h"

#include <QString>

namespace yichuang::platform {

/// Everything the platform says no with: a typed reason and a sentence with cause and next step. The table of
/// all reasons is resources/contract/reasons.md.
contract::Problem problem(const QString &reason);
/// The problem for a message the guard cut off.
contract::Problem bodyProblem(int status);
/// The sentence alone, for the verdict on one act.
QString sentence(const QString &reason);

} // namespace yichuang::platform
