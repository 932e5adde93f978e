// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace yichuang {

/// A turning ring while something is under way. Turns only while it is visible.
class Spinner final : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {20, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_turn;
    int m_angle = 0;
};

/// A spinner with a sentence, and a bar where the amount is known. Hidden while nothing is under way.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// total 0: nobody knows how much there is.
    void begin(const QString &sentence, int total = 0);
    void advance(int done);

public Q_SLOTS:
    void end();

private:
    Spinner *m_spinner;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace yichuang
