// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sessionservice.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace yichuang {

class NoticeLine;

/// Covers everything while the window is locked: the same person comes back, or another one logs in. What was
/// typed lies sealed in its draft. Ends when the session service says so.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(SessionService &session, QWidget *parent = nullptr);

    void enter();

Q_SIGNALS:
    void done(); ///< the same person is back

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void setBusy(bool busy);
    void retranslate();

    SessionService &m_session;
    QLabel *m_title;
    QLabel *m_text;
    QLineEdit *m_password;
    QPushButton *m_unlock;
    QPushButton *m_other;
    NoticeLine *m_notice;
};

} // namespace yichuang
