// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

namespace yichuang::test {

constexpr PaperKind AllPapers[] = {PaperKind::Receipt, PaperKind::Acceptance, PaperKind::Supplement,
                                   PaperKind::Refusal, PaperKind::ApplicationForm, PaperKind::ToleranceCommitment};

/// What a paper is asked to show on an ordinary day; the citizen is invented.
PaperOrder typicalOrder(PaperKind kind);

/// The same with 20 materials of long names, rare characters, a 200-character name and 60 household members.
PaperOrder hugeOrder(PaperKind kind);

} // namespace yichuang::test
