// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feeservice.h"

#include <QAbstractTableModel>

namespace yichuang {

/// The fees of a day as rows of a table. Holds what it was given; asks nobody.
class FeeListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Number, Applicant, Name, Step, Amount, Means, Receipt, Clerk, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(QList<FeeLine> lines);
    const FeeLine &line(int row) const { return m_lines.at(row); }
    const QList<FeeLine> &lines() const { return m_lines; }
    /// Paid less paid back.
    Money taken() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const FeeLine &line, Column column);

    QList<FeeLine> m_lines;
};

} // namespace yichuang
