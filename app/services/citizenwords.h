// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

namespace yichuang {

/// What a citizen is told about a case, as a message or to be read out. Always Chinese, whatever the window speaks:
/// it is the citizen's language. Short for SMS and WeChat, with a greeting for a letter. Names nobody's ID number.
QString citizenWords(const CaseView &view, const Centre &centre, Telling::About about, Telling::Channel channel);

} // namespace yichuang
