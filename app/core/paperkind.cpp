// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers.h"

#include <QCoreApplication>

namespace yichuang {

QString paperKindLabel(PaperKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("yichuang::Papers", text); };
    switch (kind) {
    case PaperKind::Receipt: return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Receipt for papers"));
    case PaperKind::Acceptance: return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of acceptance"));
    case PaperKind::Supplement: return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of what to supplement"));
    case PaperKind::Refusal: return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Notice of non-acceptance"));
    case PaperKind::ApplicationForm: return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Application form"));
    case PaperKind::ToleranceCommitment:
        return tr(QT_TRANSLATE_NOOP("yichuang::Papers", "Commitment for tolerant acceptance"));
    }
    Q_UNREACHABLE();
}

} // namespace yichuang
