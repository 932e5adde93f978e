// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

class Strokes;

/// Chapter of the tour: a child is born, and the mother is at the counter once. Everything that follows is found by
/// everyday words, typed on one form, signed once, accepted as a case of its own each, printed with one key, and each
/// case leads to the others.
class OneEvent
{
public:
    OneEvent(Clerk &clerk, Strokes &strokes) : m_clerk(clerk), m_strokes(strokes) { }

    Result<Done> play();

private:
    Result<Done> open();
    Result<Done> fillForm();
    Result<Done> accept();
    Result<Done> lookBack();

    Clerk &m_clerk;
    Strokes &m_strokes;
};

} // namespace yichuang
