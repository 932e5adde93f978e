// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/suspendpanel.h"

#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

// The promise as it would stand if the procedure took all the time it may.
CaseClock atTheLatest(const CaseRecord &record, const ProcedureSpec &procedure, const QDate &today,
                      const WorkingCalendar &calendar)
{
    ClockFacts facts = record.clock;
    const QDate end = calendar.add(today, procedure.days);
    facts.pauses.append({today, end, procedure.name, procedure.days, procedure.stopsClock});
    return CaseClock::at(end, facts, CaseState::Accepted, calendar);
}

} // namespace

SuspendPanel::SuspendPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_procedures(services.turns.procedures(view))
    , m_kind(addChoice(u"caseSuspendKind"_s, tr("Which procedure")))
    , m_effect(addSentence({}))
    , m_reason(addText(u"caseSuspendReason"_s, tr("Why, as the citizen is told")))
{
    m_effect->setObjectName(u"caseSuspendEffect"_s);
    for (const ProcedureSpec &procedure : m_procedures)
        m_kind->addItem(words::named(procedure.name, procedure.english));
    auto *confirm = addConfirm(ButtonKind::Primary, u"caseSuspendNow"_s, tr("Begin the procedure"), [this] { finish(); });
    confirm->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, confirm,
            [this, confirm] { confirm->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SuspendPanel::showEffect);
    showEffect();
}

ProcedureSpec SuspendPanel::chosen() const
{
    return m_procedures.value(m_kind->currentIndex());
}

void SuspendPanel::showEffect()
{
    const ProcedureSpec procedure = chosen();
    const QDate today = services().ports.clock.today();
    const WorkingCalendar &calendar = services().ports.calendar;
    QStringList lines;
    if (!procedure.stopsClock) {
        lines.append(tr("The promise goes on while it lasts."));
    } else if (procedure.days == 0) {
        lines.append(tr("The law sets no longest time; the promise rests until it ends."));
    } else {
        const CaseClock latest = atTheLatest(record(), procedure, today, calendar);
        lines.append(tr("At most %1 working days. Promised now: %2; at the latest: %3.")
                         .arg(procedure.days)
                         .arg(words::day(view().clock.promisedOn), words::day(latest.promisedOn)));
    }
    if (!procedure.standard.isEmpty())
        lines.append(procedure.standard);
    m_effect->setText(lines.join(u'\n'));
}

void SuspendPanel::finish()
{
    const ProcedureSpec procedure = chosen();
    Suspension suspension;
    suspension.kind = procedure.kind;
    suspension.name = procedure.name;
    suspension.reason = m_reason->toPlainText().trimmed();
    suspension.longestDays = procedure.days;
    suspension.stopsClock = procedure.stopsClock;
    follow(services().turns.suspend(view(), suspension), {tr("The procedure has begun."), PaperKind::Suspension});
}

} // namespace yichuang
