// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepapers.h"

#include "forms/widgets/controls.h"
#include "ui/guide/guidelines.h"
#include "ui/parts/pill.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr std::array Stretches{0, 9, 0, 5, 10, 0}; // need, name, number, from, sample, ease

// The mark is said once, above the column.
QString sampleOf(const MaterialSpec &paper)
{
    QString sample = paper.sample;
    if (sample.startsWith(u'【'))
        sample.remove(0, sample.indexOf(u'】') + 1);
    return sample;
}

QList<MaterialSpec> surestFirst(QList<MaterialSpec> papers)
{
    std::stable_sort(papers.begin(), papers.end(),
                     [](const MaterialSpec &a, const MaterialSpec &b) { return int(a.need) < int(b.need); });
    return papers;
}

QVBoxLayout *makeTight(QWidget *cell)
{
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

GuidePapers::GuidePapers(const BusinessSpec &business, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"guide.5"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    for (int column = 0; column < int(Stretches.size()); ++column)
        grid->setColumnStretch(column, Stretches.at(size_t(column)));
    addHead(grid);
    int row = 1;
    for (const MaterialSpec &paper : surestFirst(business.materials)) {
        auto *line = new QFrame(this);
        setLook(line, "line");
        grid->addWidget(line, row++, 0, 1, int(Stretches.size()));
        addPaper(grid, row++, paper);
    }
}

void GuidePapers::addHead(QGridLayout *grid)
{
    int column = 0;
    for (const QString &title : {tr("Needed"), tr("Paper"), tr("How many"), tr("From"),
                                 tr("What a good one shows (our sample)"), tr("Without it")})
        grid->addWidget(makeLabel("small", title, this), 0, column++, Qt::AlignLeft);
}

void GuidePapers::addPaper(QGridLayout *grid, int row, const MaterialSpec &paper)
{
    using Need = MaterialSpec::Need;
    auto *need = new Pill(paper.need == Need::Required ? tr("always") : paper.need == Need::Optional ? tr("optional") : tr("if"),
                          paper.need == Need::Required ? Pill::Tone::Info : Pill::Tone::Plain, this);
    need->setObjectName(u"guideNeed."_s + paper.code);
    if (paper.need == Need::Conditional)
        m_conditional.insert(paper.code, need);
    QStringList counts;
    if (paper.originals > 0)
        counts.append(tr("original %1").arg(paper.originals));
    if (paper.copies > 0)
        counts.append(tr("copy %1").arg(paper.copies));
    if (counts.isEmpty())
        counts.append(tr("electronic"));
    int column = 0;
    grid->addWidget(need, row, column++, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(makeName(paper), row, column++, Qt::AlignTop);
    grid->addWidget(makeLabel("", counts.join(u'\n'), this), row, column++, Qt::AlignTop);
    grid->addWidget(makeText("", paper.issuer.isEmpty() ? paper.channel : paper.issuer, this), row, column++, Qt::AlignTop);
    grid->addWidget(makeText("small", sampleOf(paper), this), row, column++, Qt::AlignTop);
    grid->addWidget(makeEase(paper), row, column, Qt::AlignTop);
}

QWidget *GuidePapers::makeName(const MaterialSpec &paper)
{
    auto *cell = new QWidget(this);
    QVBoxLayout *column = makeTight(cell);
    column->addWidget(makeText("strong", words::named(paper.name, paper.english), cell));
    if (!paper.conditionText.isEmpty())
        column->addWidget(makeText("soft", paper.conditionText, cell));
    return cell;
}

QWidget *GuidePapers::makeEase(const MaterialSpec &paper)
{
    auto *cell = new QWidget(this);
    QVBoxLayout *column = makeTight(cell);
    const auto say = [&](bool isSo, const char *look, const QString &text, const QString &hint) {
        if (!isSo)
            return;
        QLabel *label = makeLabel(look, text, cell);
        label->setToolTip(hint);
        column->addWidget(label);
    };
    say(paper.exemptByShare, "good", tr("found by sharing"), tr("Need not be brought if it is found: %1").arg(paper.shareSource));
    say(paper.tolerable, "warning", tr("may follow"), tr("The case may be accepted without it; it is made up for later."));
    say(paper.commitmentAllowed, "warning", tr("a promise will do"),
        tr("A written promise of the citizen may stand in for it."));
    if (QWidget *mark = guidelines::makeMark(paper.evidence, cell))
        column->addWidget(mark);
    return cell;
}

void GuidePapers::showNeeded(const QStringList &codes)
{
    for (auto it = m_conditional.cbegin(); it != m_conditional.cend(); ++it) {
        const bool isNeeded = codes.contains(it.key());
        it.value()->set(isNeeded ? tr("now") : tr("if"), isNeeded ? Pill::Tone::Info : Pill::Tone::Plain);
        it.value()->setToolTip(isNeeded ? tr("Needed in the situation chosen") : tr("Needed if what stands beside it is so"));
    }
}

} // namespace yichuang
