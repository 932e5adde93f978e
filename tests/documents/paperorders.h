// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/papers.h"

namespace yichuang::test {

/// Papers of one case: with number, QR code and version.
constexpr PaperKind CasePapers[] = {
    PaperKind::Receipt,         PaperKind::Acceptance,          PaperKind::Supplement, PaperKind::Refusal,
    PaperKind::ApplicationForm, PaperKind::ToleranceCommitment, PaperKind::Withdrawal, PaperKind::Termination,
    PaperKind::Suspension,      PaperKind::DeliveryReceipt,     PaperKind::Consent,    PaperKind::PaymentOrder};
/// Those and the papers of the counter: several cases, a day, practice.
constexpr PaperKind AllPapers[] = {
    PaperKind::Receipt,         PaperKind::Acceptance,          PaperKind::Supplement, PaperKind::Refusal,
    PaperKind::ApplicationForm, PaperKind::ToleranceCommitment, PaperKind::Withdrawal, PaperKind::Termination,
    PaperKind::Suspension,      PaperKind::DeliveryReceipt,     PaperKind::Consent,    PaperKind::PaymentOrder,
    PaperKind::HandOverSheet,   PaperKind::FeeList,             PaperKind::Guide,
    PaperKind::ResidentCard};

/// What a paper is asked to show on an ordinary day; the citizen is invented.
PaperOrder typicalOrder(PaperKind kind);

/// The same with 50 materials of long names, rare characters, a 200-character name and 60 household members.
PaperOrder hugeOrder(PaperKind kind);

} // namespace yichuang::test
