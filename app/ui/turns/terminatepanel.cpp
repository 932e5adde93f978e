// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/terminatepanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Ground = Closing::Ground;

// What the paper says is Chinese in every language of the window.
QString reasonOf(Ground ground)
{
    switch (ground) {
    case Ground::MakeUpMissed:
        return u"容缺受理后，申请人未在承诺期限内补齐所缺材料。"_s;
    case Ground::SupplementMissed:
        return u"经一次性告知，申请人未在期限内补正申请材料。"_s;
    case Ground::Died:
        return u"申请人死亡，申请事项依法不再办理。"_s;
    case Ground::NoLongerDue:
        return u"申请事项所依据的情形已经消失，无需继续办理。"_s;
    case Ground::Applicant:
    case Ground::Other:
        return {};
    }
    Q_UNREACHABLE();
}

// 行政复议法 2023 第二十条, 行政诉讼法第四十六条.
QString usualRemedy()
{
    return u"如不服本决定，可以自收到本告知书之日起六十日内依法申请行政复议，"
           "或者自收到本告知书之日起六个月内依法向人民法院提起行政诉讼。"_s;
}

QList<Ground> groundsIn(CaseState state)
{
    QList<Ground> grounds{Ground::Died, Ground::NoLongerDue, Ground::Other};
    if (state == CaseState::AcceptedTolerantly)
        grounds.prepend(Ground::MakeUpMissed);
    if (state == CaseState::SupplementAsked)
        grounds.prepend(Ground::SupplementMissed);
    return grounds;
}

} // namespace

TerminatePanel::TerminatePanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_ground(addChoice(u"caseTerminateGround"_s, tr("On what ground")))
    , m_reason(addText(u"caseTerminateReason"_s, tr("Reason, as it stands on the paper")))
    , m_remedy(addText(u"caseTerminateRemedy"_s, tr("Where the citizen can turn"), usualRemedy()))
{
    for (const Ground ground : groundsIn(record().state))
        m_ground->addItem(closingGroundLabel(ground), int(ground));
    addConfirm(ButtonKind::Danger, u"caseTerminateNow"_s, tr("End the case"), [this] { finish(); });
    connect(m_ground, &QComboBox::currentIndexChanged, this, &TerminatePanel::suggest);
    suggest();
}

void TerminatePanel::suggest()
{
    m_reason->setPlainText(reasonOf(Ground(m_ground->currentData().toInt())));
}

Closing TerminatePanel::closing() const
{
    Closing closing;
    closing.ground = Ground(m_ground->currentData().toInt());
    closing.reason = m_reason->toPlainText().trimmed();
    closing.remedy = m_remedy->toPlainText().trimmed();
    return closing;
}

void TerminatePanel::finish()
{
    follow(services().turns.terminate(view(), closing()), {tr("The case is ended."), PaperKind::Termination});
}

} // namespace yichuang
