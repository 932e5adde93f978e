// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/guidefigures.h"
#include "services/guideview.h"

class QWidget;

namespace yichuang {

/// The sentences of the guide as blocks of a card: label and text, a sign where something is accepted or refused, and a
/// mark where a fact is concluded or assumed. Each block is named "guide.<number of its element>".
namespace guidelines {

/// One element; its name stands above it if the card holds several.
enum class Heading { None, Own };
QWidget *makeElement(const GuideElement &element, Heading heading, QWidget *parent);
/// The way through the offices (6), one step below the other.
QWidget *makeSteps(const BusinessSpec &business, QWidget *parent);
/// Amounts, ages and terms.
QWidget *makeFigures(const QList<GuideFigure> &figures, QWidget *parent);

/// The mark of a fact that is not from a source; null if it is.
QWidget *makeMark(const Evidence &evidence, QWidget *parent);

} // namespace guidelines
} // namespace yichuang
