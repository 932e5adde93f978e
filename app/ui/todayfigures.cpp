// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/todayfigures.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/theme.h"
#include "ui/figurebutton.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

TodayFigures::TodayFigures(CaseService &cases, LightService &light, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_light(light)
    , m_clock(clock)
    , m_card(new Card({}, this))
    , m_accepted(new FigureButton(u"figureAccepted"_s, m_card))
    , m_unsent(new FigureButton(u"figureUnsent"_s, m_card))
    , m_waiting(new FigureButton(u"figureCorrection"_s, m_card))
{
    m_waiting->setAlarming(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    for (FigureButton *button : {m_accepted, m_unsent, m_waiting})
        row->addWidget(button, 1);
    m_card->body()->addLayout(row);

    connect(m_accepted, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(acceptedToday()); });
    connect(m_unsent, &QPushButton::clicked, this, &TodayFigures::outboxWanted);
    connect(m_waiting, &QPushButton::clicked, this, [this] { Q_EMIT listWanted(toCorrect()); });
    connect(&m_light, &LightService::changed, this, &TodayFigures::refresh);
    retranslate();
}

CaseQuery TodayFigures::acceptedToday() const
{
    CaseQuery query;
    query.from = m_clock.today();
    query.to = query.from;
    return query;
}

CaseQuery TodayFigures::toCorrect()
{
    CaseQuery query;
    query.needsCorrection = true;
    return query;
}

void TodayFigures::refresh()
{
    m_unsent->setFigure(m_light.light().ledger.unsent);
    CaseQuery today = acceptedToday();
    today.limit = 1;
    await(m_cases.list(today), this, [this](const Result<CasePage> &page) {
        if (page)
            m_accepted->setFigure(page->total);
    });
    CaseQuery correction = toCorrect();
    correction.limit = 1;
    await(m_cases.list(correction), this, [this](const Result<CasePage> &page) {
        if (page)
            m_waiting->setFigure(page->total);
    });
}

void TodayFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TodayFigures::retranslate()
{
    m_card->setTitle(tr("Today"));
    m_accepted->setWord(tr("taken in"));
    m_unsent->setWord(tr("unsent"));
    m_waiting->setWord(tr("to correct"));
}

} // namespace yichuang
