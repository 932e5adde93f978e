// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "setup/options.h"

class QApplication;

namespace yichuang {

// What the command line of yichuang can ask for. Each returns the exit status; a failure leaves one clear sentence.

int work(QApplication &application, const Options &options);
int practise(QApplication &application, const Options &options);
int playTour(QApplication &application, const Options &options);
int enrol(const Options &options);
/// Prints {"formDrawnMs": ..., "rssMb": ...} once the first form is on the screen.
int timeStart(QApplication &application);
/// Prints the milliseconds from the click to the drawn form, by business: {"MZ01-01": ..., ...}.
int timeForms(QApplication &application);

/// Says on standard error why, with the detail for whoever reads the log.
int fail(const Error &error);

} // namespace yichuang
