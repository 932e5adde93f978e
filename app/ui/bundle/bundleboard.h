// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QWidget>

class QGridLayout;

namespace yichuang {

class Card;

/// The bundles that can be taken in at once (一件事), before the items one by one. Hidden where there is none.
class BundleBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit BundleBoard(const Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeBundle(const BundleSpec &bundle, QWidget *parent);

    const Catalogue &m_catalogue;
    Card *m_card;
    QWidget *m_rows = nullptr;
};

} // namespace yichuang
