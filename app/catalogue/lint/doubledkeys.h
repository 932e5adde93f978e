// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace yichuang {

/// A key that stands twice in one object of a JSON text: the readers keep the last one and say nothing, so half of
/// what the author wrote would be gone.
struct DoubledKey
{
    QString key;
    qsizetype offset = 0; ///< of the second one
};

/// The first doubled key of a well-formed JSON text. Pure; any thread.
std::optional<DoubledKey> doubledKeyIn(QByteArrayView json);

} // namespace yichuang
