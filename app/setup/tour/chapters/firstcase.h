// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

class Strokes;

/// Chapter of the tour: a new resident's temporary aid, all typed, from search to paper; a member of the same household
/// with one key; the department's result, the citizen told, and handed over to an agent with the proof of service.
class FirstCase
{
public:
    FirstCase(Clerk &clerk, Strokes &strokes) : m_clerk(clerk), m_strokes(strokes) { }

    Result<Done> play();

private:
    Result<Done> takeIn();
    Result<Done> fillForm();
    Result<Done> papers();
    Result<Done> sameHousehold();
    Result<Done> tell();
    Result<Done> handOver();

    Clerk &m_clerk;
    Strokes &m_strokes;
};

} // namespace yichuang
