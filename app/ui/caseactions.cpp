// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseactions.h"

#include "forms/widgets/card.h"
#include "forms/widgets/controls.h"
#include "ui/retire.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

constexpr int ReasonHeight = 64;

bool isOpen(const MaterialEntry &entry)
{
    return entry.verdict == MaterialVerdict::Tolerated || entry.verdict == MaterialVerdict::Missing
        || entry.verdict == MaterialVerdict::Open;
}

} // namespace

CaseActions::CaseActions(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

bool CaseActions::isPossible(ActKind kind) const
{
    return bool(nextState(m_view.history.record.state, kind));
}

void CaseActions::show(const CaseView &view)
{
    const bool isSame = view.history.record.headAct == m_view.history.record.headAct
        && view.history.record.id == m_view.history.record.id;
    m_view = view;
    if (!isSame || !m_rows)
        build(); // else something may be half typed
}

void CaseActions::setBusy(bool busy)
{
    m_isBusy = busy;
    m_card->setEnabled(!busy);
}

void CaseActions::closePanel()
{
    for (QWidget *panel : m_panels)
        panel->hide();
}

void CaseActions::build()
{
    retire(m_rows);
    m_panels.clear();
    m_rows = new QWidget(m_card);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::space(2));
    m_card->setTitle(tr("Next steps"));
    const bool isTolerant = m_view.history.record.state == CaseState::AcceptedTolerantly;
    if (isPossible(isTolerant ? ActKind::MaterialAdded : ActKind::SupplementGiven))
        addGiveMissing();
    if (isPossible(ActKind::Delivered))
        addDeliver();
    if (isPossible(ActKind::Corrected))
        addCorrect();
    if (isPossible(ActKind::Withdrawn))
        addWithdraw();
    if (m_column->count() == 0)
        m_column->addWidget(makeText("soft", tr("Nothing is to be done at this window now."), m_rows));
    m_card->body()->addWidget(m_rows);
}

QWidget *CaseActions::makePanel()
{
    auto *panel = new QFrame(m_rows);
    setLook(panel, "sunken");
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(2));
    panel->hide();
    m_panels.append(panel);
    return panel;
}

QPushButton *CaseActions::addAction(const QString &name, const QString &text, QWidget *panel)
{
    auto *button = makeButton(ButtonKind::Plain, name, text, m_rows);
    m_column->addWidget(button);
    if (!panel)
        return button;
    m_column->addWidget(panel);
    connect(button, &QPushButton::clicked, panel, [this, panel] {
        const bool opens = !panel->isVisibleTo(m_rows);
        closePanel();
        panel->setVisible(opens);
        if (opens && panel->nextInFocusChain())
            panel->nextInFocusChain()->setFocus();
    });
    return button;
}

void CaseActions::addGiveMissing()
{
    QWidget *panel = makePanel();
    QList<QCheckBox *> boxes;
    for (const MaterialEntry &entry : m_view.content.materials) {
        if (!isOpen(entry))
            continue;
        auto *box = new QCheckBox(entry.name, panel);
        box->setProperty("code", entry.code);
        panel->layout()->addWidget(box);
        boxes.append(box);
    }
    if (boxes.isEmpty())
        panel->layout()->addWidget(makeText("soft", tr("No paper is open on the list."), panel));
    auto *confirm = makeButton(ButtonKind::Primary, u"caseGiveMissingNow"_s, tr("Write down as received"), panel);
    panel->layout()->addWidget(confirm);
    connect(confirm, &QPushButton::clicked, this, [this, boxes] {
        QStringList codes;
        for (const QCheckBox *box : boxes) {
            if (box->isChecked())
                codes.append(box->property("code").toString());
        }
        if (!codes.isEmpty() || boxes.isEmpty())
            Q_EMIT missingGiven(codes);
    });
    addAction(u"caseGiveMissing"_s, tr("Missing papers came in"), panel);
}

void CaseActions::addDeliver()
{
    QWidget *panel = makePanel();
    auto *who = new QLineEdit(m_view.history.record.applicantName, panel);
    who->setObjectName(u"caseCollectedBy"_s);
    who->setAccessibleName(tr("Collected by"));
    panel->layout()->addWidget(makeLabel("strong", tr("Collected by"), panel));
    panel->layout()->addWidget(who);
    auto *confirm = makeButton(ButtonKind::Primary, u"caseDeliverNow"_s, tr("Write down as delivered"), panel);
    panel->layout()->addWidget(confirm);
    connect(confirm, &QPushButton::clicked, this, [this, who] {
        if (!who->text().trimmed().isEmpty())
            Q_EMIT delivered(who->text().trimmed());
    });
    addAction(u"caseDeliver"_s, tr("Hand over the result"), panel);
}

void CaseActions::addCorrect()
{
    QPushButton *button = addAction(u"caseCorrect"_s, tr("Correct the form"), nullptr);
    connect(button, &QPushButton::clicked, this, &CaseActions::correctionWanted);
}

void CaseActions::addWithdraw()
{
    QWidget *panel = makePanel();
    auto *reason = new QPlainTextEdit(panel);
    reason->setObjectName(u"caseWithdrawReason"_s);
    reason->setAccessibleName(tr("Why the applicant withdraws"));
    reason->setTabChangesFocus(true);
    reason->setFixedHeight(ReasonHeight);
    panel->layout()->addWidget(makeLabel("strong", tr("Why the applicant withdraws"), panel));
    panel->layout()->addWidget(reason);
    auto *confirm = makeButton(ButtonKind::Danger, u"caseWithdrawNow"_s, tr("Withdraw for good"), panel);
    panel->layout()->addWidget(confirm);
    confirm->setEnabled(false);
    connect(reason, &QPlainTextEdit::textChanged, confirm, [reason, confirm] {
        confirm->setEnabled(!reason->toPlainText().trimmed().isEmpty());
    });
    connect(confirm, &QPushButton::clicked, this, [this, reason] { Q_EMIT withdrawn(reason->toPlainText().trimmed()); });
    addAction(u"caseWithdraw"_s, tr("The applicant withdraws"), panel);
}

void CaseActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rows)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
