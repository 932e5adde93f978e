// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/await.h"
#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <type_traits>
#include <utility>

namespace yichuang {

/// A future that is finished already.
template<typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// Runs slow work in the global pool.
template<typename Work>
auto inPool(Work work)
{
    return QtConcurrent::run(std::move(work));
}

namespace detail {

template<typename T>
struct FutureOutcome;
template<typename T>
struct FutureOutcome<Result<T>>
{
    using Value = T;
    static constexpr bool isLater = false;
};
template<typename T>
struct FutureOutcome<QFuture<Result<T>>>
{
    using Value = T;
    static constexpr bool isLater = true;
};

} // namespace detail

/// What comes after a future: `then` gets the result in the context's thread and gives a Result or another future.
/// If the context goes first, what was promised ends as ErrorCode::Cancelled. See core/await.h for why it is not
/// QFuture::then.
template<typename T, typename Context, typename Then>
auto chain(const QFuture<Result<T>> &future, Context *context, Then then)
{
    using Ending = detail::FutureOutcome<std::invoke_result_t<Then, const Result<T> &>>;
    using Value = typename Ending::Value;

    QPromise<Result<Value>> promise;
    promise.start();
    const QFuture<Result<Value>> promised = promise.future();
    await(future, context,
          [context, then = std::move(then), promise = std::move(promise)](const Result<T> &result) mutable {
              const auto keep = [](QPromise<Result<Value>> &kept, const Result<Value> &value) {
                  kept.addResult(value);
                  kept.finish();
              };
              if constexpr (Ending::isLater) {
                  await(then(result), context, [keep, promise = std::move(promise)](const Result<Value> &value) mutable {
                      keep(promise, value);
                  });
              } else {
                  keep(promise, then(result));
              }
          });
    return promised;
}

/// All results in order, or the first error.
template<typename T, typename Context>
QFuture<Result<QList<T>>> gather(QList<QFuture<Result<T>>> futures, Context *context, const QList<T> &before = {})
{
    if (futures.isEmpty())
        return ready<QList<T>>(before);
    const QFuture<Result<T>> first = futures.takeFirst();
    return chain(first, context, [futures, context, before](const Result<T> &one) {
        return one ? gather(futures, context, before + QList<T>{*one}) : ready<QList<T>>(one.error());
    });
}

} // namespace yichuang
