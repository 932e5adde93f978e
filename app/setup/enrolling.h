// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/stationfolder.h"
#include "sync/enrolment.h"

namespace yichuang {

/// Makes the keys, asks the platform for the certificates and leaves a station's folder ready to open.
/// Runs the event loop until it is done: for the command line and for demo mode, before there is a window.
Result<StationProfile> enrolHere(const StationFolder &folder, const Enrolment::Order &order, const QDateTime &now);

} // namespace yichuang
