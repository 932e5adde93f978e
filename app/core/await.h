// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <type_traits>
#include <utility>

namespace yichuang {

/// Calls `then` with the result in the context's thread, unless the context is gone by then. Instead of
/// QFuture::then(context, ...), which in Qt 6.4 asserts, and in release crashes, when the context is deleted
/// before the future ends. A cancelled future gives ErrorCode::Cancelled. Call in the context's thread.
template<typename T, typename Context, typename Then>
void await(const QFuture<Result<T>> &future, Context *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    auto finish = [watcher, context, then = std::move(then)]() mutable {
        const QFuture<Result<T>> ended = watcher->future();
        watcher->deleteLater();
        const Result<T> result = ended.resultCount() > 0 ? ended.result() : Result<T>(Error{ErrorCode::Cancelled, {}, {}});
        if constexpr (std::is_member_function_pointer_v<Then>)
            (context->*then)(result);
        else
            then(result);
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, std::move(finish));
    watcher->setFuture(future);
}

} // namespace yichuang
