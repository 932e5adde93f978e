// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/standingcard.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "services/standing.h"
#include "ui/retire.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

StandingCard::StandingCard(const QList<Standing *> &standings, QWidget *parent)
    : QWidget(parent)
    , m_standings(standings)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    refresh();
}

void StandingCard::refresh()
{
    retire(m_rows);
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    m_card->setTitle(tr("Has it ended?"));
    m_card->body()->addWidget(m_rows);
    for (Standing *standing : m_standings) {
        for (const Finding &finding : standing->findings()) {
            if (finding.level == Finding::Level::Block || standing->isSettled(finding.rule))
                addRow(*standing, finding);
        }
    }
    setVisible(column->count() > 0);
}

void StandingCard::addRow(Standing &standing, const Finding &finding)
{
    m_rows->layout()->addWidget(makeText("", finding.message, m_rows));
    auto *line = new QWidget(m_rows);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_rows->layout()->addWidget(line);
    if (standing.isSettled(finding.rule)) {
        auto *undo = makeButton(ButtonKind::Quiet, u"standingUndo."_s + finding.rule, tr("It has not ended after all"), line);
        row->addWidget(undo);
        row->addStretch();
        connect(undo, &QPushButton::clicked, this, [&standing, rule = finding.rule] { standing.settle(rule, {}); });
        return;
    }
    auto *proof = new QLineEdit(line);
    proof->setObjectName(u"standingProof."_s + finding.rule);
    proof->setPlaceholderText(tr("Which paper shows that it has ended or was given up?"));
    proof->setAccessibleName(proof->placeholderText());
    proof->setMaxLength(100);
    auto *settle = makeButton(ButtonKind::Plain, u"standingSettle."_s + finding.rule, tr("It has ended"), line);
    settle->setEnabled(false);
    row->addWidget(proof, 1);
    row->addWidget(settle);
    connect(proof, &QLineEdit::textChanged, settle,
            [settle](const QString &text) { settle->setEnabled(!text.trimmed().isEmpty()); });
    connect(settle, &QPushButton::clicked, this, [&standing, proof, rule = finding.rule] {
        standing.settle(rule, cleanText(proof->text(), Lines::One));
    });
}

} // namespace yichuang
