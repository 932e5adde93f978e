// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/worklist.h"

#include <QWidget>

class QComboBox;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace yichuang {

class CaseTableModel;
class EmptyState;

/// One list of work: a table that can be put in order by mouse (its heads) and by keyboard (a choice above it). Enter opens
/// a case. Asks nobody.
class WorkTable final : public QWidget
{
    Q_OBJECT

public:
    enum class Selection { One, Several };

    WorkTable(const QString &name, const Clock &clock, const WorkingCalendar &calendar, Selection selection,
              QWidget *parent = nullptr);

    void show(const QList<WorkList::Row> &rows);
    void setTexts(const QString &name, const QString &emptyTitle, const QString &emptyText);
    QList<QUuid> selected() const;
    int count() const;
    void takeFocus();

Q_SIGNALS:
    void opened(const QUuid &caseId);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int choice);
    void retranslate();
    QUuid caseAt(const QModelIndex &index) const;

    CaseTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_order;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace yichuang
