// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QWidget>

namespace yichuang {

/// What follows for the citizen from a case (关联事项): a sentence for each linked item, and a button where it is taken in at
/// this window. Hidden where nothing follows.
class NextItems final : public QWidget
{
    Q_OBJECT

public:
    /// prefix: of the buttons' object names, then the code of the item.
    NextItems(const Catalogue &catalogue, const QString &prefix, QWidget *parent = nullptr);

    /// The item itself is not offered again.
    void show(const QList<ItemLink> &links, const QString &ownItem);

Q_SIGNALS:
    void itemWanted(const QString &item, const QString &business);

private:
    void addLink(const ItemLink &link);

    const Catalogue &m_catalogue;
    const QString m_prefix;
    QWidget *m_lines = nullptr;
};

} // namespace yichuang
