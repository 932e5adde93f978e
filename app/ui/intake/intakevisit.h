// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/visit.h"

namespace yichuang {

/// A visit for one item. The intake must outlive it.
class IntakeVisit final : public Visit
{
    Q_OBJECT

public:
    IntakeVisit(Intake &intake, PaperDesk &desk, QObject *parent = nullptr);

    /// After conclude().
    const Concluded &concluded() const { return m_concluded; }

    FormState &form() override { return m_intake.form(); }
    QList<const BusinessSpec *> businesses() const override { return {&m_intake.business()}; }
    bool isContinued() const override { return m_intake.isContinued(); }
    Checklist papers() const override { return m_intake.checklist(); }
    std::optional<MaterialSpec> material(const QString &code) const override;
    QStringList neededBy(const QString &) const override { return {}; }
    void setVerdict(const QString &code, MaterialVerdict verdict) override { m_intake.setVerdict(code, verdict); }
    void setMakeUpBy(const QString &code, const QDate &day) override { m_intake.setMakeUpBy(code, day); }
    void setRemark(const QString &code, const QString &remark) override { m_intake.setRemark(code, remark); }
    void setOriginalSeen(const QString &code, bool seen) override { m_intake.setOriginalSeen(code, seen); }
    void setOriginalKept(const QString &code, bool kept) override { m_intake.setOriginalKept(code, kept); }
    void setCommitmentSigned(const QString &code, bool isSigned) override;
    QFuture<Result<Attachment>> attach(const QString &code, const QByteArray &content, const QString &fileName,
                                       const QString &mediaType) override;
    void rotate(const QString &code, const QString &digest) override { m_intake.rotate(code, digest); }
    void detach(const QString &code, const QString &digest) override { m_intake.detach(code, digest); }
    bool isSignatureRequired() const override { return m_intake.business().signatureRequired; }
    const SignedForm &signedForm() const override { return m_intake.signedForm(); }
    QString whyNotSigned() const override { return m_intake.whyNotSigned(); }
    QFuture<Result<Attachment>> attachSignedForm(const QByteArray &content, const QString &fileName,
                                                 const QString &mediaType) override;
    void detachSignedForm(const QString &digest) override { m_intake.detachSignedForm(digest); }
    void setSignedOnPaper(bool isKept) override { m_intake.setSignedOnPaper(isKept); }
    QFuture<Result<PrintedPaper>> issue(PaperKind kind, const QString &printer) override;
    const CreditCheck &credit() const override { return m_intake.credit(); }
    void setCreditChecked(bool isListed, const QString &source) override;
    QList<Says> says() const override { return {{{}, {}, m_intake.findings()}}; }
    void setTaken(const QString &, bool) override { }
    QList<Standing *> standings() const override { return m_intake.standings(); }
    QStringList missingPapers() const override { return m_intake.missingPapers(); }
    Promise promise() const override { return m_intake.promise(); }
    QList<Promised> promises() const override { return {}; }
    QList<OutcomeChoice> choices() const override { return m_intake.choices(); }
    QFuture<Result<Done>> conclude(Outcome outcome, const QString &reason, const QString &remedy) override;
    CaseContent about() const override { return m_intake.paperPreview(PaperKind::Receipt).content; }

private:
    Intake &m_intake;
    PaperDesk &m_desk;
    Concluded m_concluded;
};

} // namespace yichuang
