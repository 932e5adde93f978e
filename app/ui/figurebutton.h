// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace yichuang {

/// A figure with its word below it; pressing it opens the rows behind the figure.
class FigureButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit FigureButton(const QString &name, QWidget *parent = nullptr);

    void setWord(const QString &word);
    void setFigure(int figure);
    /// An alarming figure stands out while it is not 0.
    void setAlarming(bool alarming);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void refresh();

    QLabel *m_number;
    QLabel *m_word;
    int m_figure = 0;
    bool m_isAlarming = false;
};

} // namespace yichuang
