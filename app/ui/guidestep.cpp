// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidestep.h"

#include "core/await.h"
#include "forms/widgets/controls.h"
#include "services/guideview.h"
#include "ui/guidecard.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int SituationsElement = 4; // number of the element that is shown as a choice
constexpr int PapersElement = 5;
constexpr std::array LeftElements{3, 6, 7, 8};
constexpr std::array RightElements{9, 2, 1, 10, 11, 12};

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(3));
    return column;
}

} // namespace

GuideStep::GuideStep(Intake &intake, PaperDesk &desk, const Centre &centre, Preferences &preferences,
                     QWidget *parent)
    : IntakeStep(parent)
    , m_intake(intake)
    , m_desk(desk)
    , m_centre(centre)
    , m_preferences(preferences)
    , m_scroll(scrollPane(new QWidget(this), u"guideScroll"_s, this))
    , m_notice(new NoticeLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    build();
}

void GuideStep::build()
{
    auto *page = new QWidget(this);
    setLook(page, "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, Theme::space(2), 0);
    column->setSpacing(Theme::space(3));
    QList<GuideElement> elements = guideOf(m_intake.item(), m_intake.business(), m_centre);
    const auto card = [&](int number) -> QWidget * {
        for (const GuideElement &element : elements) {
            if (element.number == number)
                return makeGuideCard(element, page);
        }
        return new QWidget(page);
    };
    if (m_intake.business().situations.size() > 1)
        column->addWidget(makeSituations(page));
    auto *papers = qobject_cast<Card *>(card(PapersElement));
    m_print = makeButton(ButtonKind::Quiet, u"guidePrint"_s, tr("Print this for the citizen"), page, Icon::Print);
    if (papers)
        papers->addHeaderWidget(m_print);
    column->addWidget(papers);
    auto *two = new QHBoxLayout;
    two->setSpacing(Theme::space(3));
    QVBoxLayout *left = makeColumn();
    for (const int number : LeftElements)
        left->addWidget(card(number));
    QVBoxLayout *right = makeColumn();
    if (m_intake.business().situations.size() <= 1)
        right->addWidget(card(SituationsElement));
    for (const int number : RightElements)
        right->addWidget(card(number));
    left->addStretch();
    right->addStretch();
    two->addLayout(left, 1);
    two->addLayout(right, 1);
    column->addLayout(two);
    column->addStretch();
    m_scroll->setWidget(page); // the old one goes
    connect(m_print, &QPushButton::clicked, this, &GuideStep::printNotice);
}

QWidget *GuideStep::makeSituations(QWidget *parent)
{
    auto *card = new Card(tr("Which situation is it?"), parent);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    m_situations = new QButtonGroup(card);
    int index = 0;
    for (const BusinessSpec::Situation &situation : m_intake.business().situations) {
        auto *button = new QRadioButton(words::named(situation.name, situation.english), card);
        button->setObjectName(u"situation."_s + situation.code);
        button->setChecked(situation.code == m_intake.situation());
        m_situations->addButton(button, index++);
        row->addWidget(button);
    }
    row->addStretch();
    card->body()->addLayout(row);
    connect(m_situations, &QButtonGroup::idClicked, this, &GuideStep::chooseSituation);
    return card;
}

void GuideStep::chooseSituation(int index)
{
    m_intake.setSituation(m_intake.business().situations.at(index).code);
}

void GuideStep::enter()
{
    if (m_situations && m_situations->checkedButton())
        m_situations->checkedButton()->setFocus();
    else
        m_print->setFocus();
}

void GuideStep::printNotice()
{
    const QString name = m_intake.business().code + u"-notice.pdf"_s;
    withPrintTarget(this, m_preferences.printer(), name, [this](const QString &target) { issueNotice(target); });
}

void GuideStep::issueNotice(const QString &target)
{
    m_print->setEnabled(false);
    await(m_desk.issueBefore(m_intake, PaperKind::Supplement, target), this, [this](const Result<PrintedPaper> &paper) {
        m_print->setEnabled(true);
        if (!paper)
            return m_notice->say(paper.error());
        m_notice->say(NoticeLine::Level::Good, tr("The list of papers is printed for the citizen."));
    });
}

void GuideStep::retranslate()
{
    build();
}

} // namespace yichuang
