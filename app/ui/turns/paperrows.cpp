// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/paperrows.h"

#include "forms/widgets/controls.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int MostSheets = 99;

QSpinBox *makeCount(const QString &name, const QString &label, int count, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, MostSheets);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys count
    box->setValue(count);
    return box;
}

} // namespace

PaperRows::PaperRows(const QList<HandOver::Paper> &papers, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::space(1));
    grid->addWidget(makeLabel("head", tr("Originals"), this), 0, 1);
    grid->addWidget(makeLabel("head", tr("Copies"), this), 0, 2);
    grid->setColumnStretch(0, 1);
    for (const HandOver::Paper &paper : papers) {
        const auto number = int(m_lines.size());
        Line line;
        line.name = paper.name;
        line.goes = new QCheckBox(this);
        line.goes->setObjectName(u"handOverGoes.%1"_s.arg(number));
        line.goes->setAccessibleName(tr("Goes along: %1").arg(paper.name));
        line.goes->setChecked(true);
        line.originals = makeCount(u"handOverOriginals.%1"_s.arg(number), tr("%1: originals").arg(paper.name),
                                   paper.originals, this);
        line.copies = makeCount(u"handOverCopies.%1"_s.arg(number), tr("%1: copies").arg(paper.name), paper.copies, this);
        auto *name = new QWidget(this);
        auto *across = new QHBoxLayout(name);
        across->setContentsMargins({});
        across->addWidget(line.goes);
        across->addWidget(makeText("", paper.name, name), 1);
        grid->addWidget(name, number + 1, 0);
        grid->addWidget(line.originals, number + 1, 1);
        grid->addWidget(line.copies, number + 1, 2);
        m_lines.append(line);
    }
}

QList<HandOver::Paper> PaperRows::papers() const
{
    QList<HandOver::Paper> going;
    for (const Line &line : m_lines) {
        if (line.goes->isChecked())
            going.append({line.name, line.originals->value(), line.copies->value()});
    }
    return going;
}

} // namespace yichuang
