// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"

#include <QFrame>

namespace yichuang {

/// What every citizen asks first, in one line: how long, what it costs, how many papers, what comes out of it.
class GuideGlance final : public QFrame
{
    Q_OBJECT

public:
    explicit GuideGlance(const BusinessSpec &business, QWidget *parent = nullptr);
};

} // namespace yichuang
