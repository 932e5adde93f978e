// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/formdesk.h"
#include "services/outcome.h"
#include "services/ports.h"
#include "services/prefill.h"
#include "services/standing.h"

#include "forms/model/checklistrules.h"
#include "forms/model/compiledform.h"
#include "forms/model/formstate.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace yichuang {

/// One case being taken in, or gone on with after a receipt or a supplement: item, business, situation, form, checklist, and the draft that saves itself.
/// Created by IntakeService. GUI thread. Nothing typed is lost: every change is in the draft within about
/// half a second, sealed; saving failures are told and tried again.
class Intake final : public QObject, public FormDesk
{
    Q_OBJECT

public:
    ~Intake() override;

    const QUuid &id() const { return m_draft.id; }
    const ItemSpec &item() const { return *m_item; }
    const BusinessSpec &business() const { return *m_business; }
    const ItemModule *logic() const { return m_logic; }
    /// Goes on with a case that is in the ledger already.
    bool isContinued() const override { return !m_draft.base.isNull(); }
    const CaseBase &base() const { return m_draft.base; }

    QString situation() const { return m_draft.content.situation; }
    void setSituation(const QString &code);

    /// Page the clerk is on ("guide", "applicant", "form", "materials", "review"): remembered in the draft.
    QString step() const { return m_draft.step; }
    void setStep(const QString &step);

    FormState &form() override { return *m_form; }
    const FormState &form() const override { return *m_form; }
    void formEdited() override;
    void fill(const QString &field, const QJsonValue &value, const QString &source) override;
    QString sourceOf(const QString &field) const override;
    void typedOver(const QString &field) override;
    QString matter() const override { return m_business->name; }
    CaseRecord subject() const override;
    const QJsonObject &sources() const { return m_draft.content.sources; }
    /// All at once, before formEdited(): whoever changed the form knows where its values came from.
    void setSources(const QJsonObject &sources) { m_draft.content.sources = sources; }

    // --- materials ---
    const Checklist &checklist() const { return m_draft.content.materials; }
    const MaterialSpec *material(const QString &code) const;
    void setVerdict(const QString &code, MaterialVerdict verdict);
    void setMakeUpBy(const QString &code, const QDate &day);
    void setRemark(const QString &code, const QString &remark);
    void setOriginalSeen(const QString &code, bool seen);
    void setOriginalKept(const QString &code, bool kept);
    void setCommitmentSigned(const QString &code, bool isSigned);
    /// Seals and stores the file, then lists it under the material.
    QFuture<Result<Attachment>> attach(const QString &code, const QByteArray &content, const QString &fileName,
                                       const QString &mediaType);
    /// Lists a file that is stored already.
    void list(const QString &code, const Attachment &file);
    void rotate(const QString &code, const QString &digest);
    void detach(const QString &code, const QString &digest);

    // --- the signed form ---
    const SignedForm &signedForm() const { return m_draft.content.signedForm; }
    /// Why the form does not count as signed; empty if it does, or if the item wants no signature.
    QString whyNotSigned() const;
    /// The form as it is now, to say later what was printed.
    QString formDigest() const;
    /// The form left the printer as this digest: what was signed before counts no more. PaperDesk calls it.
    void formPrinted(const QString &digest);
    /// A photo or scan of the signed sheets.
    QFuture<Result<Attachment>> attachSignedForm(const QByteArray &content, const QString &fileName,
                                                 const QString &mediaType);
    void detachSignedForm(const QString &digest);
    void setSignedOnPaper(bool isKept);

    // --- the list of broken promises, for a tolerant acceptance ---
    const CreditCheck &credit() const { return m_draft.content.credit; }
    /// source: "信用中国", "the clerk's own look at ..."; empty: not checked after all.
    void setCreditChecked(bool isListed, const QString &source);

    // --- what is known of the people of the form; more may come: Standing::changed() ---
    Standing &standing() { return *m_standing; }
    QList<Standing *> standings() const override { return {m_standing.get()}; }
    void settle(const QString &rule, const QString &proof) { m_standing->settle(rule, proof); }
    /// What earlier cases know and nobody has typed yet.
    QList<KnownPerson> known();
    void fillKnown(const KnownPerson &person);

    // --- review ---
    /// Everything there is to say: form, checks, item logic in form order, then what excludes the item.
    Findings findings() const;
    /// What the item's logic computed from the form as it is (amounts, ages, years).
    QJsonObject computed() const;
    /// Names of required papers that are neither complete, exempt nor tolerated.
    QStringList missingPapers() const;
    Promise promise() const;
    QList<OutcomeChoice> choices() const;

    /// Ends the intake: one act, one transaction, the draft goes in it. reason: what the paper says (refusal,
    /// supplement); for a tolerant acceptance makeUpBy of each tolerated paper must be set.
    QFuture<Result<Concluded>> conclude(Outcome outcome, const QString &reason = {}, const QString &remedy = {});
    PaperOrder paperPreview(PaperKind kind) const override;

    const BundleTag &bundle() const { return m_draft.content.bundle; }

    // --- draft ---
    /// Saves at once; call before lock, log-out and leaving the page.
    QFuture<Result<Done>> saveNow();
    QDateTime savedAt() const { return m_draft.savedAt; }

Q_SIGNALS:
    void checklistChanged();
    void signedFormChanged();
    void saved(const QDateTime &at);
    void saveFailed(const yichuang::Error &error);

private:
    friend class IntakeService;
    Intake(Ports ports, const Session &session, const OpenedItem &opened, const BusinessSpec &business, Draft draft,
           std::unique_ptr<const CompiledForm> compiled, ChecklistRules rules, QObject *parent);

    MaterialEntry *entry(const QString &code);
    void change(const QString &code, const std::function<void(MaterialEntry &)> &apply);
    void touched();
    void refreshChecklist();
    Draft draftNow() const;
    void describeNow(CaseContent &content, Outcome outcome) const;
    void dropOutdatedSignature();
    QDate countsFrom() const;
    QString whyNotTolerant() const;
    QString whyNotTrusted() const;
    QString whyNotAskAgain() const;
    QString whyNotHere(Outcome outcome) const;
    Act endingAct(ActKind kind) const;
    ItemContext itemContext() const;
    CaseContent contentFor(Outcome outcome, const QString &reason, const QString &remedy) const;
    Result<Done> checkPossible(Outcome outcome, const QString &reason) const;
    FormContext formContext() const;

    Ports m_ports;
    Session m_session;
    const ItemSpec *m_item;
    const BusinessSpec *m_business;
    const ItemModule *m_logic;
    Draft m_draft;
    Checklist m_entries;      ///< every paper ever needed in this intake; the draft's checklist shows the needed ones
    std::unique_ptr<const CompiledForm> m_compiled;
    ChecklistRules m_rules;
    std::unique_ptr<FormState> m_form;
    std::unique_ptr<Standing> m_standing;
    Prefill m_prefill;
    QTimer m_autosave;
    bool m_isConcluded = false;
};

} // namespace yichuang
