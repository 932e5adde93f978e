// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "ui/intakestep.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace yichuang {

class Card;
class GuidePapers;
class NoticeLine;
class Preferences;

/// The guide of the business for the counter, all 12 elements: what to bring first, then how long and what it costs, on
/// what terms, the amounts that hold here, where else. What changed since this person last handled it stands on top.
/// A digit brings its part of the guide into view.
class GuideStep final : public IntakeStep
{
    Q_OBJECT

public:
    GuideStep(Intake &intake, Services &services, Preferences &preferences, QWidget *parent = nullptr);

    void enter() override;

Q_SIGNALS:
    void itemWanted(const QString &itemCode, const QString &businessCode); ///< a linked item's guide

protected:
    void retranslate() override;

private:
    struct Part
    {
        QString name;  ///< in the bar of parts
        Card *card;
    };

    void addKeys();
    void build();
    QWidget *makeBar(const QList<Part> &parts);
    QWidget *makeTop(QWidget *page);
    QWidget *makeSituations(QWidget *page);
    Card *makePapers(QWidget *page);
    Card *makeCard(const QString &title, const QList<int> &elements, QWidget *page);
    Card *makeFigures(QWidget *page);
    void addWay(Card *card);
    void addOtherItems(Card *conditions, Card *elsewhere);
    QPushButton *makeLink(const ItemLink &link, QWidget *parent);
    void askNews();
    void showNews(const GuideNews &news);
    void showNeeded();
    void goTo(int part);
    void scrollBy(int pages);
    void chooseSituation(int index);
    void print(PaperKind kind);
    void issue(PaperKind kind, const QString &target);

    Intake &m_intake;
    Services &m_services;
    Preferences &m_preferences;
    QList<GuideElement> m_elements;
    QList<QWidget *> m_cards;
    QList<QPushButton *> m_chips;
    QScrollArea *m_scroll;
    NoticeLine *m_notice;
    QVBoxLayout *m_column;
    QWidget *m_bar = nullptr;
    QVBoxLayout *m_page = nullptr;
    QWidget *m_news = nullptr;
    QLabel *m_since = nullptr;
    GuidePapers *m_papers = nullptr;
    QButtonGroup *m_situations = nullptr;
    QPushButton *m_printNotice = nullptr;
    QPushButton *m_printGuide = nullptr;
};

} // namespace yichuang
