// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace yichuang::test {

/// Looks at every widget below one and lists what a person could not use (BARS R17). Empty: no fault.

/// Controls without an accessible name, or that neither Tab nor Shift+Tab reaches from the first one.
QStringList keyboardFaults(QWidget *root);
/// Labels and buttons whose text does not fit into them.
QStringList clippedTexts(QWidget *root);
/// Letters that two visible buttons of one window answer to.
QStringList sameLetterMnemonics(QWidget *root);

/// Where pictures for looking at go: $YICHUANG_SHOTS, or nowhere.
void keepPicture(QWidget *widget, const QString &name);

} // namespace yichuang::test
