// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paperbodies.h"

#include <QStringList>

namespace yichuang {

/// How a paper ends. What is empty is not there.
struct PaperEnding
{
    QStringList sentences;   ///< the last words: a seal on a page without words would prove nothing
    QString seal;            ///< what the seal is called, "（受理专用章）": with the issuer and the day
    bool isSignedFor = false;///< a line where the citizen signs for the paper
    QStringList signatures;  ///< parties that sign side by side, each with its lines
    bool hasContact = true;  ///< window, clerk, telephones, address
};

/// Draws the ending whole: on this page if it fits, closer together if it then fits, else on the next page with its
/// sentences.
void drawEnding(const PaperTask &task, const PaperEnding &ending);

} // namespace yichuang
