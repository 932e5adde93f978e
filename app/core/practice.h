// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/idcard.h"
#include "core/result.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>

namespace yichuang {

/// The trainer's few handles on a practice station (演示/培训): only a demo has one. GUI thread.
class YICHUANG_CORE_EXPORT Practice : public QObject
{
    Q_OBJECT

public:
    virtual QDate today() const = 0;
    /// Invalid: the computer's own date again. Going back before the newest act is refused.
    virtual Result<Done> setToday(const QDate &day) = 0;
    /// Everything practised is thrown away and the practice begins anew on that day (invalid: the computer's own);
    /// ends the session.
    virtual void reset(const QDate &firstDay = {}) = 0;
    /// The invented residents (region 329999).
    virtual QList<IdCard> residents() const = 0;
    /// Lays a resident's card on the simulated reader.
    virtual void presentCard(const QString &idNumber) = 0;

Q_SIGNALS:
    void todayChanged();
    void resetWanted(const QDate &firstDay);

protected:
    using QObject::QObject;
};

} // namespace yichuang
