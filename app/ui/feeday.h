// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace yichuang {

class EmptyState;
class FeeListModel;
class Preferences;

/// The fees of one day at this station (收费日清单): every step, the sum, and the list to print for the till.
class FeeDay final : public QWidget
{
    Q_OBJECT

public:
    FeeDay(Services &services, Preferences &preferences, QWidget *parent = nullptr);

    void refresh();
    int count() const;

Q_SIGNALS:
    void counted();
    void opened(const QUuid &caseId);
    void failed(const yichuang::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void show(const QList<FeeLine> &lines);
    void move(int days);
    void print();
    void retranslate();

    Services &m_services;
    Preferences &m_preferences;
    QDate m_day; ///< invalid: today
    FeeListModel *m_model;
    QToolButton *m_before = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_after = nullptr;
    QLabel *m_sum = nullptr;
    QPushButton *m_print = nullptr;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace yichuang
