// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guidememory.h"

#include "services/futures.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QString keyOf(const Session &session, const BusinessSpec &business)
{
    return u"guide.%1.%2"_s.arg(session.account, business.code);
}

GuideSnapshot now(const Ports &ports, const ItemSpec &item, const BusinessSpec &business)
{
    return GuideSnapshot::of(item, business, ports.station.centre, ports.clock.today());
}

} // namespace

GuideMemory::GuideMemory(Ports ports, const SessionService &session, QObject *parent)
    : QObject(parent)
    , m_ports(ports)
    , m_session(session)
{
}

QFuture<Result<GuideNews>> GuideMemory::since(const ItemSpec &item, const BusinessSpec &business)
{
    const GuideSnapshot present = now(m_ports, item, business);
    return chain(m_ports.ledger.setting(keyOf(m_session.session(), business)), this,
                 [present](const Result<QString> &stored) -> Result<GuideNews> {
                     if (!stored && stored.error().code != ErrorCode::NotFound)
                         return stored.error();
                     const auto before = stored ? GuideSnapshot::fromJson(QJsonDocument::fromJson(stored->toUtf8()).object())
                                                : std::nullopt;
                     if (!before)
                         return GuideNews{};
                     return GuideNews{false, before->version, before->day, changesBetween(*before, present)};
                 });
}

QFuture<Result<Done>> GuideMemory::learnt(const ItemSpec &item, const BusinessSpec &business)
{
    return learnt(m_ports, m_session.session(), item, business);
}

QFuture<Result<Done>> GuideMemory::learnt(const Ports &ports, const Session &session, const ItemSpec &item,
                                          const BusinessSpec &business)
{
    const QByteArray json = QJsonDocument(now(ports, item, business).toJson()).toJson(QJsonDocument::Compact);
    return ports.ledger.setSetting(keyOf(session, business), QString::fromUtf8(json));
}

} // namespace yichuang
