// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/turns/handover.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace yichuang {

/// The papers of a hand-over line by line: which go, how many originals, how many copies.
class PaperRows final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRows(const QList<HandOver::Paper> &papers, QWidget *parent = nullptr);

    /// Only what is ticked.
    QList<HandOver::Paper> papers() const;

private:
    struct Line
    {
        QString name;
        QCheckBox *goes;
        QSpinBox *originals;
        QSpinBox *copies;
    };

    QList<Line> m_lines;
};

} // namespace yichuang
