// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace yichuang {

class Card;
class Standing;
struct Finding;

/// What the citizen has already and what stops the case because of it (互斥), each with a line for the paper that shows it has
/// ended or was given up. Hidden while nothing stops the case. Decides nothing: Standing does.
class StandingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StandingCard(const QList<Standing *> &standings, QWidget *parent = nullptr);

    void refresh();
    void retranslate() { refresh(); }

private:
    void addRow(Standing &standing, const Finding &finding);

    const QList<Standing *> m_standings;
    Card *m_card;
    QWidget *m_rows = nullptr;
};

} // namespace yichuang
