// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/resultservice.h"

#include "core/idnumber.h"
#include "core/uuid7.h"
#include "services/actmaker.h"
#include "services/citizenwords.h"
#include "services/futures.h"

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

Error refusal(const QString &sentence)
{
    return {ErrorCode::NotAllowed, sentence, {}};
}

bool goesOverLine(Telling::Channel channel)
{
    return channel == Telling::Channel::Sms || channel == Telling::Channel::WeChat;
}

QStringList resultNames(const CaseView &view)
{
    QStringList names;
    for (const ResultPaper &paper : view.results)
        names.append(paper.name);
    if (names.isEmpty() && view.business)
        names.append(view.business->resultName);
    return names;
}

} // namespace

ResultService::ResultService(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QString ResultService::wordsFor(const CaseView &view, Telling::About about, Telling::Channel channel) const
{
    return citizenWords(view, m_ports.station.centre, about, channel);
}

QFuture<Result<Telling>> ResultService::tell(const CaseView &view, const Telling &telling)
{
    if (m_session.session().role == Role::Auditor)
        return ready<Telling>(refusal(whyNotFollow(m_session.session(), CaseState::None, ActKind::Received)));
    if (telling.text.trimmed().isEmpty())
        return ready<Telling>(refusal(tr("There are no words for the citizen. Nothing was sent; please write them.")));
    if (telling.to.trimmed().isEmpty() && telling.channel != Telling::Channel::InPerson) {
        return ready<Telling>(
            refusal(tr("There is no phone number or address to tell it to. Nothing was sent; please write it.")));
    }
    const CaseRecord record = view.history.record;
    if (!goesOverLine(telling.channel))
        return writeDown(record, telling);
    const Message message{newUuid7(), record.id, telling.channel, telling.to.trimmed(), telling.text};
    return chain(m_ports.errands.send(message), this, [this, record, telling](const Result<QString> &sent) {
        Telling told = telling;
        told.reached = sent.hasValue();
        told.reference = sent.valueOr({});
        if (!sent)
            told.answer = sent.error().message;
        return writeDown(record, told);
    });
}

QFuture<Result<Telling>> ResultService::writeDown(const CaseRecord &record, const Telling &telling)
{
    const Act act = witnessAct(m_ports, m_session.session(), ActKind::CitizenTold, record, telling.toJson());
    return chain(m_ports.ledger.append(act, {}), this, [telling](const Result<Appended> &written) -> Result<Telling> {
        if (!written)
            return written.error();
        return telling;
    });
}

QFuture<Result<Appended>> ResultService::arrive(const CaseView &view, const ResultPaper &paper)
{
    if (paper.name.trimmed().isEmpty() || paper.sheets < 1) {
        return ready<Appended>(refusal(
            tr("A result has to have a name and at least one sheet. Nothing was changed; please write what came.")));
    }
    if (paper.issuedOn.isValid() && paper.issuedOn > m_ports.clock.today()) {
        return ready<Appended>(
            refusal(tr("The result is dated in the future. Nothing was changed; please look at its date again.")));
    }
    return append(view, ActKind::ResultArrived, paper.toJson());
}

QFuture<Result<CourierReceipt>> ResultService::orderCourier(const CaseView &view, const QString &name,
                                                            const QString &phone, const QString &address)
{
    const CaseRecord record = view.history.record;
    if (const QString flow = whyNotFollow(m_session.session(), record.state, ActKind::Delivered); !flow.isEmpty())
        return ready<CourierReceipt>(refusal(flow));
    if (name.trimmed().isEmpty() || phone.trimmed().isEmpty() || address.trimmed().isEmpty()) {
        return ready<CourierReceipt>(refusal(
            tr("A courier needs a name, a phone number and an address. Nothing was ordered; please fill them in.")));
    }
    // The same order again while nobody collected: the carrier must not come twice.
    const QUuid id = QUuid::createUuidV5(record.id, u"courier/"_s + record.headAct.toString(QUuid::WithoutBraces));
    const CourierOrder order{id, record.id, name.trimmed(), phone.trimmed(), address.trimmed(), resultNames(view)};
    return chain(m_ports.errands.order(order), this, [this, record, order](const Result<CourierReceipt> &receipt) {
        if (!receipt)
            return ready<CourierReceipt>(receipt.error());
        Telling telling;
        telling.channel = Telling::Channel::Letter;
        telling.about = Telling::About::Result;
        telling.to = order.address;
        telling.text = u"%1 %2,%3 %4"_s.arg(receipt->carrier, receipt->waybill, order.name, order.phone);
        telling.reached = true;
        telling.reference = receipt->waybill;
        return chain(writeDown(record, telling), this,
                     [receipt = *receipt](const Result<Telling> &written) -> Result<CourierReceipt> {
                         if (!written)
                             return written.error();
                         return receipt;
                     });
    });
}

QString ResultService::whyNotBearer(const CaseView &view, const Bearer &bearer) const
{
    const QString name = bearer.name.trimmed();
    const QString number = bearer.idNumber.trimmed().toUpper();
    const CaseRecord &record = view.history.record;
    if (name.isEmpty())
        return tr("Who takes the result? Please write the name.");
    if (bearer.relation == Bearer::Relation::Self) {
        if (name != record.applicantName || (!number.isEmpty() && number != record.applicantIdNumber)) {
            return tr("This is not the applicant: an agent, a guardian or an heir needs a paper that says so. Please "
                      "choose who stands at the counter.");
        }
        return {};
    }
    if (!IdNumber::parse(number, m_ports.clock.today()))
        return tr("The ID number of the one who takes the result is missing or wrong: please compare it with the card.");
    if (number == record.applicantIdNumber)
        return tr("This ID number is the applicant's own: please compare it with the card.");
    if (bearer.authority.trimmed().isEmpty())
        return tr("What gives %1 the right to take it? Please name the paper: a power of attorney, the household book, "
                  "a notary's deed.")
            .arg(name);
    return {};
}

QString ResultService::whyNot(const CaseView &view, const Delivery &delivery) const
{
    const CaseState state = view.history.record.state;
    if (const QString flow = whyNotFollow(m_session.session(), state, ActKind::Delivered); !flow.isEmpty())
        return flow;
    switch (delivery.way) {
    case Delivery::Way::Window:
        if (const QString bearer = whyNotBearer(view, delivery.bearer); !bearer.isEmpty())
            return bearer;
        return delivery.signedFor ? QString() : tr("The proof of service is not signed yet.");
    case Delivery::Way::Courier:
        return delivery.waybill.trimmed().isEmpty() ? tr("The number of the waybill is missing.") : QString();
    case Delivery::Way::LeftBehind:
        return delivery.note.trimmed().isEmpty()
            ? tr("A result that is left behind needs a witness: please write who saw it, and where it lies.")
            : QString();
    case Delivery::Way::Electronic:
        return delivery.note.trimmed().isEmpty() ? tr("Please write where the citizen received it.") : QString();
    }
    Q_UNREACHABLE();
}

QFuture<Result<Appended>> ResultService::deliver(const CaseView &view, const Delivery &delivery)
{
    if (const QString reason = whyNot(view, delivery); !reason.isEmpty())
        return ready<Appended>(refusal(reason));
    Delivery done = delivery;
    if (done.papers.isEmpty())
        done.papers = resultNames(view);
    return append(view, ActKind::Delivered, done.toJson());
}

QFuture<Result<Appended>> ResultService::append(const CaseView &view, ActKind kind, const QJsonObject &payload)
{
    const CaseRecord &record = view.history.record;
    if (const QString flow = whyNotFollow(m_session.session(), record.state, kind); !flow.isEmpty())
        return ready<Appended>(refusal(flow));
    Act act = followingAct(m_ports, m_session.session(), kind, record);
    act.payload = payloadOf(payload);
    return chain(m_ports.ledger.append(act, {}), this, [this](const Result<Appended> &appended) {
        if (appended)
            m_ports.province.wake();
        return appended;
    });
}

} // namespace yichuang
