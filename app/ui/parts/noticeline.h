// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace yichuang {

struct Error;

/// One sentence in the page about what just happened or what is wrong, with at most one action. Never modal, never
/// covers anything; hidden while there is nothing to say. Screen readers are told when it appears.
class NoticeLine final : public QFrame
{
    Q_OBJECT

public:
    enum class Level { Info, Good, Warn, Error };

    explicit NoticeLine(QWidget *parent = nullptr);

    void say(Level level, const QString &sentence, const QString &action = {});
    void say(const Error &error, const QString &action = {});
    QString sentence() const;
    Level level() const { return m_level; }

public Q_SLOTS:
    void clear();

Q_SIGNALS:
    void actionChosen();
    void dismissed();

private:
    Level m_level = Level::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace yichuang
