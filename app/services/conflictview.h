// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include <optional>

namespace yichuang {

/// A case whose two lines went apart (冲突): somebody else moved it while an act of this station was on its way. The
/// province's line counts; the station's acts stand beside it and are kept. A value, worked out from the history alone;
/// decides nothing.
struct ConflictView
{
    /// One value that is not the same on all three sides. Paths as in FormData ("applicant.phone").
    struct Difference
    {
        QString path;
        QJsonValue mine;
        QJsonValue theirs;
        QJsonValue base;
    };

    QList<Act> mine;          ///< what this station did and the province did not take, oldest first
    QList<Act> theirs;        ///< what happened there meanwhile, oldest first
    CaseContent base;         ///< as both knew it
    CaseContent asMine;
    CaseContent asTheirs;
    QList<Difference> differences; ///< of the form, by path

    /// The province's content with every value changed that this station had changed: the correction on top.
    CaseContent mineOnTop() const;
    /// True if this station changed something that the province does not have.
    bool hasOwnChange() const { return mineOnTop() != asTheirs; }

    /// Nothing if the case has no open conflict.
    static std::optional<ConflictView> of(const CaseView &view);
};

} // namespace yichuang
