// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/province.h"

#include <QCoreApplication>

namespace yichuang {

QFuture<Result<QList<CaseElsewhere>>> Province::findElsewhere(const QString &, const QString &)
{
    const QString sentence = QCoreApplication::translate(
        "yichuang::Province",
        "There is no line to the provincial platform, so only cases of this station can be found. Look again once the "
        "line is back; the citizen's slip stays valid.");
    return QtFuture::makeReadyFuture(Result<QList<CaseElsewhere>>(Error{ErrorCode::Offline, sentence, {}}));
}

} // namespace yichuang
