// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

class Strokes;

/// Chapter of the tour: a resident whom the township knows. The card is read, the consent signed and written down, the
/// registers fill in what they know, each value with its source; the rest is the item's own.
class Registers
{
public:
    Registers(Clerk &clerk, Strokes &strokes) : m_clerk(clerk), m_strokes(strokes) { }

    Result<Done> play();

private:
    Result<Done> readCard();
    Result<Done> askRegisters();
    Result<Done> fillForm();

    Clerk &m_clerk;
    Strokes &m_strokes;
};

} // namespace yichuang
