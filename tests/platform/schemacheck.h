// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace yichuang::test {

/// What is wrong with a body by its schema in resources/contract/schemas; empty: nothing.
QString schemaFault(const QString &schema, const QByteArray &body);

} // namespace yichuang::test
