// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace yichuang {

/// The way of an intake from left to right: guide - applicant - form - materials - review - outcome. Shows where the
/// clerk is; steps that may be gone to are buttons.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Ahead, Open, Done, Trouble };

    struct Step
    {
        QString key;   ///< "guide"; also the objectName of its button: "step.guide"
        QString title;
    };

    explicit StepBar(QList<Step> steps, QWidget *parent = nullptr);

    void setCurrent(const QString &key);
    QString current() const { return m_current; }
    /// Ahead cannot be clicked, the others can.
    void setState(const QString &key, State state);
    State state(const QString &key) const;

Q_SIGNALS:
    void stepChosen(const QString &key);

private:
    void refresh(int index);

    QList<Step> m_steps;
    QList<State> m_states;
    QList<QPushButton *> m_buttons;
    QString m_current;
};

} // namespace yichuang
