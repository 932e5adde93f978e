// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/connection.h"
#include "store/acttable.h"
#include "store/columnsealer.h"

#include <optional>

namespace yichuang {

/// What a walk over the whole chain found.
struct ChainReport
{
    enum class Fault {
        None,
        Broken,  ///< a row is missing, was changed or stands elsewhere; firstBroken names the place
        Cut,     ///< the newest rows are gone, or an older copy was put back
        Payload, ///< links agree but a sealed payload does not open or is not the one that was digested
    };

    Fault fault = Fault::None;
    quint64 firstBroken = 0; ///< sequence; 0: none
    ChainHead head;

    bool isWhole() const { return fault == Fault::None; }
};

/// Walks the acts in order and recomputes every link. Reads only.
class ChainVerifier final
{
public:
    enum class Depth {
        Links,    ///< needs no key
        Payloads, ///< opens every payload as well
    };

    ChainVerifier(sqlite::Connection &db, const ColumnSealer &sealer) : m_db(db), m_sealer(sealer) { }

    /// anchor: what was noted outside the database; nothing if unknown.
    Result<ChainReport> verify(Depth depth, const std::optional<ChainHead> &anchor);

private:
    ChainReport::Fault check(const Act &act, const ChainHead &before, const QByteArray &sealed, Depth depth) const;

    sqlite::Connection &m_db;
    const ColumnSealer &m_sealer;
};

} // namespace yichuang
