// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace yichuang {

/// All items by department, one card each. Items that cannot be opened stand there with their reason.
class ItemBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemBoard(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// The catalogue holds others now.
    void refresh() { build(); }

Q_SIGNALS:
    void chosen(const QString &itemCode, const QString &businessCode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeDepartment(const QString &department, const QList<const ItemEntry *> &entries);
    QWidget *makeBusiness(const ItemEntry &entry, const ItemEntry::Business &business, QWidget *parent);
    QWidget *makeUnusable(const ItemEntry &entry, QWidget *parent);

    const Catalogue &m_catalogue;
    QGridLayout *m_grid;
};

} // namespace yichuang
