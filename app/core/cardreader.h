// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export.h"
#include "core/idcard.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

namespace yichuang {

/// A device at the counter that reads identity cards. GUI thread; never blocks. Typing by hand is always possible, so
/// no reader or a broken one is no fault of the flow.
class YICHUANG_CORE_EXPORT CardReader : public QObject
{
    Q_OBJECT

public:
    virtual bool isReady() const = 0;
    virtual QString name() const = 0;
    /// Waits for a card and reads it; cancel() or a time limit ends it with ErrorCode::Cancelled or Unsupported.
    virtual QFuture<Result<IdCard>> read() = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void readyChanged(bool isReady);

protected:
    using QObject::QObject;
};

} // namespace yichuang
