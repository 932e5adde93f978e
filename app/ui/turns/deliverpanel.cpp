// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turns/deliverpanel.h"

#include "core/idnumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

using Relation = Bearer::Relation;
using Way = Delivery::Way;

// The number the courier gave when the parcel was ordered.
QString orderedWaybill(const CaseView &view)
{
    for (auto it = view.tellings.crbegin(); it != view.tellings.crend(); ++it) {
        if (it->channel == Telling::Channel::Letter && it->about == Telling::About::Result && !it->reference.isEmpty())
            return it->reference;
    }
    return {};
}

} // namespace

DeliverPanel::DeliverPanel(Services &services, const CaseView &view, QWidget *parent)
    : TurnPanel(services, view, parent)
    , m_way(addChoice(u"caseDeliverWay"_s, tr("How")))
    , m_relation(addChoice(u"caseDeliverRelation"_s, tr("Who takes it")))
    , m_name(addLine(u"caseDeliverName"_s, tr("Name"), record().applicantName))
    , m_idNumber(addLine(u"caseDeliverIdNumber"_s, tr("ID number, as on the card")))
    , m_authority(addLine(u"caseDeliverAuthority"_s, tr("The paper that gives the right")))
    , m_waybill(addLine(u"caseDeliverWaybill"_s, tr("Waybill"), orderedWaybill(view)))
    , m_note(addLine(u"caseDeliverNote"_s, tr("Note (witness, place, account)")))
    , m_signed(new QCheckBox(tr("The proof of service is signed"), this))
{
    for (const Way way : {Way::Window, Way::Courier, Way::Electronic, Way::LeftBehind})
        m_way->addItem(deliveryWayLabel(way), int(way));
    for (const Relation relation : {Relation::Self, Relation::Agent, Relation::Guardian, Relation::Heir})
        m_relation->addItem(relationLabel(relation), int(relation));
    m_authority->setPlaceholderText(tr("power of attorney of …, household book, notary's deed"));
    m_signed->setObjectName(u"caseDeliverSigned"_s);
    column()->addWidget(m_signed);
    addConfirm(ButtonKind::Primary, u"caseDeliverNow"_s, tr("Write down as delivered"), [this] { finish(); });
    for (const QLineEdit *line : {m_name, m_idNumber, m_authority, m_waybill, m_note})
        connect(line, &QLineEdit::textChanged, this, &DeliverPanel::check);
    connect(m_signed, &QCheckBox::toggled, this, &DeliverPanel::check);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &DeliverPanel::relationChanged);
    connect(m_way, &QComboBox::currentIndexChanged, this, &DeliverPanel::wayChanged);
    relationChanged();
    wayChanged();
}

void DeliverPanel::setShown(QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    for (QLabel *label : field->parentWidget()->findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(isShown);
    }
}

void DeliverPanel::wayChanged()
{
    const auto way = Way(m_way->currentData().toInt());
    setShown(m_waybill, way == Way::Courier);
    setShown(m_note, way == Way::Electronic || way == Way::LeftBehind);
    check();
}

void DeliverPanel::relationChanged()
{
    const bool isSelf = Relation(m_relation->currentData().toInt()) == Relation::Self;
    setShown(m_authority, !isSelf);
    m_name->setText(isSelf ? record().applicantName : QString());
    m_idNumber->clear();
    m_idNumber->setPlaceholderText(isSelf ? maskedIdNumber(record().applicantIdNumber) : QString());
    check();
}

Delivery DeliverPanel::delivery() const
{
    Delivery delivery;
    delivery.way = Way(m_way->currentData().toInt());
    delivery.bearer.relation = Relation(m_relation->currentData().toInt());
    delivery.bearer.name = m_name->text().trimmed();
    delivery.bearer.idNumber = m_idNumber->text().trimmed().toUpper();
    delivery.bearer.authority = m_authority->text().trimmed();
    delivery.signedFor = m_signed->isChecked();
    delivery.waybill = m_waybill->isVisibleTo(this) ? m_waybill->text().trimmed() : QString();
    delivery.note = m_note->isVisibleTo(this) ? m_note->text().trimmed() : QString();
    for (const ResultPaper &paper : view().results)
        delivery.papers.append(paper.name);
    return delivery;
}

void DeliverPanel::check()
{
    showWhyNot(services().results.whyNot(view(), delivery()));
}

void DeliverPanel::finish()
{
    follow(services().results.deliver(view(), delivery()),
           {tr("The delivery is written down."), PaperKind::DeliveryReceipt});
}

} // namespace yichuang
