// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace yichuang {

/// What the build writes for one item before it is compiled. Pure; the same input gives the same bytes.
struct PackageSource
{
    QByteArray metadata; ///< metadata.json for Q_PLUGIN_METADATA
    QByteArray code; ///< plugin.cpp: the root object with the definition in it

    /// item: fragments expanded. Its "logic" names the class in namespace yichuang that logic.h declares, if any.
    static Result<PackageSource> make(const QJsonObject &item, const QJsonObject &params);
};

/// The definition as it lies in a plug-in: item and params.
struct PackedDefinition
{
    QJsonObject item;
    QJsonObject params;

    QByteArray pack() const;
    static Result<PackedDefinition> unpack(const QByteArray &packed);
};

} // namespace yichuang
