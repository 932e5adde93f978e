// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile.h"
#include "core/papers.h"
#include "forms/model/formstate.h"

namespace yichuang {

class Standing;

/// A form being filled in at the counter, of one item or of several at once: what a page with fields, a card reader or a
/// register look-up needs of it, and nothing of papers, review or outcome. GUI thread.
class FormDesk
{
public:
    virtual ~FormDesk() = default;

    /// Widgets change the form directly and call formEdited() afterwards.
    virtual FormState &form() = 0;
    virtual const FormState &form() const = 0;
    virtual void formEdited() = 0;
    /// Puts a value in with the source it came from ("id card", "earlier case 2026-03-01").
    virtual void fill(const QString &field, const QJsonValue &value, const QString &source) = 0;
    virtual QString sourceOf(const QString &field) const = 0;
    /// A person typed over a value that had a source: it has none any more.
    virtual void typedOver(const QString &field) = 0;

    /// What the people of the form have already, one for each item taken in.
    virtual QList<Standing *> standings() const = 0;

    /// What is applied for, as papers and consents name it (Chinese).
    virtual QString matter() const = 0;
    /// The case that evidence gathered here belongs to; of several cases the first.
    virtual CaseRecord subject() const = 0;
    /// Goes on with a case that is in the ledger already.
    virtual bool isContinued() const = 0;
    /// The paper as it would be printed now.
    virtual PaperOrder paperPreview(PaperKind kind) const = 0;
};

} // namespace yichuang
