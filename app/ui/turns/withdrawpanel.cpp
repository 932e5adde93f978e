// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/withdrawpanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

WithdrawPanel::WithdrawPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
{
    auto *reason = addText(u"caseWithdrawReason"_s, tr("Why the applicant withdraws"));
    auto *returned = new QCheckBox(tr("The originals went back to the applicant"), this);
    returned->setObjectName(u"caseWithdrawReturned"_s);
    returned->setChecked(true);
    column()->addWidget(returned);
    auto *confirm = addConfirm(ButtonKind::Danger, u"caseWithdrawNow"_s, tr("Withdraw for good"), [this, reason, returned] {
        Closing closing;
        closing.ground = Closing::Ground::Applicant;
        closing.reason = reason->toPlainText().trimmed();
        closing.papersReturned = returned->isChecked();
        follow(this->services().turns.withdraw(this->view(), closing),
               {tr("The withdrawal is written down."), PaperKind::Withdrawal});
    });
    confirm->setEnabled(false);
    connect(reason, &QPlainTextEdit::textChanged, confirm,
            [reason, confirm] { confirm->setEnabled(!reason->toPlainText().trimmed().isEmpty()); });
}

} // namespace yichuang
