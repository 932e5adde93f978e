// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casetablemodel.h"

#include "core/idnumber.h"
#include "ui/parts/clockwords.h"
#include "ui/parts/pill.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

namespace yichuang {

CaseTableModel::CaseTableModel(const Clock &clock, const WorkingCalendar &calendar, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_calendar(calendar)
{
}

void CaseTableModel::setRecords(QList<CaseRecord> records)
{
    const QDate today = m_clock.today();
    beginResetModel();
    m_rows.clear();
    for (CaseRecord &record : records) {
        const CaseClock clock = CaseClock::at(today, record.clock, record.state, m_calendar);
        m_rows.append({std::move(record), clock});
    }
    endResetModel();
}

void CaseTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return hint(row, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(row, column);
    case ToneRole:
        return tone(row, column);
    case OrderRole:
        return order(row, column);
    default:
        return {};
    }
}

QString CaseTableModel::text(const Row &row, Column column)
{
    const CaseRecord &record = row.record;
    switch (column) {
    case Number:
        return record.number.isEmpty() ? tr("no number") : words::shortNumber(record.number);
    case Item:
        return record.itemName.isEmpty() ? record.businessCode : record.itemName;
    case Applicant:
        return record.applicantName;
    case IdNumber:
        return maskedIdNumber(record.applicantIdNumber);
    case State:
        return record.needsCorrection ? tr("%1, to correct").arg(caseStateLabel(record.state))
                                      : caseStateLabel(record.state);
    case Promise:
        return clockwords::brief(row.clock);
    case Next:
        return clockwords::due(row.clock.due);
    case Clerk:
        return record.clerk;
    case ColumnCount:
        break;
    }
    return {};
}

QString CaseTableModel::hint(const Row &row, Column column)
{
    switch (column) {
    case Number:
        return words::groupedNumber(row.record.number);
    case Promise:
        return (QStringList{clockwords::sentence(row.clock)} + clockwords::reasons(row.clock)).join(u'\n');
    case Next:
        return clockwords::dueSentence(row.clock.due);
    default:
        return text(row, column);
    }
}

QVariant CaseTableModel::tone(const Row &row, Column column)
{
    if (column == State)
        return QVariant::fromValue(row.record.needsCorrection ? Pill::Tone::Bad : Pill::toneOf(row.record.state));
    if (column != Promise || text(row, column).isEmpty())
        return {};
    if (row.clock.run == CaseClock::Run::Paused)
        return QVariant::fromValue(Pill::Tone::Plain);
    if (row.clock.daysLeft < 0)
        return QVariant::fromValue(Pill::Tone::Bad);
    return QVariant::fromValue(row.clock.daysLeft <= SoonDays ? Pill::Tone::Warn : Pill::Tone::Good);
}

QVariant CaseTableModel::order(const Row &row, Column column)
{
    // What has no day comes behind everything that has one.
    constexpr qint64 Never = 9'999'999;
    if (column == Promise)
        return text(row, column).isEmpty() ? Never : row.clock.promisedOn.toJulianDay();
    if (column == Next)
        return row.clock.due.on.isValid() ? row.clock.due.on.toJulianDay() : Never;
    return column == Number ? row.record.number : text(row, column);
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Item:
        return tr("Item");
    case Applicant:
        return tr("Applicant");
    case IdNumber:
        return tr("ID number");
    case State:
        return tr("State");
    case Promise:
        return tr("Promise");
    case Next:
        return tr("Next step");
    case Clerk:
        return tr("Clerk");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yichuang
