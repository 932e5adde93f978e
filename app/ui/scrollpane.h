// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace yichuang {

/// A scroll area without an edge around some content that grows downwards only. The content becomes its child.
QScrollArea *scrollPane(QWidget *content, const QString &name, QWidget *parent);

} // namespace yichuang
