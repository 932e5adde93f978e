// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace yichuang {

/// One step of an intake on the screen. Reads and changes the intake, knows no other step. GUI thread.
class IntakeStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The step comes to the front: show what is true now, focus where work goes on.
    virtual void enter() = 0;
    /// Brings a field into view and gives it the focus; false if it is not on this step.
    virtual bool focusField(const QString &path)
    {
        Q_UNUSED(path)
        return false;
    }
    /// The step's own way on, where it has one (accept on the review): Ctrl+Enter.
    virtual void confirm() { Q_EMIT finished(); }

Q_SIGNALS:
    void finished(); ///< go on to the next step

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace yichuang
