// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QtConcurrent/QtConcurrentRun>

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

} // namespace yichuang
