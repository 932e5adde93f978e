// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

namespace yichuang {

/// Something a person receives, or has asked for and waits for, as cases of this station's ledger say (own acts and what
/// flowed back). A value.
struct Holding
{
    enum class Kind {
        Pending, ///< taken in, not decided
        Held,    ///< granted, and nothing known has ended it
    };

    Kind kind = Kind::Pending;
    QString business;    ///< "MZ02-01"
    QString name;        ///< as it was called then
    QUuid caseId;
    QString number;      ///< may be empty
    QDate since;         ///< the day it was granted, or taken in
    QDate openedOn;
    bool isShared = false; ///< through somebody else's case: a member of the household, the spouse

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// Whom an item is for in a form: the beneficiary first, then those who have it through this case.
struct Beneficiary
{
    QString role;        ///< "applicant", "household.members.2"
    QString name;
    QString idNumber;    ///< in capitals
    bool isShared = false;

    friend bool operator==(const Beneficiary &, const Beneficiary &) = default;
};

/// People without an ID number are left out; each number once.
QList<Beneficiary> beneficiariesOf(const BusinessSpec &business, const QString &situation, const FormData &form);

/// What a person holds according to these cases, newest first. A later grant ends what its item says it ends (停保, 注销).
QList<Holding> holdingsOf(const QString &idNumber, QList<CaseView> cases);

} // namespace yichuang
