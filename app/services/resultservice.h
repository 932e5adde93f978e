// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/caseservice.h"

#include <QObject>

namespace yichuang {

/// The way of a result to the citizen (统一出件): it arrives, the citizen is told, somebody collects it or a courier takes
/// it. GUI thread.
class ResultService final : public QObject
{
    Q_OBJECT

public:
    ResultService(Ports ports, const SessionService &session, QObject *parent = nullptr);

    /// The words for the citizen: item, case number, where and when to collect, what to bring. Chinese, to copy.
    QString wordsFor(const CaseView &view, Telling::About about, Telling::Channel channel) const;
    /// Sends over the channel if it has one (SMS, WeChat), then writes down that the citizen was told, or that the
    /// channel failed; without a line a call or a talk can still be written down.
    QFuture<Result<Telling>> tell(const CaseView &view, const Telling &telling);
    /// The paper came from the department by hand.
    QFuture<Result<Appended>> arrive(const CaseView &view, const ResultPaper &paper);
    /// Orders a courier; the answer is written down as told with the waybill.
    QFuture<Result<CourierReceipt>> orderCourier(const CaseView &view, const QString &name, const QString &phone,
                                                 const QString &address);
    /// Checks the bearer (name, ID number, authority) and writes the delivery down.
    QFuture<Result<Appended>> deliver(const CaseView &view, const Delivery &delivery);
    /// Why this delivery cannot be written down yet; empty if it can.
    QString whyNot(const CaseView &view, const Delivery &delivery) const;

private:
    QFuture<Result<Telling>> writeDown(const CaseRecord &record, const Telling &telling);
    QString whyNotBearer(const CaseView &view, const Bearer &bearer) const;
    QFuture<Result<Appended>> append(const CaseView &view, ActKind kind, const QJsonObject &payload);

    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
