// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caseactions.h"

#include "forms/widgets/card.h"
#include "ui/parts/flowlayout.h"
#include "ui/retire.h"
#include "ui/turns/arrivepanel.h"
#include "ui/turns/courierpanel.h"
#include "ui/turns/deliverpanel.h"
#include "ui/turns/feepanel.h"
#include "ui/turns/forwardpanel.h"
#include "ui/turns/missingpanel.h"
#include "ui/turns/resumepanel.h"
#include "ui/turns/suspendpanel.h"
#include "ui/turns/takeoverpanel.h"
#include "ui/turns/tellpanel.h"
#include "ui/turns/terminatepanel.h"
#include "ui/turns/withdrawpanel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Maker = TurnPanel *(*)(Services &, const CaseView &, QWidget *);

template<typename Panel>
TurnPanel *make(Services &services, const CaseView &view, QWidget *parent)
{
    return new Panel(services, view, parent);
}

template<ForwardPanel::Way Way>
TurnPanel *makeForward(Services &services, const CaseView &view, QWidget *parent)
{
    return new ForwardPanel(services, view, Way, parent);
}

bool isBeforeAcceptance(const CaseView &view)
{
    return !view.history.record.clock.startsOn.isValid();
}

bool always(const CaseView &, Services &)
{
    return true;
}

} // namespace

/// One button: which turn stands behind it, when it makes sense at all, and the panel it opens.
struct CaseActions::Entry
{
    QLatin1StringView name;
    Icon icon;
    const char *text;
    ActKind kind;
    bool (*makesSense)(const CaseView &, Services &);
    Maker make; ///< null: the page does it
};

const QList<CaseActions::Entry> &CaseActions::entries()
{
    using K = ActKind;
    static const QList<Entry> list{
        {"caseContinue"_L1, Icon::ArrowRight, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Go on with the intake"), K::Accepted,
         [](const CaseView &view, Services &) { return isBeforeAcceptance(view); }, nullptr},
        {"caseGiveMissing"_L1, Icon::Paperclip, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Missing papers came in"),
         K::SupplementGiven, always, make<MissingPanel>},
        {"caseGiveMissing"_L1, Icon::Paperclip, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Missing papers came in"),
         K::MaterialAdded, [](const CaseView &view, Services &) { return view.history.record.state != CaseState::Accepted; },
         make<MissingPanel>},
        {"caseArrive"_L1, Icon::Inbox, QT_TRANSLATE_NOOP("yichuang::CaseActions", "The result came"), K::ResultArrived, always,
         make<ArrivePanel>},
        {"caseTell"_L1, Icon::Phone, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Tell the citizen"), K::CitizenTold,
         [](const CaseView &view, Services &) { return view.history.record.state != CaseState::Delivered; },
         make<TellPanel>},
        {"caseDeliver"_L1, Icon::CheckCircle, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Hand over the result"), K::Delivered,
         always, make<DeliverPanel>},
        {"caseCourier"_L1, Icon::Send, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Order a courier"), K::Delivered, always,
         make<CourierPanel>},
        {"caseResume"_L1, Icon::Clock, QT_TRANSLATE_NOOP("yichuang::CaseActions", "The procedure is over"), K::Resumed, always,
         make<ResumePanel>},
        {"caseSuspend"_L1, Icon::Pause, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Special procedure"), K::Suspended,
         [](const CaseView &view, Services &) { return view.business && !view.business->procedures.isEmpty(); },
         make<SuspendPanel>},
        {"caseForward"_L1, Icon::ArrowRight, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Forward to the township"), K::Forwarded,
         [](const CaseView &view, Services &services) {
             return view.history.record.state == CaseState::Received
                 && !services.turns.forwardDraft(view, false).toName.isEmpty();
         },
         makeForward<ForwardPanel::Way::ToTownship>},
        {"caseHandToDepartment"_L1, Icon::Building, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Hand papers to the department"),
         K::Forwarded, [](const CaseView &view, Services &) { return view.history.record.state != CaseState::Received; },
         makeForward<ForwardPanel::Way::ToDepartment>},
        {"caseTakeOver"_L1, Icon::User, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Take over"), K::Reassigned,
         [](const CaseView &view, Services &services) {
             const CaseRecord &record = view.history.record;
             return record.clerk != services.session.session().account || record.desk != services.ports.station.desk;
         },
         make<TakeOverPanel>},
        {"caseFees"_L1, Icon::List, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Fee"), K::Fee,
         [](const CaseView &view, Services &services) { return services.fees.due(view).has_value(); }, make<FeePanel>},
        {"caseCorrect"_L1, Icon::Edit, QT_TRANSLATE_NOOP("yichuang::CaseActions", "Correct the form"), K::Corrected, always,
         nullptr},
        {"caseWithdraw"_L1, Icon::Undo, QT_TRANSLATE_NOOP("yichuang::CaseActions", "The applicant withdraws"), K::Withdrawn,
         always, make<WithdrawPanel>},
        {"caseTerminate"_L1, Icon::Cross, QT_TRANSLATE_NOOP("yichuang::CaseActions", "End the case"), K::Terminated, always,
         make<TerminatePanel>},
    };
    return list;
}

CaseActions::CaseActions(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_card);
}

void CaseActions::show(const CaseView &view)
{
    const bool isSame = view.history.record.headAct == m_view.history.record.headAct
        && view.history.record.id == m_view.history.record.id && !m_isStale;
    m_view = view;
    if (!isSame || !m_rows)
        build(); // else something may be half typed
}

void CaseActions::closePanel()
{
    retire(m_panel);
    m_panel = nullptr;
    if (m_opener)
        m_opener->setChecked(false);
    m_opener = nullptr;
}

void CaseActions::forget()
{
    closePanel();
    m_isStale = true;
    if (m_rows)
        m_rows->setEnabled(false); // what it offers is the last case's until the next one is read
}

void CaseActions::takeFocus()
{
    if (m_buttons && m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void CaseActions::build()
{
    closePanel();
    retire(m_rows);
    m_isStale = false;
    m_reasons.clear();
    m_rows = new QWidget(m_card);
    m_column = new QVBoxLayout(m_rows);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::space(2));
    auto *area = new QWidget(m_rows);
    m_buttons = new FlowLayout(area);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(Theme::space(2));
    m_column->addWidget(area);
    m_card->setTitle(tr("Next steps"));
    const QList<Turn> turns = m_services.turns.turns(m_view);
    for (const Entry &entry : entries())
        addEntry(entry, turns);
    if (m_buttons->count() == 0 && m_reasons.isEmpty())
        m_reasons.append(tr("Nothing is to be done at this window now."));
    m_reasons.removeDuplicates();
    if (!m_reasons.isEmpty())
        m_column->addWidget(makeText("small", m_reasons.join(u'\n'), m_rows));
    m_card->body()->addWidget(m_rows);
}

bool CaseActions::isOffered(const Entry &entry, const QList<Turn> &turns, QString &whyNot) const
{
    const CaseState state = m_view.history.record.state;
    const bool isWitnessed = isWitness(entry.kind);
    if ((!isWitnessed && !nextState(state, entry.kind)) || !entry.makesSense(m_view, m_services))
        return false;
    const auto turn = std::find_if(turns.begin(), turns.end(), [&](const Turn &each) { return each.kind == entry.kind; });
    if (turn != turns.end() && !turn->isPossible)
        whyNot = turn->whyNot;
    if (turn == turns.end() && m_services.session.session().role == Role::Auditor)
        return false;
    return turn == turns.end() || turn->isPossible;
}

void CaseActions::addEntry(const Entry &entry, const QList<Turn> &turns)
{
    QString whyNot;
    if (!isOffered(entry, turns, whyNot)) {
        if (!whyNot.isEmpty())
            m_reasons.append(whyNot);
        return;
    }
    if (m_rows->findChild<QPushButton *>(entry.name))
        return; // two turns of the flow, one to the clerk
    const QString text = tr(entry.text);
    auto *button = makeButton(ButtonKind::Plain, entry.name, text, m_rows, entry.icon);
    m_buttons->addWidget(button);
    if (entry.name == "caseCorrect"_L1) {
        connect(button, &QPushButton::clicked, this, &CaseActions::correctionWanted);
    } else if (!entry.make) {
        connect(button, &QPushButton::clicked, this, &CaseActions::intakeWanted);
    } else {
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, &entry, button] { open(entry, button); });
    }
}

void CaseActions::open(const Entry &entry, QPushButton *button)
{
    const bool closes = m_opener == button;
    closePanel();
    if (closes)
        return;
    m_opener = button;
    button->setChecked(true);
    m_panel = entry.make(m_services, m_view, m_rows);
    m_panel->setObjectName(entry.name + u"Panel"_s);
    m_panel->setAccessibleName(button->text());
    m_column->insertWidget(1, m_panel);
    connect(m_panel, &TurnPanel::failed, this, &CaseActions::failed);
    connect(m_panel, &TurnPanel::done, this, [this](const TurnDone &ending) {
        m_isStale = true;
        closePanel();
        Q_EMIT done(ending);
    });
    m_panel->show();
    m_panel->takeFocus();
}

void CaseActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel) {
        if (m_opener)
            m_opener->setFocus();
        return closePanel();
    }
    QWidget::keyPressEvent(event);
}

void CaseActions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_rows)
        build();
    QWidget::changeEvent(event);
}

} // namespace yichuang
