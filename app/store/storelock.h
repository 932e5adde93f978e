// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace yichuang {

/// Held while a store is open, so that only one program ever writes to it. The system drops it with the process,
/// however that ends.
class StoreLock final
{
public:
    /// ErrorCode::StoreBusy if another instance holds it.
    static Result<StoreLock> take(const QString &path);

    StoreLock(StoreLock &&other) noexcept;
    StoreLock &operator=(StoreLock &&other) noexcept;
    ~StoreLock();
    Q_DISABLE_COPY(StoreLock)

private:
    explicit StoreLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

} // namespace yichuang
