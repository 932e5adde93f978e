// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "services/caseservice.h"
#include "services/lightservice.h"

#include <QWidget>

namespace yichuang {

class Card;
class FigureButton;

/// Three figures of the day; each opens the rows behind it.
class TodayFigures final : public QWidget
{
    Q_OBJECT

public:
    TodayFigures(CaseService &cases, LightService &light, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void listWanted(const yichuang::CaseQuery &query);
    void outboxWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    CaseQuery acceptedToday() const;
    static CaseQuery toCorrect();
    void retranslate();

    CaseService &m_cases;
    LightService &m_light;
    const Clock &m_clock;
    Card *m_card;
    FigureButton *m_accepted;
    FigureButton *m_unsent;
    FigureButton *m_waiting;
};

} // namespace yichuang
