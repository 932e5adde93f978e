// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/fieldeditor.h"

class QLineEdit;

namespace yichuang {

/// What the editors of one line have in common; used by the makers only.

/// A line with the field's name, length and placeholder.
QLineEdit *makeLine(const EditorOrder &order, QWidget *parent);
/// Tells every change of the line as what tidy() makes of it. Text that tidy() or shape() change is written back with
/// the cursor kept at the same character; never while an input method composes.
void followLine(QLineEdit *line, const std::function<QString(const QString &)> &tidy,
                const std::function<QString(const QString &)> &shape,
                const std::function<void(const QString &)> &tell);
/// Puts a text in without telling.
void showInLine(QLineEdit *line, const QString &text);
/// Groups of the given lengths with blanks between; what is left over forms the last groups by repeating the last.
QString grouped(const QString &text, const QList<int> &lengths);
/// A number as one types it: "1234.5", never "1.2345e3".
QString plainNumber(double value, int decimals);

} // namespace yichuang
