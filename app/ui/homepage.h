// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"

class QLabel;
class QPushButton;

namespace yichuang {

class BundleBoard;
class DraftList;
class ItemBoard;
class ItemFinder;
class NoticeLine;
class TodayFigures;
class WorkFigures;

/// Where a clerk's work starts: find an item, go on with a suspended case, see the day. Starts nothing itself.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Services &services, QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    QWidget *makeSide();
    void refreshLast();
    void definitionsChanged();
    void showTrouble();

    Services &m_services;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_last;
    ItemFinder *m_finder;
    BundleBoard *m_bundles;
    ItemBoard *m_board;
    NoticeLine *m_trouble; ///< with a definition of the province
    DraftList *m_drafts = nullptr;
    TodayFigures *m_figures = nullptr;
    WorkFigures *m_work = nullptr;
};

} // namespace yichuang
