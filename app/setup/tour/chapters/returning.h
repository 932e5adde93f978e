// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/tour/clerk.h"

namespace yichuang {

/// Chapter of the tour: papers are missing, everything is said at once on one notice; the citizen comes back at another
/// desk of the township, where the slip's code finds the case and the intake goes on. The first desk sees who did it.
class Returning
{
public:
    Returning(Clerk &first, Clerk &second) : m_first(first), m_second(second) { }

    Result<Done> play();

private:
    Result<Done> askForPapers();
    Result<Done> findBySlip();
    Result<Done> goOn();
    Result<Done> lookBack();

    Clerk &m_first;
    Clerk &m_second;
    QString m_slip;
};

} // namespace yichuang
