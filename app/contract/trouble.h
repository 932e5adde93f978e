// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace yichuang::contract {

/// The error for bytes that do not follow the contract. The detail says where, never what.
Error unreadable(const QString &detail);

} // namespace yichuang::contract
