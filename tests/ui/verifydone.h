// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Stops the test with the step's own words if it failed.
#define VERIFY_DONE(step)                                                                                             \
    do {                                                                                                              \
        const auto outcome = (step);                                                                                  \
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));                                         \
    } while (false)
