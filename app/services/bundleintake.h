// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/bundleform.h"
#include "services/bundlewords.h"
#include "services/formdesk.h"
#include "services/intake.h"

#include <QObject>

#include <memory>
#include <vector>

namespace yichuang {

/// Several items taken in at once (一件事): one form, one checklist, one review over the real intake of each item. Whatever
/// changes here is at once in each intake, with its own draft, rules and logic; nothing is decided here. Made by
/// BundleService. GUI thread.
class BundleIntake final : public QObject, public FormDesk
{
    Q_OBJECT

public:
    ~BundleIntake() override;

    const BundleSpec &spec() const { return m_spec; }
    const BundleTag &tag() const { return m_tag; }
    /// Businesses in the cart, in the order of the bundle.
    QStringList businesses() const;
    /// The item's own intake: to read. Null if it is not in the cart.
    const Intake *member(const QString &business) const;
    /// Where the bundle leaves the situation to the clerk.
    QString situation(const QString &business) const;
    void setSituation(const QString &business, const QString &code);

    QString step() const;
    void setStep(const QString &step);

    // --- the form ---
    FormState &form() override { return *m_form; }
    const FormState &form() const override { return *m_form; }
    void formEdited() override;
    void fill(const QString &field, const QJsonValue &value, const QString &source) override;
    /// For a value that another item's answer gave: that item's name.
    QString sourceOf(const QString &field) const override;
    void typedOver(const QString &field) override;
    QList<Standing *> standings() const override;
    QString matter() const override;
    CaseRecord subject() const override;
    bool isContinued() const override { return false; }
    PaperOrder paperPreview(PaperKind kind) const override;
    /// Businesses that ask for a field of the merged form.
    QStringList askedBy(const QString &field) const;
    const BundleForm &bundleForm() const { return m_bundleForm; }

    // --- the papers ---
    const QList<BundlePaper> &papers() const { return m_papers; }
    const BundlePaper *paper(const QString &key) const;
    void setVerdict(const QString &key, MaterialVerdict verdict);
    void setMakeUpBy(const QString &key, const QDate &day);
    void setRemark(const QString &key, const QString &remark);
    void setOriginalSeen(const QString &key, bool seen);
    void setOriginalKept(const QString &key, bool kept);
    void setCommitmentSigned(const QString &key, bool isSigned);
    /// Stored once, listed with every item that needs the paper.
    QFuture<Result<Attachment>> attach(const QString &key, const QByteArray &content, const QString &fileName,
                                       const QString &mediaType);
    void rotate(const QString &key, const QString &digest);
    void detach(const QString &key, const QString &digest);

    // --- one signature under the merged form ---
    bool isSignatureRequired() const;
    const SignedForm &signedForm() const;
    QString whyNotSigned() const;
    /// The form as it is now, per item, to say later what was printed.
    QStringList formDigests() const;
    /// The merged form left the printer as these; PaperDesk calls it.
    void formPrinted(const QStringList &digests);
    QFuture<Result<Attachment>> attachSignedForm(const QByteArray &content, const QString &fileName,
                                                 const QString &mediaType);
    void detachSignedForm(const QString &digest);
    void setSignedOnPaper(bool isKept);
    const CreditCheck &credit() const;
    void setCreditChecked(bool isListed, const QString &source);

    // --- what is known of the people of the form; more may come: standingChanged() ---
    /// What earlier cases know and nobody has typed yet.
    QList<KnownPerson> known();
    void fillKnown(const KnownPerson &person);
    /// As Intake::settle, for whichever item found it.
    void settle(const QString &rule, const QString &proof);

    // --- review ---
    /// What each item says, in the order of the items; the same sentence at the same place once, with the first.
    QList<BundleFinding> findings() const;
    QStringList missingPapers() const;
    BundleFigures figures() const;
    /// The latest of all items.
    Promise promise() const;
    Promise promise(const QString &business) const;
    /// What is possible for all items together that are not ended; whyNot names the item. A tolerant acceptance and a
    /// supplement notice need one item they fit: the others are accepted then.
    QList<OutcomeChoice> choices() const;

    QList<OutcomeChoice> choices(const QString &business) const;

    /// Ends what is not ended yet as choices() says: one act and one transaction per item, in order. Nothing is written if one
    /// of them cannot end so; after that it stops at the first that cannot be written, and the others stand.
    QFuture<Result<BundleConcluded>> conclude(Outcome outcome, const QString &reason = {}, const QString &remedy = {});
    /// Each in its own way; what is not named stays a draft.
    QFuture<Result<BundleConcluded>> conclude(const QList<BundleEnding> &endings);
    /// Businesses that are drafts still.
    QStringList left() const;

    /// Saves every draft at once.
    QFuture<Result<Done>> saveNow();
    QDateTime savedAt() const;

Q_SIGNALS:
    void papersChanged();
    void signedFormChanged();
    void standingChanged();
    void saved(const QDateTime &at);
    void saveFailed(const yichuang::Error &error);

private:
    friend class BundleService;
    BundleIntake(Ports ports, const BundleSpec &spec, std::vector<std::unique_ptr<Intake>> members, BundleForm form,
                 std::unique_ptr<const CompiledForm> compiled);

    FormContext formContext() const;
    void takeUp();
    void handDown();
    void handDown(qsizetype part, const FormData &typed);
    void watch(Intake &member);
    QString knownSource(const QString &field) const;
    Intake *find(const QString &business) const;

    void refreshPapers();
    void carryOver(const BundlePaper &paper);
    BundlePaper *sameIn(QList<BundlePaper> &papers, const MaterialSpec &spec) const;
    void changePaper(const QString &key, const std::function<void(Intake &, const QString &code)> &apply);

    OutcomeChoice choice(Outcome outcome) const;
    Result<Done> checkPossible(const QList<BundleEnding> &endings) const;
    QFuture<Result<BundleConcluded>> concludeNext(QList<BundleEnding> endings, const BundleConcluded &soFar);

    Ports m_ports;
    BundleSpec m_spec;
    BundleTag m_tag;
    std::vector<std::unique_ptr<Intake>> m_members;
    BundleForm m_bundleForm;
    std::unique_ptr<const CompiledForm> m_compiled;
    std::unique_ptr<FormState> m_form;
    Prefill m_prefill;
    QJsonObject m_sources;         ///< merged field -> where its value came from
    QList<BundlePaper> m_papers;
    QStringList m_ended;           ///< businesses whose act is written
    bool m_isHandingDown = false;
};

} // namespace yichuang
