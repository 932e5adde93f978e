// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/pill.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace yichuang {

/// One box to find things with. The page answers queryChanged() with setHits(); the list opens below the box, inside
/// the window (no popup that would take the input method away). Down and up move, Enter chooses, Escape closes.
class SearchBox final : public QWidget
{
    Q_OBJECT

public:
    struct Hit
    {
        QString id;
        QString title;
        QString detail;    ///< second line, soft
        QString badge;     ///< small word at the right: the department
        bool isUsable = true; ///< false: listed with its reason in detail, cannot be chosen
    };

    explicit SearchBox(const QString &placeholder, QWidget *parent = nullptr);

    QString query() const;
    void setQuery(const QString &text);
    void setHits(const QList<Hit> &hits);
    /// Shown in place of hits when there are none; says what else may be typed.
    void setNothingFound(const QString &sentence) { m_nothing = sentence; }
    QLineEdit *edit() const { return m_edit; }
    bool isListOpen() const;

public Q_SLOTS:
    void closeList();

Q_SIGNALS:
    void queryChanged(const QString &text); ///< at once, also when emptied
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void move(int by);
    void choose();
    void addHit(const Hit &hit);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QString m_nothing;
};

} // namespace yichuang
