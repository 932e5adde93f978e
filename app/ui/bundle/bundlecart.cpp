// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundlecart.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/noticeline.h"
#include "ui/parts/pill.h"
#include "ui/retire.h"
#include "ui/scrollpane.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

/// A box for lines that come and go, in the body of a card.
QWidget *makeLines(Card *card, QWidget *before)
{
    retire(before);
    auto *lines = new QWidget(card);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    card->body()->addWidget(lines);
    return lines;
}

QString countsOf(const BundlePaper &paper)
{
    QStringList parts;
    if (paper.entry.originals > 0)
        parts.append(BundleCart::tr("originals: %1").arg(paper.entry.originals));
    if (paper.entry.copies > 0)
        parts.append(BundleCart::tr("copies: %1").arg(paper.entry.copies));
    return parts.join(u" · "_s);
}

} // namespace

BundleCart::BundleCart(const Catalogue &catalogue, QWidget *parent)
    : IntakeStep(parent)
    , m_catalogue(catalogue)
    , m_notice(new NoticeLine(this))
    , m_membersCard(new Card({}, this))
    , m_savedCard(new Card({}, this))
    , m_papersCard(new Card({}, this))
    , m_stopsCard(new Card({}, this))
    , m_note(makeText("soft", {}, m_membersCard))
    , m_fixed(makeText("warning", {}, m_membersCard))
    , m_saved(makeText("title", {}, m_savedCard))
    , m_savedDetail(makeText("soft", {}, m_savedCard))
    , m_begin(makeButton(ButtonKind::Primary, u"bundleBegin"_s, {}, m_savedCard, Icon::ArrowRight))
{
    setObjectName(u"bundleCart"_s);
    m_saved->setObjectName(u"bundleSaved"_s);
    m_membersCard->body()->addWidget(m_note);
    m_membersCard->body()->addWidget(m_fixed);
    m_fixed->hide();
    m_savedCard->body()->addWidget(m_saved);
    m_savedCard->body()->addWidget(m_savedDetail);
    m_savedCard->body()->addWidget(m_begin, 0, Qt::AlignLeft);
    const auto columnOf = [this](std::initializer_list<QWidget *> cards, const QString &name) {
        auto *side = new QWidget(this);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, Theme::space(2), 0);
        column->setSpacing(Theme::space(3));
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch();
        return scrollPane(side, name, this);
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(columnOf({m_membersCard, m_stopsCard}, u"bundleMembers"_s), 1);
    row->addWidget(columnOf({m_savedCard, m_papersCard}, u"bundleSavings"_s), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    connect(m_begin, &QPushButton::clicked, this, &BundleCart::finished);
    retranslate();
}

void BundleCart::show(BundleIntake &bundle)
{
    m_bundle = &bundle;
    m_notice->clear();
    if (m_shownCode != bundle.spec().code) {
        m_shownCode = bundle.spec().code;
        m_ticks.clear();
        m_members = makeLines(m_membersCard, m_members);
        for (const BundleSpec::Member &member : bundle.spec().members)
            addMember(member);
    }
    m_note->setText(bundle.spec().note);
    m_note->setVisible(!bundle.spec().note.isEmpty());
    showChoice();
    showSavings();
    showPapers();
    showConsequences();
}

void BundleCart::showTrouble(const Error &error)
{
    showChoice();
    m_notice->say(error);
}

void BundleCart::setFixed(bool isFixed)
{
    m_fixed->setVisible(isFixed);
    for (const BundleSpec::Member &member : m_bundle->spec().members)
        m_ticks.value(member.business)->setEnabled(!isFixed && !member.isRequired);
}

void BundleCart::enter()
{
    m_begin->setFocus();
}

void BundleCart::addMember(const BundleSpec::Member &member)
{
    auto *box = new QWidget(m_members);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *across = new QHBoxLayout;
    auto *tick = new QCheckBox(nameOf(member.business), box);
    tick->setObjectName(u"bundleMember."_s + member.business);
    tick->setEnabled(!member.isRequired);
    m_ticks.insert(member.business, tick);
    across->addWidget(tick, 1);
    if (const ItemEntry::Business *business = businessOf(member.business); business && business->isInstant)
        across->addWidget(new Pill(tr("at once"), Pill::Tone::Good, box));
    across->addWidget(new Pill(member.isRequired ? tr("belongs to it") : tr("if wanted"),
                               member.isRequired ? Pill::Tone::Info : Pill::Tone::Plain, box));
    column->addLayout(across);
    QStringList about{departmentOf(member.business), member.business, member.note};
    about.removeAll(QString());
    QLabel *detail = makeText("small", about.join(u" · "_s), box);
    detail->setContentsMargins(Theme::space(7), 0, 0, 0);
    column->addWidget(detail);
    addSituations(member, box);
    m_members->layout()->addWidget(box);
    connect(tick, &QCheckBox::clicked, this, [this] { Q_EMIT chosen(ticked()); });
}

// Where the bundle does not say in which situation an item is taken in, the clerk does.
void BundleCart::addSituations(const BundleSpec::Member &member, QWidget *parent)
{
    const Intake *intake = m_bundle->member(member.business);
    if (!intake || !member.situation.isEmpty() || intake->business().situations.size() < 2)
        return;
    auto *choices = new QWidget(parent);
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(Theme::space(7), 0, 0, 0);
    auto *group = new QButtonGroup(choices);
    for (const BusinessSpec::Situation &situation : intake->business().situations) {
        auto *button = new QRadioButton(words::named(situation.name, situation.english), choices);
        button->setObjectName(u"situation.%1.%2"_s.arg(member.business, situation.code));
        button->setChecked(situation.code == m_bundle->situation(member.business));
        group->addButton(button);
        flow->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, business = member.business, code = situation.code] {
            m_bundle->setSituation(business, code);
            showPapers();
        });
    }
    parent->layout()->addWidget(choices);
}

void BundleCart::showChoice()
{
    const QStringList chosen = m_bundle->businesses();
    for (auto it = m_ticks.cbegin(); it != m_ticks.cend(); ++it)
        it.value()->setChecked(chosen.contains(it.key()));
    m_begin->setText(chosen.size() > 1 ? tr("Begin with these %1 items (Enter)").arg(chosen.size()) : tr("Begin (Enter)"));
}

void BundleCart::showSavings()
{
    const BundleFigures figures = m_bundle->figures();
    const bool isOne = m_bundle->businesses().size() == 1;
    m_saved->setVisible(!isOne);
    if (isOne)
        return m_savedDetail->setText(tr("%1 fields and %2 papers; what else follows is said here once, without asking "
                                         "from office to office.")
                                          .arg(figures.fieldsTyped)
                                          .arg(figures.papersHandedIn));
    m_saved->setText(tr("Saves %1 fields and %2 papers").arg(figures.fieldsSaved()).arg(figures.papersSaved()));
    m_savedDetail->setText(tr("%1 fields are typed in place of %2, %3 papers handed in in place of %4; one signature, one "
                              "visit.")
                               .arg(figures.fieldsTyped)
                               .arg(figures.fieldsAll)
                               .arg(figures.papersHandedIn)
                               .arg(figures.papersAll));
}

void BundleCart::showPapers()
{
    m_papers = makeLines(m_papersCard, m_papers);
    for (const BundlePaper &paper : m_bundle->papers()) {
        auto *line = new QWidget(m_papers);
        auto *column = new QVBoxLayout(line);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(makeText("", paper.name, line));
        QStringList names;
        for (const BundlePaper::Need &need : paper.neededBy)
            names.append(nameOf(need.business));
        names.removeDuplicates();
        QStringList about{countsOf(paper), tr("for: %1").arg(names.join(u"、"_s))};
        if (paper.need == MaterialSpec::Need::Optional)
            about.prepend(tr("optional"));
        about.removeAll(QString());
        column->addWidget(makeText("small", about.join(u" · "_s), line));
        m_papers->layout()->addWidget(line);
    }
    m_papersCard->setTitle(tr("To bring: %1 papers").arg(m_bundle->figures().papersHandedIn));
}

void BundleCart::showConsequences()
{
    const QList<BundleSpec::Consequence> &all = m_bundle->spec().consequences;
    m_stops = makeLines(m_stopsCard, m_stops);
    for (const BundleSpec::Consequence &each : all) {
        auto *line = new QWidget(m_stops);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(Theme::space(2));
        constexpr int IconSize = 18;
        row->addWidget(makeIconLabel(Icon::Warn, IconSize, Theme::Colour::Warn, line), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(makeText("", each.text, line));
        texts->addWidget(makeText("small", nameOf(each.item), line));
        row->addLayout(texts, 1);
        m_stops->layout()->addWidget(line);
    }
    m_stopsCard->setVisible(!all.isEmpty());
}

QStringList BundleCart::ticked() const
{
    QStringList all;
    for (const BundleSpec::Member &member : m_bundle->spec().members) {
        if (m_ticks.value(member.business)->isChecked())
            all.append(member.business);
    }
    return all;
}

const ItemEntry::Business *BundleCart::businessOf(const QString &code) const
{
    for (const ItemEntry &entry : m_catalogue.entries()) {
        for (const ItemEntry::Business &business : entry.businesses) {
            if (business.code == code)
                return &business;
        }
    }
    return nullptr;
}

QString BundleCart::departmentOf(const QString &code) const
{
    for (const ItemEntry &entry : m_catalogue.entries()) {
        if (code.startsWith(entry.code))
            return entry.departmentName;
    }
    return {};
}

// A consequence may name a whole item.
QString BundleCart::nameOf(const QString &code) const
{
    if (const ItemEntry::Business *business = businessOf(code))
        return words::named(business->name, business->english);
    for (const ItemEntry &entry : m_catalogue.entries()) {
        if (entry.code == code)
            return words::named(entry.name, entry.english);
    }
    return code;
}

void BundleCart::retranslate()
{
    m_membersCard->setTitle(tr("What is taken in together?"));
    m_fixed->setText(tr("Typing has begun: the choice stands. For another one, suspend this and begin anew."));
    m_savedCard->setTitle(tr("What that spares"));
    m_stopsCard->setTitle(tr("What stops, or has to be told elsewhere"));
    if (!m_bundle)
        return;
    m_shownCode.clear();
    show(*m_bundle);
}

} // namespace yichuang
