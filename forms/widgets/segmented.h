// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

namespace yichuang {

/// One choice out of two to five, side by side (分段选择). Left and right (or the keys 1 to 5) move
/// the choice, Tab leaves; without allowNone a choice once made can only be changed.
class Segmented final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString text;
        QString tone; ///< "", "good", "warn", "bad": colour while chosen
    };

    explicit Segmented(QList<Option> options, QWidget *parent = nullptr);

    QString value() const; ///< empty: nothing chosen
    void setValue(const QString &value);
    void setOptions(QList<Option> options);
    const QList<Option> &options() const { return m_options; }
    /// Pressing the chosen one again (or Backspace) takes the choice back.
    void setAllowNone(bool allow) { m_allowNone = allow; }
    /// Passed on to every button, so that a screen reader says what is chosen from.
    void setAccessibleGroupName(const QString &name);

Q_SIGNALS:
    void valueChanged(const QString &value); ///< by a person only

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void choose(int index);
    void updateFocus();

    QList<Option> m_options;
    QList<QPushButton *> m_buttons;
    QString m_groupName;
    int m_chosen = -1;
    bool m_allowNone = false;
};

} // namespace yichuang
