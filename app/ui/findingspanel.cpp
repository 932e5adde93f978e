// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingspanel.h"

#include "forms/widgets/controls.h"
#include "ui/retire.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int IconSize = 18;

struct Look
{
    Icon icon;
    Theme::Colour colour;
};

Look lookOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Block:
        return {Icon::Error, Theme::Colour::Bad};
    case Finding::Level::Warn:
        return {Icon::Warn, Theme::Colour::Warn};
    case Finding::Level::Advise:
        return {Icon::Info, Theme::Colour::Accent};
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void FindingsPanel::show(const QList<Visit::Says> &says, const QStringList &missingPapers)
{
    const QWidget *focused = QApplication::focusWidget();
    const QString focusName = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    retire(m_rows);
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    int open = 0;
    if (says.size() == 1) {
        open = addAll(says.first().findings, missingPapers);
    } else {
        open = addAll({}, missingPapers);
        for (const Visit::Says &each : says)
            open += addItem(each);
    }
    m_card->setTitle(open == 0 ? tr("Checked: nothing stands in the way") : tr("To be settled: %1").arg(open));
    m_card->body()->addWidget(m_rows);
    m_rows->setVisible(m_rows->layout()->count() > 0);
    if (auto *again = focusName.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(focusName))
        again->setFocus();
}

int FindingsPanel::addItem(const Visit::Says &says)
{
    auto *line = new QWidget(m_rows);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    auto *taken = new QCheckBox(line);
    taken->setObjectName(u"bundleTake."_s + says.key);
    taken->setAccessibleName(tr("Ends with this visit: %1").arg(says.item));
    taken->setToolTip(tr("Without the tick it waits among the suspended cases."));
    taken->setChecked(says.isTaken);
    row->addWidget(taken, 0, Qt::AlignTop);
    row->addWidget(makeText("strong", says.item, line), 1);
    if (!says.isTaken)
        row->addWidget(makeLabel("soft", tr("waits as a draft"), line));
    else if (says.findings.isEmpty())
        row->addWidget(makeIconLabel(Icon::CheckCircle, IconSize, Theme::Colour::Good, line));
    m_rows->layout()->addWidget(line);
    connect(taken, &QCheckBox::clicked, this, [this, key = says.key](bool isTaken) { Q_EMIT itemTaken(key, isTaken); });
    return says.isTaken ? addAll(says.findings, {}) : 0;
}

/// How many things have to be settled.
int FindingsPanel::addAll(const Findings &findings, const QStringList &missingPapers)
{
    int blocks = 0;
    for (const Finding::Level level : {Finding::Level::Block, Finding::Level::Warn, Finding::Level::Advise}) {
        for (const Finding &finding : findings) {
            if (finding.level != level)
                continue;
            addFinding(finding);
            blocks += level == Finding::Level::Block ? 1 : 0;
        }
        if (level == Finding::Level::Block && !missingPapers.isEmpty())
            addPapers(missingPapers);
    }
    return blocks + (missingPapers.isEmpty() ? 0 : 1);
}

QWidget *FindingsPanel::addLine(Finding::Level level, const QString &text)
{
    auto *line = new QWidget(m_rows);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(Theme::space(2));
    const Look look = lookOf(level);
    row->addWidget(makeIconLabel(look.icon, IconSize, look.colour, line));
    row->addWidget(makeText("", text, line), 1);
    m_rows->layout()->addWidget(line);
    return line;
}

void FindingsPanel::addFinding(const Finding &finding)
{
    QWidget *line = addLine(finding.level, finding.message);
    if (!finding.source.isEmpty())
        line->setToolTip(tr("Source: %1").arg(finding.source));
    if (finding.field.isEmpty() || finding.level == Finding::Level::Advise)
        return;
    auto *go = makeButton(ButtonKind::Quiet, u"goTo."_s + finding.field, tr("Go there"), line);
    go->setAccessibleName(tr("Go there: %1").arg(finding.message));
    line->layout()->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this, field = finding.field] { Q_EMIT fieldChosen(field); });
}

void FindingsPanel::addPapers(const QStringList &missing)
{
    QWidget *line = addLine(Finding::Level::Block, tr("Papers without a verdict or missing: %1").arg(missing.join(u"、"_s)));
    auto *go = makeButton(ButtonKind::Quiet, u"goToMaterials"_s, tr("Go there"), line);
    go->setAccessibleName(tr("Go to the materials"));
    line->layout()->addWidget(go);
    connect(go, &QPushButton::clicked, this, &FindingsPanel::papersChosen);
}

} // namespace yichuang
