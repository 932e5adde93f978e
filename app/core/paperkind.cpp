// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers.h"

#include <QCoreApplication>

namespace yichuang {

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
    }
    return QCoreApplication::translate("yichuang::Papers", label);
}

} // namespace yichuang
