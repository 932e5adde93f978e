// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/icons.h"

#include <QPushButton>

class QLabel;

namespace yichuang {

/// A quiet button whose text runs over several lines where there is little room.
class WrapButton final : public QPushButton
{
    Q_OBJECT

public:
    WrapButton(const QString &name, const QString &label, Icon symbol, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace yichuang
