// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "services/caseservice.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace yichuang {

class Card;

/// The cases that were taken in together with this one (一件事), each with its state and the way to it. Hidden where a
/// case stands alone.
class LinkedCases final : public QWidget
{
    Q_OBJECT

public:
    LinkedCases(CaseService &cases, const Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const CaseView &view);

Q_SIGNALS:
    void caseWanted(const QUuid &caseId);

private:
    void addRow(const BundleTag::Member &member);
    void read(const BundleTag::Member &member);
    QString nameOf(const QString &business) const;

    CaseService &m_cases;
    const Catalogue &m_catalogue;
    Card *m_card;
    QWidget *m_rows = nullptr;
    BundleTag m_tag;
    QUuid m_shown;
};

} // namespace yichuang
