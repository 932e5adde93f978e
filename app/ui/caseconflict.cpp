// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseconflict.h"

#include "core/await.h"
#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/caseform.h"
#include "ui/retire.h"
#include "ui/turns/turnpanel.h"
#include "ui/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString actsOf(const QList<Act> &acts)
{
    QStringList lines;
    for (const Act &act : acts) {
        QStringList parts{actKindLabel(act.kind), act.clerk, words::shortMoment(act.at)};
        parts.removeAll(QString());
        lines.append(parts.join(u" · "_s));
    }
    return lines.isEmpty() ? u"—"_s : lines.join(u'\n');
}

/// Label and value of a path as the form shows them; the bare path where the definition does not know it.
struct Reader
{
    const CompiledForm *form = nullptr;
    Masking masking = Masking::Masked;
    bool hides = false; ///< something shown is masked

    QString label(const QString &path) const
    {
        const SlotRef ref = form ? form->find(path) : SlotRef();
        return ref.isValid() ? form->field(ref).text(words::language()) : path;
    }
    QString value(const QString &path, const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return u"—"_s;
        const SlotRef ref = form ? form->find(path) : SlotRef();
        if (!ref.isValid())
            return value.toVariant().toString();
        const QString text = displayText(form->field(ref), value, words::language(), masking);
        hides = hides || text != displayText(form->field(ref), value, words::language(), Masking::Plain);
        return text.isEmpty() ? u"—"_s : text;
    }
};

} // namespace

CaseConflict::CaseConflict(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card({}, this))
{
    setObjectName(u"caseConflict"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addStretch();
    hide();
}

void CaseConflict::show(const CaseView &view)
{
    if (view.history.record.id != m_view.history.record.id)
        m_masking = Masking::Masked;
    const bool isSame = m_rows && view.history.record.headAct == m_view.history.record.headAct;
    m_view = view;
    m_conflict = ConflictView::of(view);
    setVisible(m_conflict.has_value());
    if (!isSame || !m_conflict)
        build(); // else the focus may be in it
}

void CaseConflict::takeFocus()
{
    if (m_keep)
        m_keep->setFocus(Qt::OtherFocusReason);
}

void CaseConflict::build()
{
    retire(m_rows);
    m_rows = nullptr;
    m_keep = nullptr;
    if (!m_conflict)
        return;
    m_card->setTitle(tr("Somebody else moved this case meanwhile"));
    m_rows = new QWidget(m_card);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(2));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    int head = 1;
    for (const QString &title : {tr("This window"), tr("Province"), tr("Both began with")})
        grid->addWidget(makeLabel("head", title, m_rows), 0, head++);
    for (int side = 1; side <= 3; ++side)
        grid->setColumnStretch(side, 1);
    addActs(grid);
    addDifferences(grid);
    column->addLayout(grid);
    m_card->body()->addWidget(m_rows);
    addButtons();
}

void CaseConflict::addActs(QGridLayout *grid)
{
    grid->addWidget(makeLabel("soft", tr("Steps"), m_rows), 1, 0, Qt::AlignTop);
    grid->addWidget(makeText("", actsOf(m_conflict->mine), m_rows), 1, 1, Qt::AlignTop);
    grid->addWidget(makeText("", actsOf(m_conflict->theirs), m_rows), 1, 2, Qt::AlignTop);
    grid->addWidget(makeText("", u"—"_s, m_rows), 1, 3, Qt::AlignTop);
}

void CaseConflict::addDifferences(QGridLayout *grid)
{
    const auto form = CaseForm::open(m_view, m_services.ports);
    Reader reader;
    reader.form = form ? &(*form)->state().form() : nullptr;
    reader.masking = m_masking;
    for (const ConflictView::Difference &one : m_conflict->differences) {
        const int row = grid->rowCount();
        grid->addWidget(makeText("soft", reader.label(one.path), m_rows), row, 0, Qt::AlignTop);
        int side = 1;
        for (const QJsonValue &value : {one.mine, one.theirs, one.base}) {
            QLabel *cell = makeText(value == one.base ? "" : "strong", reader.value(one.path, value), m_rows);
            cell->setObjectName(u"conflict.%1.%2"_s.arg(one.path).arg(side));
            grid->addWidget(cell, row, side++, Qt::AlignTop);
        }
    }
    if (!reader.hides)
        return;
    auto *show = makeButton(ButtonKind::Quiet, u"conflictReveal"_s, tr("Show in full (is written down)"), m_rows, Icon::Eye);
    grid->addWidget(show, grid->rowCount(), 1, 1, 3, Qt::AlignLeft);
    connect(show, &QPushButton::clicked, this, &CaseConflict::reveal);
}

// Two masked values can look the same: what differs has to be seen, and that it was seen is written down.
void CaseConflict::reveal()
{
    QStringList paths;
    for (const ConflictView::Difference &one : m_conflict->differences)
        paths.append(one.path);
    await(m_services.cases.recordReveal(m_view.history.record.id, paths.join(u' ')), this, [this](const Result<Done> &written) {
        if (!written) {
            Q_EMIT failed(written.error());
            return;
        }
        m_masking = Masking::Plain;
        build();
        takeFocus();
    });
}

void CaseConflict::addButtons()
{
    auto *column = qobject_cast<QVBoxLayout *>(m_rows->layout());
    if (const QString why = m_services.conflicts.whyNot(m_view); !why.isEmpty()) {
        column->addWidget(makeText("warning", why, m_rows));
        return;
    }
    const bool hasOwn = m_conflict->hasOwnChange();
    if (!hasOwn)
        column->addWidget(makeText("soft", tr("Nothing that this window wrote into the form is missing there. If your step is "
                                              "still right, keep theirs and make it again."), m_rows));
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_keep = makeButton(ButtonKind::Plain, u"conflictKeepTheirs"_s, tr("Keep the province's version"), m_rows);
    row->addWidget(m_keep);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        follow(&ConflictService::keepTheirs, {tr("The province's version stands."), std::nullopt});
    });
    if (hasOwn) {
        auto *again = makeButton(ButtonKind::Primary, u"conflictMineAgain"_s, tr("Make my change again on top of it"), m_rows);
        row->addWidget(again);
        connect(again, &QPushButton::clicked, this, [this] {
            follow(&ConflictService::makeMineAgain,
                   {tr("Your change is written down again, as a correction on top of the province's version."),
                    PaperKind::Acceptance});
        });
    }
    column->addLayout(row);
}

void CaseConflict::follow(Step step, const TurnDone &ending)
{
    if (std::exchange(m_isBusy, true))
        return;
    await((m_services.conflicts.*step)(m_view, *m_conflict), this, [this, ending](const Result<Appended> &written) {
        m_isBusy = false;
        if (written)
            Q_EMIT done(ending);
        else
            Q_EMIT failed(written.error());
    });
}

void CaseConflict::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rows)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
