// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace yichuang {

class FeeDay;
class HandOverRun;
class NoticeLine;
class Preferences;
class WorkTable;

/// What lies before this counter today (待办): what is due, who is waited for, which results lie here, what is to be handed
/// on, what is late, and the fees of the day. Derived anew whenever it is looked at.
class WorkPage final : public Page
{
    Q_OBJECT

public:
    WorkPage(Services &services, Preferences &preferences, QWidget *parent = nullptr);

    void showList(WorkList::Kind kind);
    void enter() override;

protected:
    void retranslate() override;

private:
    void addTables();
    QWidget *makeForward(WorkTable *table);
    void refresh();
    void show(WorkList::Kind kind, const QList<WorkList::Row> &rows);
    void showTitles();
    void handOver();
    void focusCurrent();

    Services &m_services;
    Preferences &m_preferences;
    HandOverRun *m_run;
    QTimer m_soon;
    QLabel *m_title;
    NoticeLine *m_notice;
    QTabWidget *m_tabs;
    QList<WorkTable *> m_tables; ///< in the order of WorkList::Kind
    QPushButton *m_handOver = nullptr;
    FeeDay *m_fees;
};

} // namespace yichuang
