// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cardreader.h"
#include "core/catalogue.h"
#include "core/clock.h"
#include "core/errands.h"
#include "core/keyring.h"
#include "core/ledger.h"
#include "core/packages.h"
#include "core/papers.h"
#include "core/practice.h"
#include "core/province.h"
#include "core/station.h"
#include "core/vault.h"
#include "core/workingcalendar.h"
#include "forms/model/codetables.h"

namespace yichuang {

/// What the services work with. Everything outlives them; all but ledger and papers answer at once.
struct Ports
{
    Ledger &ledger;
    Catalogue &catalogue;
    Province &province;
    KeyRing &keyRing;
    Vault &vault;
    Papers &papers;
    const Clock &clock;
    const WorkingCalendar &calendar;
    const CodeTables &codes;
    const Station &station;
    Errands &errands;
    CardReader *reader = nullptr;   ///< none: everything is typed
    Practice *practice = nullptr;   ///< only a demo has one
    Packages *packages = nullptr;   ///< none: definitions are as the program brought them
};

} // namespace yichuang
