// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feelistmodel.h"

#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace yichuang {

void FeeListModel::setLines(QList<FeeLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

Money FeeListModel::taken() const
{
    Money sum;
    for (const FeeLine &line : m_lines) {
        if (line.step.kind == FeeStep::Kind::Paid)
            sum = sum + line.step.amount;
        else if (line.step.kind == FeeStep::Kind::Refunded)
            sum = sum - line.step.amount;
    }
    return sum;
}

void FeeListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FeeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(m_lines.at(index.row()), column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(m_lines.at(index.row()), column);
    default:
        return {};
    }
}

QString FeeListModel::text(const FeeLine &line, Column column)
{
    switch (column) {
    case At:
        return words::timeOfDay(line.at);
    case Number:
        return words::shortNumber(line.record.number);
    case Applicant:
        return line.record.applicantName;
    case Name:
        return line.step.name;
    case Step:
        return feeStepLabel(line.step.kind);
    case Amount:
        return line.step.amount.text();
    case Means:
        return line.step.means;
    case Receipt:
        return line.step.receipt;
    case Clerk:
        return line.clerk;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FeeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case At:
        return tr("Time");
    case Number:
        return tr("Number");
    case Applicant:
        return tr("Applicant");
    case Name:
        return tr("Fee");
    case Step:
        return tr("Step");
    case Amount:
        return tr("Yuan");
    case Means:
        return tr("How");
    case Receipt:
        return tr("Receipt");
    case Clerk:
        return tr("Clerk");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yichuang
