// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/idcard.h"

#include <QByteArray>
#include <QList>

namespace yichuang {

/// The invented residents of practice with their identity cards, out of the file the platform's registers are filled
/// from: what a card says is what the population register says. Those without an entry there have no card.
QList<IdCard> demoResidents(const QByteArray &practiceRegisters);

/// How long a card is good, by the age at its issue: 5, 10 or 20 years, from 46 on for good (居民身份证法 article 5).
QDate cardEnds(const QDate &birth, const QDate &issued);

} // namespace yichuang
