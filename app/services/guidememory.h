// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/guidesnapshot.h"
#include "services/ports.h"
#include "services/sessionservice.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// What the person at this window knows of a guide, and what is different now.
struct GuideNews
{
    bool isFirstTime = true;     ///< this account has not handled the business here yet
    QString version;             ///< of the item, then
    QDate day;                   ///< then
    QList<GuideChange> changes;
};

/// Remembers for each account how the guide of a business read when a case of it was last ended here. A setting of the
/// station: nothing about any case in it. GUI thread.
class GuideMemory final : public QObject
{
    Q_OBJECT

public:
    GuideMemory(Ports ports, const SessionService &session, QObject *parent = nullptr);

    QFuture<Result<GuideNews>> since(const ItemSpec &item, const BusinessSpec &business);
    /// The guide as it is now is known from here on.
    QFuture<Result<Done>> learnt(const ItemSpec &item, const BusinessSpec &business);
    /// The same for an intake that ends.
    static QFuture<Result<Done>> learnt(const Ports &ports, const Session &session, const ItemSpec &item,
                                        const BusinessSpec &business);

private:
    Ports m_ports;
    const SessionService &m_session;
};

} // namespace yichuang
