// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault.h"
#include "store/acttable.h"
#include "store/disksteps.h"

#include <optional>

namespace yichuang {

/// Head and count of the chain, sealed, outside the database: whoever cuts off the newest rows or puts an old copy
/// back would have to forge this as well. Written from time to time; may lag behind, never ahead.
class AnchorFile final
{
public:
    AnchorFile(QString path, const Vault &vault, DiskSteps &disk);

    /// Nothing if there is none yet; Tampered if it does not open; Locked while the key ring is.
    Result<std::optional<ChainHead>> read() const;
    Result<Done> write(const ChainHead &head);

private:
    const QString m_path;
    const Vault &m_vault;
    DiskSteps &m_disk;
};

} // namespace yichuang
