// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/courierpanel.h"

#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace yichuang {

CourierPanel::CourierPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
{
    auto *name = addLine(u"caseCourierName"_s, tr("Name"), record().applicantName);
    auto *phone = addLine(u"caseCourierPhone"_s, tr("Phone"), record().applicantPhone);
    auto *address = addLine(u"caseCourierAddress"_s, tr("Address"), record().address);
    addConfirm(ButtonKind::Primary, u"caseCourierNow"_s, tr("Order the courier"), [this, name, phone, address] {
        followWith(this->services().results.orderCourier(this->view(), name->text(), phone->text(), address->text()),
                   [](const CourierReceipt &receipt) -> TurnDone {
                       return {tr("%1 comes %2, waybill %3.")
                                   .arg(receipt.carrier, words::moment(receipt.pickUpAt), receipt.waybill),
                               std::nullopt};
                   });
    });
}

} // namespace yichuang
