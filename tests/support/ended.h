// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

namespace yichuang::test {

/// What a future ended with, while this program's own events go on; an error if it does not end in forty seconds.
template<typename T>
Result<T> ended(const QFuture<Result<T>> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(40'000, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    return future.resultCount() > 0 ? future.result() : Result<T>(Error{ErrorCode::Internal, {}, QStringLiteral("no end")});
}

} // namespace yichuang::test
