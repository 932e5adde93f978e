// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caseclock.h"

#include <QWidget>

class QLabel;

namespace yichuang {

/// How much of the promise is left (承诺时限): calm, amber when the day is near, red when it has passed, paused while a
/// special procedure is on. The tool tip says why the day moved.
class PromiseClock final : public QWidget
{
    Q_OBJECT

public:
    explicit PromiseClock(QWidget *parent = nullptr);

    void set(const CaseClock &clock);
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace yichuang
