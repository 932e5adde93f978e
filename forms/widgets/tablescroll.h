// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace yichuang {

/// Scrolls sideways only where a table is wider than its card; always as high as the table.
class TableScroll final : public QScrollArea
{
    Q_OBJECT

public:
    TableScroll(QWidget *table, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int heightNow() const;
};

} // namespace yichuang
