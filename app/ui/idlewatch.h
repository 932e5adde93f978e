// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace yichuang {

/// Notices that nobody has touched keyboard or mouse for some minutes. Knows nothing of locking. GUI thread.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    void start(int minutes);
    void stop();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace yichuang
