// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workfigures.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/theme.h"
#include "ui/figurebutton.h"
#include "ui/workwords.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Columns = 3;

} // namespace

WorkFigures::WorkFigures(WorkList &work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(2));
    for (const WorkList::Kind kind : workwords::kinds()) {
        auto *figure = new FigureButton(u"figureWork."_s + workwords::key(kind), m_card);
        figure->setAlarming(kind == WorkList::Kind::Late);
        const auto at = int(m_figures.size());
        grid->addWidget(figure, at / Columns, at % Columns);
        m_figures.append(figure);
        connect(figure, &QPushButton::clicked, this, [this, kind] { Q_EMIT listWanted(kind); });
    }
    m_card->body()->addLayout(grid);
    retranslate();
}

void WorkFigures::refresh()
{
    await(m_work.counts(), this, [this](const Result<QList<int>> &counts) {
        for (int i = 0; counts && i < int(counts->size()) && i < int(m_figures.size()); ++i)
            m_figures.at(i)->setFigure(counts->at(i));
    });
}

void WorkFigures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WorkFigures::retranslate()
{
    m_card->setTitle(tr("To be done"));
    for (int i = 0; i < int(m_figures.size()); ++i)
        m_figures.at(i)->setWord(workwords::title(workwords::kinds().at(i)));
}

} // namespace yichuang
