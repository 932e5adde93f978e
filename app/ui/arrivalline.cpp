// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrivalline.h"

#include "forms/widgets/controls.h"
#include "ui/parts/pill.h"
#include "ui/parts/progressline.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yichuang {

namespace {

constexpr auto Patience = 20s;

} // namespace

ArrivalLine::ArrivalLine(const Concluded &concluded, const QString &mark, QWidget *parent)
    : QWidget(parent)
    , m_concluded(concluded)
    , m_sending(new Pill(this))
    , m_sendingText(makeText("soft", {}, this))
    , m_waiting(new ProgressLine(this))
    , m_result(makeText("strong", {}, this))
{
    const QString ending = mark.isEmpty() ? QString() : u'.' + mark;
    m_sending->setObjectName(u"outcomeSending"_s + ending);
    m_result->setObjectName(u"outcomeResult"_s + ending);
    auto *across = new QHBoxLayout;
    across->addWidget(m_sending, 0, Qt::AlignTop);
    across->addWidget(m_sendingText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::space(1));
    column->addLayout(across);
    column->addWidget(m_waiting);
    column->addWidget(m_result);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_hasWaited = true;
        showResult();
    });
    if (m_concluded.isInstant)
        m_patience.start(Patience);
}

void ArrivalLine::show(const CaseView &view)
{
    m_view = view;
    showSending();
    showResult();
}

void ArrivalLine::showSending()
{
    std::optional<Verdict> verdict;
    for (const HistoryEntry &entry : m_view.history.entries) {
        if (entry.act.id == m_concluded.appended.act.id)
            verdict = entry.verdict;
    }
    if (verdict && verdict->kind == Verdict::Kind::Receipt) {
        m_sending->set(tr("Arrived"), Pill::Tone::Good);
        m_sendingText->setText(tr("The province has it since %1, receipt %2.")
                                   .arg(words::moment(verdict->platformTime), verdict->receipt));
    } else if (verdict && isFinal(verdict->kind)) {
        m_sending->set(tr("To correct"), Pill::Tone::Bad);
        m_sendingText->setText(tr("%1 The paper in the citizen's hand stays valid.").arg(verdict->message));
    } else {
        m_sending->set(tr("Stored here"), Pill::Tone::Info);
        m_sendingText->setText(tr("Safe on this computer; it goes to the province by itself as soon as the line allows."));
    }
}

void ArrivalLine::showResult()
{
    if (isDecided()) {
        m_patience.stop();
        m_result->setText(tr("Decided: %1").arg(m_view.decision));
    } else if (m_concluded.isInstant && m_hasWaited) {
        m_result->setText(tr("No answer yet. Hand out the receipt; the result will be here by %1.")
                              .arg(words::day(m_view.history.record.promisedOn)));
    }
    setStyleProperty(m_result, "tone", isDecided() ? (m_view.isGranted ? u"good"_s : u"bad"_s) : u"plain"_s);
    m_result->setVisible(!m_result->text().isEmpty());
    if (m_concluded.isInstant && !isDecided() && !m_hasWaited)
        m_waiting->begin(tr("This item is decided at once: waiting for the department's answer …"));
    else
        m_waiting->end();
}

} // namespace yichuang
