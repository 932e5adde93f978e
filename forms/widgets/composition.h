// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace yichuang {

/// Keeps what is being composed with an input method (预编辑) from getting lost: follows the widget that has the focus
/// and, before the focus goes or when asked, puts the unfinished text into it. Not every input method does that by
/// itself. GUI thread.
class Composition final : public QObject
{
    Q_OBJECT

public:
    explicit Composition(QObject *parent = nullptr);

    /// The widget whose typing is followed from now on; null: none.
    void follow(QWidget *widget);
    /// Commits what is unfinished. Call before every save, lock and log-out.
    void flush();
    bool isComposing() const { return !m_preedit.isEmpty(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_widget;
    QString m_preedit;
};

} // namespace yichuang
