// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace yichuang {

class CaseTableModel;
class EmptyState;
class NoticeLine;

/// The cases of this station: one search field, three filters, one table. Enter opens a case.
class CasesPage final : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(Services &services, QWidget *parent = nullptr);

    /// Starts the list with a query; it stays until the clerk changes the filters.
    void setQuery(const CaseQuery &query);
    void enter() override;

protected:
    void retranslate() override;

private:
    QWidget *makeFilters();
    QWidget *makeTable();
    CaseQuery query() const;
    void refresh();
    void show(const CasePage &page);
    void openRow(const QModelIndex &index);
    void clearFilters();

    Services &m_services;
    CaseTableModel *m_model;
    QTimer m_soon;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_search = nullptr;
    QComboBox *m_state = nullptr;
    QComboBox *m_when = nullptr;
    QCheckBox *m_mine = nullptr;
    QCheckBox *m_toCorrect = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    NoticeLine *m_notice;
    QStackedLayout *m_stack = nullptr;
    int m_asked = 0; ///< only the answer to the newest question is shown
};

} // namespace yichuang
