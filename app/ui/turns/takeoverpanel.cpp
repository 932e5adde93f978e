// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/takeoverpanel.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

TakeOverPanel::TakeOverPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
{
    addSentence(tr("With %1 at window %2 now. From here on it is yours; both see it in the history.")
                    .arg(record().clerk, record().desk));
    addConfirm(ButtonKind::Primary, u"caseTakeOverNow"_s, tr("Take the case over"), [this] {
        follow(this->services().turns.takeOver(this->view()), {tr("The case is at this window now."), std::nullopt});
    });
}

} // namespace yichuang
