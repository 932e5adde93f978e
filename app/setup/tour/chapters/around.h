// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

class Preferences;

/// Chapter of the tour: the lists of work, the case list and its search, the settings; English, text at 200 %, and the
/// locked window.
class Around
{
public:
    Around(Clerk &clerk, Preferences &preferences) : m_clerk(clerk), m_preferences(preferences) { }

    Result<Done> play();

private:
    Result<Done> work();
    Result<Done> cases();
    Result<Done> otherLanguageAndSize();

    Clerk &m_clerk;
    Preferences &m_preferences;
};

} // namespace yichuang
