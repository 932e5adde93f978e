// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace yichuang {

QString paperKindName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt: return u"receipt"_s;
    case PaperKind::Acceptance: return u"acceptance"_s;
    case PaperKind::Supplement: return u"supplement"_s;
    case PaperKind::Refusal: return u"refusal"_s;
    case PaperKind::ApplicationForm: return u"application-form"_s;
    case PaperKind::ToleranceCommitment: return u"tolerance-commitment"_s;
    case PaperKind::Withdrawal: return u"withdrawal"_s;
    case PaperKind::Termination: return u"termination"_s;
    case PaperKind::Suspension: return u"suspension"_s;
    case PaperKind::DeliveryReceipt: return u"delivery-receipt"_s;
    case PaperKind::HandOverSheet: return u"hand-over-sheet"_s;
    case PaperKind::Consent: return u"consent"_s;
    case PaperKind::PaymentOrder: return u"payment-order"_s;
    case PaperKind::FeeList: return u"fee-list"_s;
    case PaperKind::Guide: return u"guide"_s;
    case PaperKind::ResidentCard: return u"resident-card"_s;
    }
    Q_UNREACHABLE();
}

QString paperKindLabel(PaperKind kind)
{
    const char *label = nullptr;
    switch (kind) {
    case PaperKind::Receipt: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Receipt for papers"); break;
    case PaperKind::Acceptance: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of acceptance"); break;
    case PaperKind::Supplement: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of what to supplement"); break;
    case PaperKind::Refusal: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of non-acceptance"); break;
    case PaperKind::ApplicationForm: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Application form"); break;
    case PaperKind::ToleranceCommitment:
        label = QT_TRANSLATE_NOOP("yichuang::Papers", "Commitment for tolerant acceptance"); break;
    case PaperKind::Withdrawal: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Confirmation of withdrawal"); break;
    case PaperKind::Termination: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of termination"); break;
    case PaperKind::Suspension: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of a special procedure"); break;
    case PaperKind::DeliveryReceipt: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Proof of service"); break;
    case PaperKind::HandOverSheet: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Hand-over sheet"); break;
    case PaperKind::Consent: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Consent to ask registers"); break;
    case PaperKind::PaymentOrder: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Payment order"); break;
    case PaperKind::FeeList: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Fees of the day"); break;
    case PaperKind::Guide: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Guide"); break;
    case PaperKind::ResidentCard: label = QT_TRANSLATE_NOOP("yichuang::Papers", "Practice resident card"); break;
    }
    return QCoreApplication::translate("yichuang::Papers", label);
}

} // namespace yichuang
