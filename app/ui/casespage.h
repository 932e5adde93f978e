// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace yichuang {

class CaseTableModel;
class EmptyState;
class FilterChips;
class NoticeLine;

/// The cases of this station: one search field that takes what a scanner reads as well, filters, one table. Enter in the
/// field opens the only hit.
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
    void askLedger();
    void askWorkList();
    void show(const CasePage &page);
    void openOnlyHit();
    void askProvince();
    void expect(const QList<CaseElsewhere> &cases);
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
    FilterChips *m_filter = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    NoticeLine *m_notice;
    QStackedLayout *m_stack = nullptr;
    QUuid m_expected; ///< a case of another place whose acts are on their way
    int m_asked = 0; ///< only the answer to the newest question is shown
};

} // namespace yichuang
