// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace yichuang {

/// Gives a page the whole room of the window, and scroll bars where the page cannot be made that small (large text on
/// a small screen). Unlike a resizable scroll area it never makes a page higher than it has to be.
class PagePane final : public QScrollArea
{
    Q_OBJECT

public:
    /// The page becomes its child.
    explicit PagePane(QWidget *page, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace yichuang
