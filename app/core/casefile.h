// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle.h"
#include "core/caseflow.h"
#include "core/clockfacts.h"
#include "core/export.h"
#include "core/formdata.h"
#include "core/material.h"
#include "core/result.h"

#include <QDate>
#include <QUuid>

namespace yichuang {

/// What the ledger knows of a case at a glance, for lists. Derived from the acts at any time.
struct CaseRecord
{
    QUuid id;
    QString number;          ///< 43 characters; empty while only received or refused without number
    QString itemCode;
    QString businessCode;
    QString itemVersion;
    CaseState state = CaseState::None;
    int version = 0;
    QUuid headAct;           ///< last changing act
    QDateTime openedAt;
    QDateTime changedAt;
    QDate promisedOn;        ///< as the newest act that promises said; CaseClock knows how it stands today
    ClockFacts clock;
    QString desk;
    QString clerk;
    QString receivingPoint;
    bool needsCorrection = false; ///< the province refused an act of it: a task at the desk
    int unsent = 0;          ///< changing acts without a final verdict

    // From the sealed summary; empty while the key ring is locked.
    QString applicantName;
    QString applicantIdNumber;
    QString applicantPhone;
    QString address;
    QString itemName;
};

/// The form with the applicant's signature (签字申请表): printed, signed, photographed or kept. Signed is what was printed:
/// once the form is changed it has to be printed and signed again.
struct SignedForm
{
    QDateTime printedAt;          ///< invalid: not printed yet, or the form changed since
    QString printedDigest;        ///< hex digest of the form as printed
    QList<Attachment> attachments;///< photo or scan of the signed sheets
    bool keptOnPaper = false;     ///< signed on paper, kept at the window

    bool isConfirmed() const { return printedAt.isValid() && (keptOnPaper || !attachments.isEmpty()); }
    friend bool operator==(const SignedForm &, const SignedForm &) = default;
};

/// Whether the applicant stands on the list of broken promises (信用核查): such people get no tolerant acceptance.
struct CreditCheck
{
    bool isListed = false;
    QString source;               ///< who says so; empty: not checked
    QDate on;

    bool isDone() const { return !source.isEmpty(); }
    friend bool operator==(const CreditCheck &, const CreditCheck &) = default;
};

/// Everything an acceptance (or receipt, refusal, supplement notice ...) puts on record: the payload of the
/// act that opens a case. Travels and is sealed as JSON.
struct CaseContent
{
    QString situation;
    FormData form;
    QJsonObject computed;       ///< what rules and item logic computed
    Checklist materials;
    QDate promisedOn;
    bool promiseIsProvisional = false;
    int promisedDays = 0;
    QDate countsFrom;           ///< acceptance: the day the promise counts from, if not the act's own (papers complete
                                ///< before, or taken as accepted from receipt)
    QDate makeUpBy;             ///< tolerant acceptance: last day
    QString reason;             ///< refusal, supplement, withdrawal ...: what the paper says
    QString remedy;             ///< refusal: where the citizen can turn
    QStringList missing;        ///< supplement: everything that is missing, at once
    QJsonObject sources;        ///< field -> where its value came from, if not typed
    QString applicantName;      ///< the beneficiary the lists show
    QString applicantIdNumber;
    QString applicantPhone;
    QString address;
    QString itemName;
    SignedForm signedForm;
    CreditCheck credit;
    QJsonObject settled;        ///< rule of an exclusion -> what shows that it holds no longer
    BundleTag bundle;

    YICHUANG_CORE_EXPORT QByteArray toJson() const;
    static YICHUANG_CORE_EXPORT Result<CaseContent> fromJson(const QByteArray &json);

    friend bool operator==(const CaseContent &, const CaseContent &) = default;
};

/// The case an intake goes on with: as it stood when the clerk opened it.
struct CaseBase
{
    QUuid headAct;          ///< null: the intake opens a new case
    int version = 0;
    CaseState state = CaseState::None;
    QString number;
    ClockFacts clock;

    bool isNull() const { return headAct.isNull(); }
    friend bool operator==(const CaseBase &, const CaseBase &) = default;
};

/// A half-finished case on its way to the first act (草稿). Not an act: replaced at every autosave, removed in the
/// transaction that accepts.
struct Draft
{
    QUuid id;               ///< becomes the case id
    QString itemCode;
    QString businessCode;
    QString itemVersion;
    QString owner;          ///< account
    QString desk;
    QString step;           ///< page the clerk was on
    QDateTime savedAt;
    CaseContent content;
    CaseBase base;          ///< for a case that was received before; id is the case's then
};

} // namespace yichuang
