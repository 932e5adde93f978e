// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/resumepanel.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

ResumePanel::ResumePanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
{
    auto *finding = addText(u"caseResumeFinding"_s, tr("What \"%1\" found").arg(view.suspension.name));
    auto *confirm = addConfirm(ButtonKind::Primary, u"caseResumeNow"_s, tr("The promise goes on"), [this, finding] {
        follow(this->services().turns.resume(this->view(), {finding->toPlainText().trimmed()}),
               {tr("The procedure is over; the promise runs again."), std::nullopt});
    });
    confirm->setEnabled(false);
    connect(finding, &QPlainTextEdit::textChanged, confirm,
            [finding, confirm] { confirm->setEnabled(!finding->toPlainText().trimmed().isEmpty()); });
}

} // namespace yichuang
