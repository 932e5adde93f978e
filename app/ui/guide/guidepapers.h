// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/item.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace yichuang {

class Pill;

/// What the citizen brings (申请材料): one line per paper with how many, when it is needed, from whom, what a good one
/// shows, and what may be done without it. Says which of the conditional ones this case needs as it stands.
class GuidePapers final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePapers(const BusinessSpec &business, QWidget *parent = nullptr);

    /// Codes of the papers needed as the situation and the form are now.
    void showNeeded(const QStringList &codes);

private:
    void addHead(QGridLayout *grid);
    void addPaper(QGridLayout *grid, int row, const MaterialSpec &paper);
    QWidget *makeName(const MaterialSpec &paper);
    QWidget *makeEase(const MaterialSpec &paper);

    QHash<QString, Pill *> m_conditional;
};

} // namespace yichuang
