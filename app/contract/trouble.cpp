// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/trouble.h"

#include <QCoreApplication>

namespace yichuang::contract {

Error unreadable(const QString &detail)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("yichuang::Contract",
                                        "What the other side sent cannot be read. Nothing was changed."),
            detail};
}

} // namespace yichuang::contract
