// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace yichuang {

class Card;
class EmptyState;
class NoticeLine;
class OutboxModel;

/// Everything the province does not have yet, with state, cause and next step. Nothing can be deleted here.
class OutboxPage final : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(Services &services, QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void refresh();
    void show(const QList<OutboxLine> &lines);
    void showDetail();
    void openCase();

    Services &m_services;
    OutboxModel *m_model;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_sendNow;
    NoticeLine *m_notice;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    Card *m_detail = nullptr;
    QLabel *m_cause = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_tries = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace yichuang
