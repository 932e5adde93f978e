// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidestep.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/guide/guideglance.h"
#include "ui/guide/guidelines.h"
#include "ui/guide/guidenewscard.h"
#include "ui/guide/guidepapers.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/noticeline.h"
#include "ui/preferences.h"
#include "ui/printtarget.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"
#include "ui/wrapbutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MostParts = 9; // as many as there are digits

QVBoxLayout *makeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(3));
    return column;
}

} // namespace

GuideStep::GuideStep(Intake &intake, Services &services, Preferences &preferences, QWidget *parent)
    : IntakeStep(parent)
    , m_intake(intake)
    , m_services(services)
    , m_preferences(preferences)
    , m_scroll(scrollPane(new QWidget(this), u"guideScroll"_s, this))
    , m_notice(new NoticeLine(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::space(2));
    m_column->addWidget(m_notice);
    m_column->addWidget(m_scroll, 1);
    addKeys();
    build();
    connect(&m_intake, &Intake::checklistChanged, this, &GuideStep::showNeeded);
}

void GuideStep::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    for (int part = 0; part < MostParts; ++part)
        add(QKeySequence(Qt::Key(Qt::Key_1 + part)), [this, part] { goTo(part); });
    add(QKeySequence(Qt::Key_PageDown), [this] { scrollBy(1); });
    add(QKeySequence(Qt::Key_PageUp), [this] { scrollBy(-1); });
    add(QKeySequence(QKeySequence::Print), [this] { print(PaperKind::Supplement); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { print(PaperKind::Guide); });
}

void GuideStep::build()
{
    m_elements = guideOf(m_intake.item(), m_intake.business(), m_services.ports.station.centre);
    auto *page = new QWidget(this);
    setLook(page, "page");
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(0, 0, Theme::space(2), 0);
    m_page->setSpacing(Theme::space(3));
    m_situations = nullptr;
    m_news = nullptr;
    m_page->addWidget(makeTop(page));

    const bool isChoice = m_intake.business().situations.size() > 1;
    Card *papers = makePapers(page);
    Card *way = makeCard(tr("How long, how, what it costs"), {7, 8}, page);
    addWay(way);
    Card *conditions = makeCard(guideTitle(3), {3}, page);
    Card *figures = makeFigures(page);
    Card *result = makeCard(guideTitle(9), {9}, page);
    Card *elsewhere = makeCard(tr("Where, and where else"), {11, 10}, page);
    Card *basis = makeCard(guideTitle(2), {2}, page);
    Card *questions = makeCard(guideTitle(12), {12}, page);
    Card *facts = makeCard(guideTitle(1), isChoice ? QList<int>{1} : QList<int>{1, 4}, page);
    addOtherItems(conditions, elsewhere);
    m_page->addWidget(papers);
    auto *two = new QHBoxLayout;
    two->setSpacing(Theme::space(3));
    QVBoxLayout *left = makeColumn();
    QVBoxLayout *right = makeColumn();
    for (Card *card : {way, result, elsewhere})
        left->addWidget(card);
    for (Card *card : {conditions, figures, basis, questions, facts})
        right->addWidget(card);
    left->addStretch();
    right->addStretch();
    two->addLayout(left, 1);
    two->addLayout(right, 1);
    m_page->addLayout(two);
    m_page->addStretch();
    m_scroll->setWidget(page); // the old one goes

    retire(m_bar);
    m_bar = makeBar({{tr("Papers"), papers}, {tr("Time and steps"), way}, {tr("Conditions"), conditions},
                     {tr("Amounts"), figures}, {tr("Result"), result}, {tr("Where else"), elsewhere},
                     {tr("Law"), basis}, {tr("Questions"), questions}, {tr("Facts"), facts}});
    m_column->insertWidget(1, m_bar);
    showNeeded();
}

QWidget *GuideStep::makeBar(const QList<Part> &parts)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar);
    flow->setContentsMargins({});
    flow->setSpacing(Theme::space(2));
    m_cards.clear();
    m_chips.clear();
    for (const Part &part : parts) {
        const int number = int(m_cards.size());
        m_cards.append(part.card);
        part.card->setTitle(u"%1  %2"_s.arg(number + 1).arg(part.card->title()));
        auto *chip = new QPushButton(u"%1 %2"_s.arg(number + 1).arg(part.name), bar);
        chip->setObjectName(u"guidePart.%1"_s.arg(number + 1));
        chip->setProperty("kind", u"chip"_s);
        chip->setAccessibleName(part.card->title());
        chip->setToolTip(tr("Key %1").arg(number + 1));
        chip->setVisible(part.card->isVisibleTo(part.card->parentWidget()));
        connect(chip, &QPushButton::clicked, this, [this, number] { goTo(number); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    m_printNotice = makeButton(ButtonKind::Quiet, u"guidePrint"_s, tr("What to bring (Ctrl+P)"), bar, Icon::Print);
    m_printNotice->setToolTip(tr("Prints the one-time notice: what this citizen still has to bring."));
    m_printGuide = makeButton(ButtonKind::Quiet, u"guidePrintAll"_s, tr("Whole guide (Ctrl+G)"), bar, Icon::Book);
    m_printGuide->setToolTip(tr("Prints the guide of this business for the citizen, without anything personal."));
    for (QPushButton *button : {m_printNotice, m_printGuide}) {
        button->setProperty("kind", u"chip"_s); // on one line with the parts
        flow->addWidget(button);
    }
    connect(m_printNotice, &QPushButton::clicked, this, [this] { print(PaperKind::Supplement); });
    connect(m_printGuide, &QPushButton::clicked, this, [this] { print(PaperKind::Guide); });
    return bar;
}

// Both names, whichever the window speaks: the other one is what the citizen or the visitor says.
QWidget *GuideStep::makeTop(QWidget *page)
{
    const ItemSpec &item = m_intake.item();
    const BusinessSpec &business = m_intake.business();
    auto *top = new QWidget(page);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(4));
    first->addWidget(makeText("soft", u"%1 › %2  |  %3 › %4"_s.arg(item.name, business.name, item.english, business.english), top), 3);
    m_since = makeText("small", {}, top);
    m_since->setObjectName(u"guideSince"_s);
    m_since->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_since->hide();
    first->addWidget(m_since, 1);
    column->addLayout(first);
    column->addWidget(new GuideGlance(business, top));
    if (business.situations.size() > 1)
        column->addWidget(makeSituations(top));
    return top;
}

QWidget *GuideStep::makeSituations(QWidget *page)
{
    auto *row = new QWidget(page);
    row->setObjectName(u"guide.4"_s);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins({});
    flow->setSpacing(Theme::space(4));
    QLabel *question = makeLabel("strong", tr("Which situation is it?"), row);
    flow->addWidget(question);
    m_situations = new QButtonGroup(row);
    int index = 0;
    for (const BusinessSpec::Situation &situation : m_intake.business().situations) {
        auto *button = new QRadioButton(words::named(situation.name, situation.english), row);
        button->setObjectName(u"situation."_s + situation.code);
        button->setChecked(situation.code == m_intake.situation());
        m_situations->addButton(button, index++);
        flow->addWidget(button);
        question->setMinimumHeight(button->sizeHint().height()); // on one line with them
    }
    connect(m_situations, &QButtonGroup::idClicked, this, &GuideStep::chooseSituation);
    return row;
}

Card *GuideStep::makePapers(QWidget *page)
{
    auto *card = new Card(guideTitle(5), page);
    m_papers = new GuidePapers(m_intake.business(), card);
    card->body()->addWidget(m_papers);
    return card;
}

Card *GuideStep::makeCard(const QString &title, const QList<int> &elements, QWidget *page)
{
    using guidelines::Heading;
    auto *card = new Card(title, page);
    for (const int number : elements) {
        card->body()->addWidget(guidelines::makeElement(m_elements.at(number - 1),
                                                        elements.size() > 1 ? Heading::Own : Heading::None, card));
    }
    return card;
}

void GuideStep::addWay(Card *card)
{
    card->body()->addWidget(guidelines::makeSteps(m_intake.business(), card));
}

Card *GuideStep::makeFigures(QWidget *page)
{
    const Ports &ports = m_services.ports;
    const QDate today = ports.clock.today();
    auto *card = new Card(tr("%1, %2").arg(guideTitle(GuideChange::Figures)).arg(today.year()), page);
    const QList<GuideFigure> figures = guideFigures(m_intake.item(), m_intake.business().code,
                                                    ports.station.centre.divisionCode.left(6), today);
    card->body()->addWidget(guidelines::makeFigures(figures, card));
    card->setVisible(!figures.isEmpty());
    return card;
}

void GuideStep::addOtherItems(Card *conditions, Card *elsewhere)
{
    const BusinessSpec &business = m_intake.business();
    const auto add = [this](Card *card, const QString &title, const QList<ItemLink> &links) {
        if (links.isEmpty())
            return;
        card->body()->addWidget(makeLabel("strong", title, card));
        for (const ItemLink &link : links) {
            QPushButton *button = makeLink(link, card);
            card->body()->addWidget(button ? static_cast<QWidget *>(button) : makeText("", link.text, card));
        }
    };
    add(conditions, tr("Beside other items"), business.exclusions);
    add(elsewhere, tr("Often wanted with it"), business.links);
}

QPushButton *GuideStep::makeLink(const ItemLink &link, QWidget *parent)
{
    for (const ItemEntry &item : m_services.ports.catalogue.entries()) {
        for (const ItemEntry::Business &business : item.businesses) {
            if (link.item != item.code && link.item != business.code)
                continue;
            if (business.code == m_intake.business().code)
                return nullptr;
            const bool isItem = link.item == item.code;
            const QString name = words::named(isItem ? item.name : business.name, isItem ? item.english : business.english);
            auto *button = new WrapButton(u"guideLink."_s + link.item, tr("%1: %2").arg(name, link.text), Icon::ArrowRight, parent);
            connect(button, &QPushButton::clicked, this, [this, code = item.code, wanted = business.code] {
                Q_EMIT itemWanted(code, wanted);
            });
            return button;
        }
    }
    return nullptr;
}

void GuideStep::askNews()
{
    await(m_services.guides.since(m_intake.item(), m_intake.business()), this, [this](const Result<GuideNews> &news) {
        if (news)
            showNews(*news);
    });
}

void GuideStep::showNews(const GuideNews &news)
{
    retire(m_news);
    m_news = nullptr;
    m_since->setText(news.isFirstTime ? tr("You have not handled this one yet.")
                                      : tr("Nothing changed since you last handled it on %1.").arg(words::day(news.day)));
    m_since->setVisible(news.changes.isEmpty());
    if (news.changes.isEmpty())
        return;
    auto *card = new GuideNewsCard(news, m_scroll->widget());
    m_news = card;
    m_page->insertWidget(0, card);
    connect(card, &GuideNewsCard::understood, this, [this] {
        await(m_services.guides.learnt(m_intake.item(), m_intake.business()), this, [this](const Result<Done> &done) {
            if (!done)
                return m_notice->say(done.error());
            askNews();
            enter();
        });
    });
}

void GuideStep::showNeeded()
{
    QStringList codes;
    for (const MaterialEntry &entry : m_intake.checklist())
        codes.append(entry.code);
    m_papers->showNeeded(codes);
}

void GuideStep::goTo(int part)
{
    QWidget *card = m_cards.at(part);
    if (!card->isVisibleTo(m_scroll->widget()))
        return;
    m_scroll->verticalScrollBar()->setValue(card->mapTo(m_scroll->widget(), QPoint()).y());
    m_chips.at(part)->setFocus();
}

void GuideStep::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

void GuideStep::chooseSituation(int index)
{
    m_intake.setSituation(m_intake.business().situations.at(index).code);
    showNeeded();
}

void GuideStep::enter()
{
    askNews();
    if (m_situations && m_situations->checkedButton())
        m_situations->checkedButton()->setFocus();
    else
        m_printNotice->setFocus();
}

void GuideStep::print(PaperKind kind)
{
    if (!m_printNotice->isEnabled())
        return; // one is under way
    const QString name = u"%1-%2.pdf"_s.arg(m_intake.business().code, paperKindName(kind));
    withPrintTarget(this, m_preferences.printer(), name, [this, kind](const QString &target) { issue(kind, target); });
}

void GuideStep::issue(PaperKind kind, const QString &target)
{
    m_printNotice->setEnabled(false);
    const auto printed = kind == PaperKind::Guide ? m_services.papers.issue(m_services.papers.guide(m_intake), target)
                                                  : m_services.papers.issueBefore(m_intake, kind, target);
    await(printed, this, [this, kind](const Result<PrintedPaper> &paper) {
        m_printNotice->setEnabled(true);
        if (!paper)
            return m_notice->say(paper.error());
        m_notice->say(NoticeLine::Level::Good, kind == PaperKind::Guide ? tr("The guide is printed for the citizen.")
                                                                        : tr("The list of papers is printed for the citizen."));
    });
}

void GuideStep::retranslate()
{
    build();
    askNews();
}

} // namespace yichuang
