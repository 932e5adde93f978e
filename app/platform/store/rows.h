// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseflow.h"
#include "core/clockfacts.h"
#include "core/station.h"
#include "core/vault.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace yichuang::platform {

/// One account of the platform, as stored.
struct Account
{
    QString name;
    QString displayName;
    Role role = Role::Clerk;
    QByteArray salt;
    QByteArray verifier;      ///< scrypt of the password
    QString cost;             ///< "n r p"
    QJsonObject lockout;
    bool isDisabled = false;
};

/// One enrolled (or waiting) station.
struct StationRow
{
    QString code;
    QString desk;
    Centre centre;
    QString township;         ///< first 9 digits of the division code
    bool isDemo = false;
    Suite suite = Suite::National;
    QByteArray codeSalt;      ///< of the one-time code; empty once used
    QByteArray codeVerifier;
    qint64 codeExpiresAt = 0; ///< ms since the epoch
    QByteArray fingerprint;
    QByteArray certificate;
    QByteArray signingKey;
    QByteArray unlockSecret;
    bool isRevoked = false;
    int epoch = 1;
};

struct CaseRow
{
    QUuid id;
    QString number;
    CaseState state = CaseState::None;
    int version = 0;
    QUuid head;
    QString item;
    QString business;
    QString itemVersion;
    QString receivingPoint;
    QString township;         ///< where it was opened
    QString applicant;        ///< identity number; empty: not said yet
    ClockFacts clock;
    QJsonObject office;       ///< what its department has to know: computed amounts, procedures, name of the result
};

/// A case on a department's table.
struct Task
{
    enum class Step { Decide = 1, BringResult = 2, EndProcedure = 3 };

    qint64 id = 0;
    QString department;
    QUuid caseId;
    Step step = Step::Decide;
    qint64 dueAt = 0;
    int tries = 0;
    qint64 since = 0;         ///< when it came to the table
};

/// Township of a 12-digit division code.
inline QString townshipOf(const QString &division)
{
    return division.left(9);
}

} // namespace yichuang::platform
