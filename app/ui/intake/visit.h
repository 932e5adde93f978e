// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/intake.h"
#include "services/paperdesk.h"

#include <QObject>

#include <optional>

namespace yichuang {

/// What the pages of a visit show and change besides the fields: papers, signature, review and end, of one item or of
/// several at once. Passes everything on and keeps nothing. The step that uses it does not know how many items there
/// are. GUI thread.
class Visit : public QObject
{
    Q_OBJECT

public:
    /// What an item has to say about the form; without a name where there is only one.
    struct Says
    {
        QString key;
        QString item;
        Findings findings;
        bool isTaken = true; ///< it ends with this visit; else it stays a draft
    };
    struct Promised
    {
        QString item;
        Promise promise;
    };

    using QObject::QObject;

    virtual FormState &form() = 0;
    /// The businesses taken in; never empty.
    virtual QList<const BusinessSpec *> businesses() const = 0;
    /// Goes on with a case that is in the ledger already.
    virtual bool isContinued() const = 0;

    // --- papers; a code names a line of the list ---
    virtual Checklist papers() const = 0;
    virtual std::optional<MaterialSpec> material(const QString &code) const = 0;
    /// Names of the items that need the paper, where there is more than one item; else empty.
    virtual QStringList neededBy(const QString &code) const = 0;
    virtual void setVerdict(const QString &code, MaterialVerdict verdict) = 0;
    virtual void setMakeUpBy(const QString &code, const QDate &day) = 0;
    virtual void setRemark(const QString &code, const QString &remark) = 0;
    virtual void setOriginalSeen(const QString &code, bool seen) = 0;
    virtual void setOriginalKept(const QString &code, bool kept) = 0;
    virtual void setCommitmentSigned(const QString &code, bool isSigned) = 0;
    virtual QFuture<Result<Attachment>> attach(const QString &code, const QByteArray &content, const QString &fileName,
                                               const QString &mediaType)
        = 0;
    virtual void rotate(const QString &code, const QString &digest) = 0;
    virtual void detach(const QString &code, const QString &digest) = 0;

    // --- the signed form ---
    virtual bool isSignatureRequired() const = 0;
    virtual const SignedForm &signedForm() const = 0;
    virtual QString whyNotSigned() const = 0;
    virtual QFuture<Result<Attachment>> attachSignedForm(const QByteArray &content, const QString &fileName,
                                                         const QString &mediaType)
        = 0;
    virtual void detachSignedForm(const QString &digest) = 0;
    virtual void setSignedOnPaper(bool isKept) = 0;
    /// The form to sign, or the commitment for papers that follow; see PaperDesk::issueBefore.
    virtual QFuture<Result<PrintedPaper>> issue(PaperKind kind, const QString &printer) = 0;

    // --- review ---
    virtual const CreditCheck &credit() const = 0;
    virtual void setCreditChecked(bool isListed, const QString &source) = 0;
    virtual QList<Says> says() const = 0;
    /// Of several items: this one ends with the visit, or waits as a draft.
    virtual void setTaken(const QString &key, bool isTaken) = 0;
    /// What the people of the form have already, one for each item.
    virtual QList<Standing *> standings() const { return {}; }
    virtual QStringList missingPapers() const = 0;
    /// The promise of all together; the latest counts.
    virtual Promise promise() const = 0;
    /// One for each item, where there is more than one.
    virtual QList<Promised> promises() const = 0;
    virtual QList<OutcomeChoice> choices() const = 0;
    /// An error if nothing at all was written; what was written is for the page that knows which visit it is.
    virtual QFuture<Result<Done>> conclude(Outcome outcome, const QString &reason, const QString &remedy) = 0;
    /// What may be remembered of the words of this visit is held against it.
    virtual CaseContent about() const = 0;

Q_SIGNALS:
    void papersChanged();
    void signedFormChanged();
};

} // namespace yichuang
