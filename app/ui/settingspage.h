// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/windowfacts.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace yichuang {

class Card;
class DefinitionList;
class NoticeLine;
class PracticeCard;

/// How this window looks and prints, what this station is, a backup on demand, and the versions of the items. In
/// practice also the trainer's card.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Services &services, Preferences &preferences, const WindowFacts &facts, QWidget *parent = nullptr);

    void enter() override;

protected:
    void retranslate() override;

private:
    Card *makeWindowCard();
    Card *makeStationCard();
    Card *makeItemsCard();
    void fillStation();
    void fillItems();
    void backUp();

    Services &m_services;
    Preferences &m_preferences;
    const WindowFacts &m_facts;
    QLabel *m_title;
    NoticeLine *m_notice;
    Card *m_window = nullptr;
    Card *m_station = nullptr;
    Card *m_items = nullptr;
    PracticeCard *m_practice = nullptr; ///< only a demo has one
    QComboBox *m_language = nullptr;
    QComboBox *m_textSize = nullptr;
    QComboBox *m_printer = nullptr;
    QComboBox *m_idle = nullptr;
    QList<QLabel *> m_windowLabels;
    QWidget *m_facesOfStation = nullptr;
    DefinitionList *m_definitions = nullptr;
    QPushButton *m_backUp = nullptr;
};

} // namespace yichuang
