// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidenewscard.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "services/guideview.h"
#include "ui/parts/pill.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int Most = 12;

QString kindWord(GuideChange::Kind kind)
{
    switch (kind) {
    case GuideChange::Kind::Added: return GuideNewsCard::tr("new");
    case GuideChange::Kind::Removed: return GuideNewsCard::tr("gone");
    case GuideChange::Kind::Changed: return GuideNewsCard::tr("changed");
    }
    Q_UNREACHABLE();
}

Pill::Tone toneOf(GuideChange::Kind kind)
{
    switch (kind) {
    case GuideChange::Kind::Added: return Pill::Tone::Good;
    case GuideChange::Kind::Removed: return Pill::Tone::Bad;
    case GuideChange::Kind::Changed: return Pill::Tone::Warn;
    }
    Q_UNREACHABLE();
}

QString wordsOf(const GuideChange &change)
{
    QStringList sides{change.before, change.after};
    sides.removeAll(QString());
    const QString said = sides.join(u" → "_s);
    if (change.what.isEmpty())
        return said;
    return said.isEmpty() ? change.what : GuideNewsCard::tr("%1: %2").arg(change.what, said);
}

} // namespace

GuideNewsCard::GuideNewsCard(const GuideNews &news, QWidget *parent)
    : QFrame(parent)
    , m_understood(makeButton(ButtonKind::Plain, u"guideUnderstood"_s, tr("Understood"), this, Icon::Check))
{
    setObjectName(u"guideNews"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card(tr("Changed since you last handled it on %1 (version %2)").arg(words::day(news.day), news.version), this);
    card->addHeaderWidget(m_understood);
    column->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < std::min(Most, int(news.changes.size())); ++row) {
        const GuideChange &change = news.changes.at(row);
        grid->addWidget(new Pill(kindWord(change.kind), toneOf(change.kind), card), row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(makeLabel("soft", guideTitle(change.element), card), row, 1, Qt::AlignTop);
        grid->addWidget(makeText("", wordsOf(change), card), row, 2, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    if (news.changes.size() > Most)
        card->body()->addWidget(makeText("soft", tr("and %1 more").arg(news.changes.size() - Most), card));
    connect(m_understood, &QPushButton::clicked, this, &GuideNewsCard::understood);
}

} // namespace yichuang
