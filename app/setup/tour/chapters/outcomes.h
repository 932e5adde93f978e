// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

/// Chapter of the tour: a tolerant acceptance with its commitment in two copies and the paper that follows; a refusal with
/// its reason and where the citizen can turn.
class Outcomes
{
public:
    explicit Outcomes(Clerk &clerk) : m_clerk(clerk) { }

    Result<Done> play();

private:
    Result<Done> tolerate();
    Result<Done> commit();
    Result<Done> paperFollows();
    Result<Done> refuse();

    Clerk &m_clerk;
};

} // namespace yichuang
