// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidelines.h"

#include "forms/widgets/controls.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang::guidelines {

namespace {

constexpr int SignSize = 16;
constexpr int MostRows = 8; // a longer list is read as one sentence

class GuideLines
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::GuideLines)
};

QGridLayout *makeGrid(QWidget *block)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    block->setLayout(grid);
    return grid;
}

QWidget *makeBlock(int element, QWidget *parent)
{
    auto *block = new QWidget(parent);
    block->setObjectName(u"guide.%1"_s.arg(element));
    block->setAccessibleName(guideTitle(element));
    return block;
}

void addMark(QGridLayout *grid, int row, const Evidence &evidence, QWidget *parent)
{
    if (QWidget *mark = makeMark(evidence, parent))
        grid->addWidget(mark, row, 2, Qt::AlignTop);
}

QWidget *makeSign(GuideElement::Tone tone, QWidget *parent)
{
    const bool isGood = tone == GuideElement::Tone::Good;
    QLabel *sign = makeIconLabel(isGood ? Icon::Check : Icon::Cross, SignSize,
                                 isGood ? Theme::Colour::Good : Theme::Colour::Bad, parent);
    sign->setToolTip(isGood ? GuideLines::tr("Accepted if") : GuideLines::tr("Not accepted if"));
    return sign;
}

void addLine(QGridLayout *grid, int row, const GuideElement::Line &line, QWidget *parent)
{
    const bool isSigned = line.tone != GuideElement::Tone::Plain;
    const bool hasLead = isSigned || !line.label.isEmpty();
    if (isSigned)
        grid->addWidget(makeSign(line.tone, parent), row, 0, Qt::AlignTop);
    else if (hasLead)
        grid->addWidget(makeLabel("soft", line.label, parent), row, 0, Qt::AlignTop);
    grid->addWidget(makeText("", words::named(line.text, line.english), parent), row, hasLead ? 1 : 0, 1,
                    hasLead ? 1 : 2);
    addMark(grid, row, line.evidence, parent);
}

} // namespace

QWidget *makeMark(const Evidence &evidence, QWidget *parent)
{
    if (evidence.kind == Evidence::Kind::Found)
        return nullptr;
    const bool isInferred = evidence.kind == Evidence::Kind::Inferred;
    QLabel *mark = makeLabel("small", isInferred ? GuideLines::tr("inferred") : GuideLines::tr("assumed"), parent);
    mark->setToolTip(isInferred ? GuideLines::tr("Concluded by us from what was found, not said so in an official source.")
                                : GuideLines::tr("Assumed by us: check it against the local rules before you rely on it."));
    return mark;
}

QWidget *makeElement(const GuideElement &element, Heading heading, QWidget *parent)
{
    QWidget *block = makeBlock(element.number, parent);
    QGridLayout *grid = makeGrid(block);
    int row = 0;
    if (heading == Heading::Own)
        grid->addWidget(makeLabel("strong", element.title, block), row++, 0, 1, 3);
    for (const GuideElement::Line &line : element.lines)
        addLine(grid, row++, line, block);
    if (element.lines.isEmpty())
        grid->addWidget(makeText("soft", GuideLines::tr("Nothing is laid down."), block), row, 0, 1, 3);
    return block;
}

QWidget *makeSteps(const BusinessSpec &business, QWidget *parent)
{
    QWidget *block = makeBlock(6, parent);
    QGridLayout *grid = makeGrid(block);
    int row = 0;
    grid->addWidget(makeLabel("strong", guideTitle(6), block), row++, 0, 1, 3);
    int number = 1;
    for (const StepSpec &step : business.steps) {
        const QString days = step.days < 0 ? QString()
            : step.countsTowardsPromise    ? guideDays(step.days)
                                           : GuideLines::tr("%1, not counted").arg(guideDays(step.days));
        QStringList head{words::named(step.name, step.english), step.actor, days};
        head.removeAll(QString());
        grid->addWidget(makeLabel("soft", QString::number(number++), block), row, 0, Qt::AlignTop);
        grid->addWidget(makeText("", head.join(u" · "_s), block), row, 1);
        addMark(grid, row++, step.evidence, block);
        if (!step.standard.isEmpty())
            grid->addWidget(makeText("small", step.standard, block), row++, 1, 1, 2);
    }
    return block;
}

QWidget *makeFigures(const QList<GuideFigure> &figures, QWidget *parent)
{
    QWidget *block = makeBlock(0, parent);
    QGridLayout *grid = makeGrid(block);
    int row = 0;
    for (const GuideFigure &figure : figures) {
        QLabel *label = makeText("soft", words::named(figure.label, figure.english), block);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        const bool isShortList = figure.rows.size() <= MostRows;
        const QString text = isShortList && !figure.rows.isEmpty() ? figure.rows.join(u'\n') : figure.text;
        grid->addWidget(makeText("strong", text, block), row, 1, Qt::AlignTop);
        addMark(grid, row++, figure.isAssumed ? Evidence{Evidence::Kind::Assumed, {}} : Evidence{Evidence::Kind::Found, {}},
                block);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    return block;
}

} // namespace yichuang::guidelines
