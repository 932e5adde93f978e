// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ports.h"

#include <QJsonObject>

namespace yichuang {

/// An act of this person at this counter, now; case fields and payload are the caller's.
Act newAct(const Ports &ports, const Session &session, ActKind kind);

/// The act that follows the head of a case.
Act followingAct(const Ports &ports, const Session &session, ActKind kind, const CaseRecord &record);

/// Evidence that belongs to a case (or to none, with a default record).
Act witnessAct(const Ports &ports, const Session &session, ActKind kind, const CaseRecord &record,
               const QJsonObject &payload);

/// What an act carries, as it is stored and sent.
QByteArray payloadOf(const QJsonObject &json);
QJsonObject payloadOf(const Act &act);

/// Why this person may not move a case in this state with this act; empty if they may.
QString whyNotFollow(const Session &session, CaseState state, ActKind kind);

} // namespace yichuang
