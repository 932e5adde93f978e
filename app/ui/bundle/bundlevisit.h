// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bundleintake.h"
#include "ui/intake/visit.h"

namespace yichuang {

/// A visit for several items at once (一件事). The bundle must outlive it.
class BundleVisit final : public Visit
{
    Q_OBJECT

public:
    BundleVisit(BundleIntake &bundle, PaperDesk &desk, QObject *parent = nullptr);

    /// After conclude().
    const BundleConcluded &concluded() const { return m_concluded; }
    /// Of an item in the cart, in the language of the window.
    QString nameOf(const QString &business) const;

    FormState &form() override { return m_bundle.form(); }
    QList<const BusinessSpec *> businesses() const override;
    bool isContinued() const override { return m_bundle.isContinued(); }
    Checklist papers() const override;
    std::optional<MaterialSpec> material(const QString &key) const override;
    QStringList neededBy(const QString &key) const override;
    void setVerdict(const QString &key, MaterialVerdict verdict) override { m_bundle.setVerdict(key, verdict); }
    void setMakeUpBy(const QString &key, const QDate &day) override { m_bundle.setMakeUpBy(key, day); }
    void setRemark(const QString &key, const QString &remark) override { m_bundle.setRemark(key, remark); }
    void setOriginalSeen(const QString &key, bool seen) override { m_bundle.setOriginalSeen(key, seen); }
    void setOriginalKept(const QString &key, bool kept) override { m_bundle.setOriginalKept(key, kept); }
    void setCommitmentSigned(const QString &key, bool isSigned) override;
    QFuture<Result<Attachment>> attach(const QString &key, const QByteArray &content, const QString &fileName,
                                       const QString &mediaType) override;
    void rotate(const QString &key, const QString &digest) override { m_bundle.rotate(key, digest); }
    void detach(const QString &key, const QString &digest) override { m_bundle.detach(key, digest); }
    bool isSignatureRequired() const override { return m_bundle.isSignatureRequired(); }
    const SignedForm &signedForm() const override { return m_bundle.signedForm(); }
    QString whyNotSigned() const override { return m_bundle.whyNotSigned(); }
    QFuture<Result<Attachment>> attachSignedForm(const QByteArray &content, const QString &fileName,
                                                 const QString &mediaType) override;
    void detachSignedForm(const QString &digest) override { m_bundle.detachSignedForm(digest); }
    void setSignedOnPaper(bool isKept) override { m_bundle.setSignedOnPaper(isKept); }
    QFuture<Result<PrintedPaper>> issue(PaperKind kind, const QString &printer) override;
    const CreditCheck &credit() const override { return m_bundle.credit(); }
    void setCreditChecked(bool isListed, const QString &source) override;
    QList<Says> says() const override;
    QList<Standing *> standings() const override { return m_bundle.standings(); }
    void setTaken(const QString &business, bool isTaken) override;
    QStringList missingPapers() const override;
    Promise promise() const override;
    QList<Promised> promises() const override;
    QList<OutcomeChoice> choices() const override;
    QFuture<Result<Done>> conclude(Outcome outcome, const QString &reason, const QString &remedy) override;
    CaseContent about() const override { return m_bundle.paperPreview(PaperKind::Receipt).content; }

private:
    QStringList taken() const;

    BundleIntake &m_bundle;
    PaperDesk &m_desk;
    BundleConcluded m_concluded;
    QStringList m_waiting; ///< businesses that stay drafts
};

} // namespace yichuang
