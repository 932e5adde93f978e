// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace yichuang {

/// Runs the steps in order and stops at the first that fails.
template<typename... Steps>
Result<Done> inOrder(Steps... steps)
{
    Result<Done> result;
    const auto run = [&result](auto &step) {
        if (result)
            result = step();
        return bool(result);
    };
    (run(steps) && ...);
    return result;
}

} // namespace yichuang
