// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/guidememory.h"

#include <QFrame>

class QPushButton;

namespace yichuang {

/// What changed in this guide since this person last handled the business, element by element: what was, what is.
/// Stays until the person says that it is understood.
class GuideNewsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit GuideNewsCard(const GuideNews &news, QWidget *parent = nullptr);

    QPushButton *button() const { return m_understood; }

Q_SIGNALS:
    void understood();

private:
    QPushButton *m_understood;
};

} // namespace yichuang
