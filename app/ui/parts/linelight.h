// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/province.h"

#include <QPushButton>

namespace yichuang {

/// The light in the corner: line up or down, how much is unsent, since when (the words say it, the colour helps).
/// A button: clicked() leads to the outbox. Sits in the frame of the window.
class LineLight final : public QPushButton
{
    Q_OBJECT

public:
    explicit LineLight(QWidget *parent = nullptr);

    /// needsClerk: acts that wait for a person. sentence: the whole state in words, for the tool tip.
    void set(const LineState &line, int unsent, int needsClerk, const QDateTime &oldestUnsent, const QDateTime &now,
             const QString &sentence = {});

    /// "3 min", "2 h", "4 d".
    static QString age(const QDateTime &from, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_dot;
};

} // namespace yichuang
