// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace yichuang {

/// An identity number shown as 320105********1234 with an eye to show it in full. Showing is an act: the page
/// records a witness when revealed() comes. Masks itself again after half a minute and when hidden.
class MaskedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedLabel(QWidget *parent = nullptr);

    void setNumber(const QString &number);
    bool isRevealed() const { return m_revealed; }
    /// False for people who may not see it at all (auditors): no eye.
    void setRevealable(bool revealable);

public Q_SLOTS:
    void mask();

Q_SIGNALS:
    void revealed();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void refresh();

    QString m_number;
    QLabel *m_text;
    QToolButton *m_eye;
    QTimer m_remask;
    bool m_revealed = false;
    bool m_revealable = true;
};

} // namespace yichuang
