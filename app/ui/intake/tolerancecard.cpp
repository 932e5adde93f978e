// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/tolerancecard.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "forms/widgets/segmented.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// Stands in the record of the case: Chinese in every language of the window.
QString usualSource()
{
    return u"“信用中国”网站查询"_s;
}

} // namespace

ToleranceCard::ToleranceCard(Visit &visit, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_visit(visit)
    , m_preferences(preferences)
    , m_card(new Card({}, this))
    , m_notice(new NoticeLine(m_card))
    , m_papers(makeText("", {}, m_card))
    , m_creditLabel(makeLabel("strong", {}, m_card))
    , m_credit(new Segmented({{u"clean"_s, u"clean"_s, u"good"_s}, {u"listed"_s, u"listed"_s, u"bad"_s}}, m_card))
    , m_sourceLabel(makeLabel("soft", {}, m_card))
    , m_source(new QLineEdit(m_card))
    , m_print(makeButton(ButtonKind::Plain, u"commitmentPrint"_s, {}, m_card, Icon::Print))
{
    m_credit->setObjectName(u"credit"_s);
    m_credit->setAllowNone(true);
    m_source->setObjectName(u"creditSource"_s);
    m_sourceLabel->setBuddy(m_source);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    auto *body = m_card->body();
    body->addWidget(m_notice);
    body->addWidget(m_papers);
    body->addWidget(m_print, 0, Qt::AlignLeft);
    body->addWidget(m_creditLabel);
    body->addWidget(m_credit, 0, Qt::AlignLeft);
    body->addWidget(m_sourceLabel);
    body->addWidget(m_source);
    m_source->setText(m_visit.credit().isDone() ? m_visit.credit().source : usualSource());
    connect(m_credit, &Segmented::valueChanged, this, &ToleranceCard::noteCredit);
    connect(m_source, &QLineEdit::textChanged, this, &ToleranceCard::noteCredit);
    connect(m_print, &QPushButton::clicked, this, &ToleranceCard::print);
    retranslate();
}

void ToleranceCard::noteCredit()
{
    const QString found = m_credit->value();
    m_visit.setCreditChecked(found == "listed"_L1,
                              found.isEmpty() ? QString() : cleanText(m_source->text(), Lines::One));
    Q_EMIT changed();
}

void ToleranceCard::refresh()
{
    QStringList papers;
    for (const MaterialEntry &entry : m_visit.papers()) {
        if (entry.verdict == MaterialVerdict::Tolerated)
            papers.append(tr("%1, by %2").arg(entry.name, words::day(entry.makeUpBy)));
    }
    setVisible(!papers.isEmpty());
    m_papers->setText(papers.join(u'\n'));
    const CreditCheck &credit = m_visit.credit();
    m_credit->setValue(!credit.isDone() ? QString() : credit.isListed ? u"listed"_s : u"clean"_s);
}

void ToleranceCard::print()
{
    const QString name = m_visit.businesses().first()->code + u"-commitment.pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name, [this](const QString &target) { issue(target); });
}

void ToleranceCard::issue(const QString &target)
{
    m_print->setEnabled(false);
    await(m_visit.issue(PaperKind::ToleranceCommitment, target), this,
          [this](const Result<PrintedPaper> &paper) {
              m_print->setEnabled(true);
              if (!paper)
                  return m_notice->say(paper.error());
              m_notice->say(NoticeLine::Level::Info,
                            tr("Two copies are printed. Let both be signed, then tick that at each paper."));
          });
}

void ToleranceCard::retranslate()
{
    m_card->setTitle(tr("Papers that follow"));
    m_print->setText(tr("Print the commitment (two copies)"));
    m_creditLabel->setText(tr("List of broken promises"));
    m_credit->setOptions({{u"clean"_s, tr("Not on the list"), u"good"_s}, {u"listed"_s, tr("On the list"), u"bad"_s}});
    m_credit->setAccessibleGroupName(m_creditLabel->text());
    m_sourceLabel->setText(tr("Looked at"));
    m_source->setAccessibleName(tr("Where the list was looked at"));
    refresh();
}

} // namespace yichuang
